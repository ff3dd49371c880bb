import FoundationEssentials

extension JSONValue {
    /// The value that `value` encodes to, members in the order in which it encodes them (for a synthesised
    /// conformance: of declaration). Keys of dictionaries are sorted, so the same value always gives the same text.
    public init(encoding value: some Encodable) throws {
        let node = JSONNode()
        try JSONNodeEncoder(node: node, codingPath: []).encodeBoxed(value)
        self = node.value
    }

    /// Decodes a value of that type.
    ///
    /// - Throws: `DecodingError`.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
