/// A media type with its parameters (RFC 2045, 5), decoded by RFC 2231. Also serves `Content-Disposition`, whose
/// grammar is the same.
public struct ContentType: Sendable {
    /// The type in lower case, for example "text/plain". A type that cannot be read is "text/plain" (RFC 2045, 5.2).
    public let type: String
    /// Parameters in the order of their first appearance; names in lower case.
    public let parameters: [(name: String, value: String)]
    /// The bytes of the boundary; empty without one.
    var boundary: [UInt8]

    /// A type with its parameters.
    public init(type: String, parameters: [(name: String, value: String)] = []) {
        self.type = type
        self.parameters = parameters
        boundary = Array((parameters.first { $0.name == "boundary" }?.value ?? "").utf8)
    }

    /// Reads the value of a `Content-Type` field.
    public init(parsing value: String) { self.init(Array(value.utf8)[...]) }

    /// The value of the first parameter of that name, which is given in lower case.
    public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    init(_ value: ArraySlice<UInt8>) {
        let list = ParameterList(value)
        let type = String(decoding: list.head.lazy.filter { !$0.isSpace }.map(\.lowered), as: UTF8.self)
        let halves = type.utf8.split(separator: Byte.slash, omittingEmptySubsequences: false)
        let isType = halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
        self.init(type: isType ? type : "text/plain", parameters: list.parameters)
    }

    static let plain = ContentType(type: "text/plain")
    static let message = ContentType(type: "message/rfc822")

    var isMultipart: Bool { type.hasPrefix("multipart/") }
    var isText: Bool { type.hasPrefix("text/") }
    /// A whole message (RFC 2046 5.2.1, RFC 6532 3.7).
    var isMessage: Bool { type == "message/rfc822" || type == "message/global" || type == "message/news" }
    /// The header of a message alone (RFC 6522 4, RFC 6533 6).
    var isHeadersOnly: Bool { type == "text/rfc822-headers" || type == "message/global-headers" }
}
