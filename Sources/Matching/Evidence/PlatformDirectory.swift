import Flagging
import MailReader

/// The platforms by domain and by address.
struct PlatformDirectory: Sendable {
    /// A platform with its domains made ready.
    struct Entry: Sendable {
        var id: String
        /// As it calls itself.
        var name: FoldedText
        var domains: [DomainName]
        var senders: [SenderPattern]
        var urlHosts: [DomainName]
    }

    /// A channel that an address belongs to.
    struct Channel: Hashable, Sendable {
        var platform: String
        var channel: String
    }

    private let byDomain: [DomainName: Entry]
    private let byAddress: [String: Channel]
    private let byID: [String: Entry]
    private let own: Set<String>
    private let hostBytes: [[UInt8]]
    let ownDomains: [DomainName]
    private let lookAlike: LookAlike

    init(_ policy: MatchingPolicy) {
        var byDomain: [DomainName: Entry] = [:]
        var byAddress: [String: Channel] = [:]
        var byID: [String: Entry] = [:]
        for platform in policy.platforms {
            let domains = platform.domains.compactMap { DomainName($0) }
            let hosts = platform.urlHosts.compactMap { DomainName($0) }
            let entry = Entry(
                id: platform.id, name: FoldedText(platform.name.isEmpty ? platform.id : platform.name),
                domains: domains, senders: platform.senders.compactMap { SenderPattern($0) },
                urlHosts: hosts.isEmpty ? domains : hosts)
            if byID[platform.id] == nil { byID[platform.id] = entry }
            for domain in domains where byDomain[domain] == nil {
                byDomain[domain] = entry
            }
            for channel in platform.channels {
                for address in channel.addresses where byAddress[address.lowercased()] == nil {
                    byAddress[address.lowercased()] = Channel(platform: platform.id, channel: channel.id)
                }
            }
        }
        self.byDomain = byDomain
        self.byAddress = byAddress
        self.byID = byID
        hostBytes = Set(byID.values.flatMap(\.urlHosts).map(\.text)).sorted().map { Array($0.utf8) }
        own = Set(policy.ownAddresses.map { $0.lowercased() })
        ownDomains = policy.ownAddresses.compactMap { Self.domain(of: $0) }
        lookAlike = LookAlike(of: Array(byDomain.keys).sorted { $0.text < $1.text })
    }

    /// The platform whose list holds the domain or one above it.
    func platform(of domain: DomainName) -> Entry? {
        for start in domain.labels.indices {
            if let name = DomainName(domain.labels[start...].joined(separator: ".")), let entry = byDomain[name] {
                return entry
            }
        }
        return nil
    }

    /// All of them, by id.
    var entries: [Entry] { byID.values.sorted { $0.id < $1.id } }

    /// Whether an address can name a post at a platform: one of its hosts stands in it.
    func mayNamePost(_ raw: String) -> Bool {
        let bytes = raw.utf8.map(\.lowered)
        return hostBytes.contains { bytes.place(of: $0, from: 0) != nil }
    }

    func platform(_ id: String) -> Entry? { byID[id] }
    /// The platform among whose senders an address is: that may be a help desk's, at no domain of the platform.
    func platform(ofSender address: String) -> Entry? {
        entries.first { entry in entry.senders.contains { $0.matches(address) } }
    }

    /// The platforms that an address names, by the name beside it or by a label of its domain. That is no evidence.
    func named(by address: Address) -> [String] {
        let name = address.displayName.map(FoldedText.init)
        let labels = DomainName(address.domain)?.labels ?? []
        return entries.filter { name?.containsWhole($0.name) == true || labels.contains($0.id) }.map(\.id)
    }

    func platform(at address: String) -> Entry? { Self.domain(of: address).flatMap { platform(of: $0) } }

    /// The channel that an address belongs to, with a plus part (RFC 5233) or the root's dot too.
    func channel(at address: String) -> Channel? {
        var address = address.lowercased()
        while address.last == "." { address.removeLast() }
        return byAddress[address] ?? byAddress[SenderPattern.plain(address)]
    }

    func isOwn(_ address: String) -> Bool { own.contains(address.lowercased()) }

    /// The platform that a domain wants to be taken for, and the name that it imitates.
    func imitated(by domain: DomainName) -> (platform: String, name: String)? {
        guard let original = lookAlike.original(of: domain), let entry = byDomain[original] else { return nil }
        return (entry.id, original.text)
    }

    static func domain(of address: String) -> DomainName? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        return DomainName(String(address[address.index(after: at)...]))
    }
}
