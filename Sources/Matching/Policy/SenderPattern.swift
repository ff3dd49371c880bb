/// Senders of a platform (T3 d): an address, `*@` and a domain for every address at it, or `*@*.` and a domain for every
/// address below it.
public struct SenderPattern: Hashable, Sendable {
    private let local: String?
    private let domain: DomainName
    private let isBelow: Bool

    /// Nil for what is no such pattern.
    public init?(_ text: String) {
        let text = Self.plain(text)
        guard let at = text.lastIndex(of: "@"), at != text.startIndex else { return nil }
        let (local, rest) = (text[..<at], text[text.index(after: at)...])
        isBelow = rest.hasPrefix("*.")
        guard let domain = DomainName(String(isBelow ? rest.dropFirst(2) : rest)), domain.labels.count > 1,
            local == "*" || !(isBelow || local.contains("*"))
        else { return nil }
        self.local = local == "*" ? nil : String(local)
        self.domain = domain
    }

    /// Whether an address is among them; case and a plus part do not matter.
    func matches(_ address: String) -> Bool {
        let address = Self.plain(address)
        guard let at = address.lastIndex(of: "@"), let name = DomainName(String(address[address.index(after: at)...]))
        else { return false }
        if let local, local != address[..<at] { return false }
        return isBelow ? name != domain && name.isWithin(domain) : name == domain
    }

    /// An address in the one form in which senders are compared: lower case, without its plus part (RFC 5233).
    static func plain(_ address: String) -> String {
        let address = address.lowercased()
        guard let at = address.lastIndex(of: "@"), let plus = address[..<at].firstIndex(of: "+"),
            plus != address.startIndex
        else { return address }
        return String(address[..<plus] + address[at...])
    }
}
