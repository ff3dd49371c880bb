/// Encodes into a `JSONNode`, so that members keep the order in which they are encoded.
struct JSONNodeEncoder: Encoder, SingleValueEncodingContainer {
    let node: JSONNode
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.becomeObject()
        return KeyedEncodingContainer(JSONKeyedContainer<Key>(node: node, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.becomeArray()
        return JSONUnkeyedContainer(node: node, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    /// Encodes any value into the node; the few types that must not go through their own `encode(to:)` are taken here.
    func encodeBoxed(_ value: some Encodable) throws {
        switch value {
        case let map as [String: String]:
            let members = map.sorted { $0.key < $1.key }
            node.content = .leaf(
                .object(JSONObject(distinct: members.map { .init(name: $0.key, value: .string($0.value)) })))
        case let json as JSONValue: node.content = .leaf(json)
        default: try value.encode(to: self)
        }
    }

    func encodeNil() { node.content = .leaf(.null) }
    func encode(_ value: Bool) { node.content = .leaf(.bool(value)) }
    func encode(_ value: String) { node.content = .leaf(.string(value)) }
    func encode(_ value: Float) { node.content = .leaf(.double(Double(value))) }

    func encode(_ value: Double) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: codingPath, debugDescription: "JSON has no infinity and no NaN"))
        }
        node.content = .leaf(.double(value))
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        guard let whole = value as? any BinaryInteger else { return try encodeBoxed(value) }
        guard let number = Int64(exactly: whole) else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: codingPath, debugDescription: "a whole number beyond 64 bits with sign"))
        }
        node.content = .leaf(.integer(number))
    }
}

/// Members of an object.
struct JSONKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: JSONNode
    let codingPath: [any CodingKey]

    private func child(_ key: any CodingKey) -> JSONNodeEncoder {
        JSONNodeEncoder(node: node.member(key.stringValue), codingPath: codingPath + [key])
    }

    func encodeNil(forKey key: Key) { child(key).encodeNil() }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try child(key).encode(value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { child(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { child(key).unkeyedContainer() }
    func superEncoder() -> any Encoder {
        JSONNodeEncoder(node: node.member("super"), codingPath: codingPath)
    }
    func superEncoder(forKey key: Key) -> any Encoder { child(key) }
}

/// Elements of an array.
struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
    let node: JSONNode
    let codingPath: [any CodingKey]
    var count: Int { node.count }

    private func child() -> JSONNodeEncoder { JSONNodeEncoder(node: node.element(), codingPath: codingPath) }

    func encodeNil() { child().encodeNil() }
    func encode<Value: Encodable>(_ value: Value) throws { try child().encode(value) }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        child().container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { child().unkeyedContainer() }
    func superEncoder() -> any Encoder { child() }
}
