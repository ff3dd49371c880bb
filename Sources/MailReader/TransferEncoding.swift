/// How the body of a part is encoded (RFC 2045, 6).
enum TransferEncoding: Sendable, Equatable {
    case identity, base64, quotedPrintable
    /// Something nobody knows; the bytes are taken as they are.
    case unknown

    /// From the value of `Content-Transfer-Encoding`, trimmed; comments and stray characters after it are ignored.
    init(_ value: ArraySlice<UInt8>) {
        let token = value.prefix { $0.isLetter || $0.isDigit || $0 == Byte.hyphen }
        if token.equals(ignoringCase: "base64") {
            self = .base64
        } else if token.equals(ignoringCase: "quoted-printable") {
            self = .quotedPrintable
        } else if value.isEmpty || ["7bit", "8bit", "binary"].contains(where: { token.equals(ignoringCase: $0) }) {
            self = .identity
        } else {
            self = .unknown
        }
    }

    /// Whether decoding yields other bytes than those of the body.
    var changesBytes: Bool { self == .base64 || self == .quotedPrintable }
}
