/// One call as it came over the socket.
public struct Call: Sendable, Equatable {
    /// The qualified method, such as `io.flagwatch.Open`.
    public let method: String
    /// What the caller gave, checked against the interface before the handler sees it.
    public let parameters: JSONObject
    /// The caller takes many replies.
    public let more: Bool
    /// The caller wants no reply.
    public let oneway: Bool
    /// The caller wants to speak another protocol afterwards.
    public let upgrade: Bool

    /// A call.
    public init(
        method: String, parameters: JSONObject = [:], more: Bool = false, oneway: Bool = false, upgrade: Bool = false
    ) {
        self.method = method
        self.parameters = parameters
        self.more = more
        self.oneway = oneway
        self.upgrade = upgrade
    }

    /// The interface's part of the method's name, empty where there is none.
    public var interface: String {
        method.lastIndex(of: ".").map { String(method[..<$0]) } ?? ""
    }

    /// The method's name without the interface.
    public var shortMethod: String {
        method.lastIndex(of: ".").map { String(method[method.index(after: $0)...]) } ?? method
    }

    /// The parameters as a value of Swift.
    ///
    /// - Throws: `VarlinkError` InvalidParameter with the path of what does not fit.
    public func decode<Parameters: Decodable>(_ type: Parameters.Type = Parameters.self) throws -> Parameters {
        do {
            return try JSONValue.object(parameters).decode(type)
        } catch let error as DecodingError {
            throw VarlinkError.invalidParameter(Self.path(of: error))
        }
    }

    private static func path(of error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}
