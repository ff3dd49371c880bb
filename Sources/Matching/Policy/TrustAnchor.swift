/// What a mailbox believes about the senders of its mail (T1).
public struct TrustAnchor: Hashable, Sendable {
    /// Whose `Authentication-Results` count.
    public enum Kind: Hashable, Sendable {
        /// Nobody's: every mail is held.
        case none
        /// Those with exactly this id of our own gateway (RFC 8601, 2.5).
        case authservID(String)
        /// The topmost, which has no id: what Exchange Online writes.
        case exchangeOnline
    }

    /// Whose results count.
    public let kind: Kind
    /// The hosts that name themselves in `by` when our gateway takes mail in: the border of T2.
    public let border: HostPattern
    /// The domains whose ARC seal is believed, if the trusted results say `arc=pass` (RFC 8617).
    public let sealers: [String]

    /// Nothing to go by: the default.
    public static let none = TrustAnchor(.none, border: [])

    /// Our own gateway by its id.
    public static func authservID(_ id: String, border: HostPattern, sealers: [String] = []) -> TrustAnchor {
        TrustAnchor(.authservID(id), border: border, sealers: sealers)
    }

    /// Exchange Online; its border is usually `*.mail.protection.outlook.com`.
    public static func exchangeOnline(border: HostPattern, sealers: [String] = []) -> TrustAnchor {
        TrustAnchor(.exchangeOnline, border: border, sealers: sealers)
    }

    init(_ kind: Kind, border: HostPattern, sealers: [String] = []) {
        self.kind = kind
        self.border = border
        self.sealers = sealers
    }
}
