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

    /// Where a gateway writes its results.
    public enum ResultsPlace: String, Hashable, Sendable, CaseIterable {
        /// Above its own `Received`.
        case above
        /// Between its own `Received` and the next: Google Workspace, and milters behind Postfix.
        case below
    }

    /// Whose results count.
    public let kind: Kind
    /// The hosts that name themselves in `by` when our gateway takes mail in: the border of T2.
    public let border: HostPattern
    /// The domains whose ARC seal is believed, if the trusted results say `arc=pass` (RFC 8617).
    public let sealers: [String]
    /// Where the gateway writes its results.
    public let results: ResultsPlace
    /// The hosts of ours that pass mail on from the border to the mailbox.
    public let inside: HostPattern
    /// The addresses from which a host of `inside` may take mail over the network.
    public let borderAddresses: AddressRanges

    /// Nothing to go by: the default.
    public static let none = TrustAnchor(.none, border: [])

    /// Our own gateway by its id.
    public static func authservID(
        _ id: String, border: HostPattern, sealers: [String] = [], results: ResultsPlace = .above,
        inside: HostPattern = [], borderAddresses: [String] = []
    ) -> TrustAnchor {
        TrustAnchor(
            .authservID(id), border: border, sealers: sealers, results: results, inside: inside,
            borderAddresses: borderAddresses)
    }

    /// Exchange Online; its border is usually `*.mail.protection.outlook.com`.
    public static func exchangeOnline(
        border: HostPattern, sealers: [String] = [], inside: HostPattern = [], borderAddresses: [String] = []
    ) -> TrustAnchor {
        TrustAnchor(
            .exchangeOnline, border: border, sealers: sealers, inside: inside, borderAddresses: borderAddresses)
    }

    init(
        _ kind: Kind, border: HostPattern, sealers: [String] = [], results: ResultsPlace = .above,
        inside: HostPattern = [], borderAddresses: [String] = []
    ) {
        self.kind = kind
        self.border = border
        self.sealers = sealers
        self.results = results
        self.inside = inside
        self.borderAddresses = AddressRanges(borderAddresses)
    }

    /// Whether a host of ours passes mail on. `exchange-online` stands for the service's own hosts.
    func isInside(_ host: String) -> Bool {
        inside.matches(host) || kind == .exchangeOnline && MailService.exchangeOnline.hosts.matches(host)
    }
}

/// A mail service whose hosts pass mail on among themselves.
struct MailService: Sendable {
    var hosts: HostPattern
    var addresses: AddressRanges

    /// The hosts by which Exchange Online names itself in `Received`, and the networks by which they reach each other. Its
    /// public addresses are not among them: every tenant sends from those.
    static let exchangeOnline = MailService(
        hosts: ["*.prod.outlook.com", "*.outlook.office365.com", "*.protection.outlook.com", "*.outlook.com"],
        addresses: AddressRanges(["2603:1000::/24", "10.0.0.0/8"]))
}
