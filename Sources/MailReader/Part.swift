/// One entity of a mail: a leaf with a body, a multipart with children, or a message inside the message. It shares
/// the mail's bytes and decodes its body only when asked, so a mail costs its own size until somebody reads it.
public struct Part: Sendable {
    let bytes: [UInt8]
    var bodyRange: Range<Int>
    let encoding: TransferEncoding
    /// The message inside, boxed in an array because a value cannot hold itself.
    var nested: [Message] = []

    /// The part's own header fields in order, duplicates kept.
    public internal(set) var headers: [HeaderField]
    /// The media type; "text/plain" where none is given, "message/rfc822" in a digest (RFC 2046, 5.1.5).
    public internal(set) var contentType: ContentType
    /// The parts of a multipart in order; empty for any other type.
    public internal(set) var children: [Part] = []

    init(bytes: [UInt8], headers: [HeaderField], contentType: ContentType, bodyRange: Range<Int>) {
        self.bytes = bytes
        self.headers = headers
        self.contentType = contentType
        self.bodyRange = bodyRange
        encoding = .identity
    }

    init(bytes: [UInt8], headers: [HeaderField], default type: ContentType, bodyRange: Range<Int>) {
        self.bytes = bytes
        self.headers = headers
        self.bodyRange = bodyRange
        var (contentType, encoding): (ContentType, TransferEncoding) = (type, .identity)
        for field in headers.reversed() where field.nameRange.count >= 12 {
            if field.isNamed("content-type") {
                contentType = ContentType(field.unfoldedBytes)
            } else if field.isNamed("content-transfer-encoding") {
                encoding = TransferEncoding(field.unfoldedBytes)
            }
        }
        self.contentType = contentType
        self.encoding = encoding
    }

    /// The charset parameter in lower case; nil where none is given.
    public var charset: String? { contentType["charset"].flatMap { $0.isEmpty ? nil : $0.lowercased() } }

    /// The file name of `Content-Disposition`, else the name of `Content-Type`; never with a path to trust.
    public var filename: String? {
        let name = dispositionField?["filename"] ?? contentType["name"]
        return name.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The disposition in lower case ("inline", "attachment", …); nil where none is given (RFC 2183).
    public var disposition: String? {
        guard let field = first("content-disposition") else { return nil }
        let name = String(decoding: ParameterList(field.unfoldedBytes).head, as: UTF8.self).lowercased()
        let trimmed = Array(name.utf8)[...].trimmed
        return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
    }

    /// The message inside a `message/rfc822` or `message/global` part, or the header alone of a
    /// `text/rfc822-headers` part. Past the depth limit it is nil.
    public var message: Message? { nested.first }

    /// Whether this is a multipart, which has no body of its own.
    public var isMultipart: Bool { contentType.isMultipart }

    /// The body with its transfer encoding undone. Empty for a multipart. Decoded anew on each call.
    public func decodedBytes() -> [UInt8] { decoded().bytes }

    func decoded() -> (bytes: [UInt8], problem: Anomaly.Kind?) {
        guard children.isEmpty else { return ([], nil) }
        let body = bytes[bodyRange]
        switch encoding {
        case .identity: return (Array(body), nil)
        case .unknown: return (Array(body), .unknownTransferEncoding)
        case .base64:
            let (bytes, isBroken) = Base64.decode(body)
            return (bytes, isBroken ? .brokenBase64 : nil)
        case .quotedPrintable:
            let (bytes, isBroken) = QuotedPrintable.decode(body)
            return (bytes, isBroken ? .brokenQuotedPrintable : nil)
        }
    }

    func first(_ name: String) -> HeaderField? { headers.first { $0.isNamed(name) } }

    private var dispositionField: ParameterLookup? {
        first("content-disposition").map { ParameterLookup(list: ParameterList($0.unfoldedBytes)) }
    }

    private struct ParameterLookup {
        let list: ParameterList
        subscript(name: String) -> String? { list.parameters.first { $0.name == name }?.value }
    }
}
