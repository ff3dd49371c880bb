/// One mailbox of an address field (RFC 5322, 3.4).
public struct Address: Sendable, Equatable, Hashable {
    /// The name as a person reads it: unquoted, encoded words decoded; the comment when only that names (RFC 822
    /// style). It is never evidence of who wrote.
    public let displayName: String?
    /// `local@domain` in lower case without comments and blanks; without `@` when the mail has none, and empty when
    /// there is only a name or `<>`.
    public let address: String
    /// What follows the last `@`; empty without one.
    public var domain: String {
        guard let at = address.utf8.lastIndex(of: Byte.at) else { return "" }
        return String(address[address.utf8.index(after: at)...])
    }

    /// An address; it is lowered here.
    public init(displayName: String?, address: String) {
        self.displayName = displayName
        self.address = address.lowercased()
    }

    /// An address whose ASCII letters are lower case already.
    init(displayName: String?, lowered: [UInt8]) {
        self.displayName = displayName
        address =
            lowered.isASCII ? String(decoding: lowered, as: UTF8.self) : Charset.lossyString(lowered[...]).lowercased()
    }
}
