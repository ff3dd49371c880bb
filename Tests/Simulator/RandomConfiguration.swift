import Configuration
import Flagging
import Matching

/// Random configurations: a random election and ladder, two of three platforms, and mailboxes that come and go.
struct RandomConfiguration {
    let change: Instant
    let zone: ZoneTable
    private let platforms: [Platform]
    private let profiles: [PlatformProfile]
    private let chance: Chance

    static let gateway = TrustAnchor.authservID("mx.example.nl", border: "mx.example.nl")

    init(_ chance: Chance) {
        self.chance = chance
        zone = chance.pick(Zones.all) ?? .utc
        change = chance.pick(zone.transitions)?.at ?? Instant(1_761_440_400)
        let left = chance.int(0...2)
        let chosen = Self.all.enumerated().filter { $0.offset != Int(left) }.map(\.element)
        platforms = chosen.map(\.platform)
        profiles = chosen.map(\.profile)
    }

    func make() -> Loaded {
        loaded(RandomPolicy.make(around: change, in: zone, platforms, chance), mailboxes())
    }

    /// The same election under other allowances or another ladder, and other settings of mail, as a reload brings it.
    func vary(_ old: Loaded) -> Loaded {
        let policy = chance.once(in: 4) ? old.policy : RandomPolicy.vary(old.policy, around: change, chance)
        return loaded(policy, chance.once(in: 2) ? old.mailboxes : mailboxes())
    }

    private func loaded(_ policy: Policy, _ mailboxes: [MailboxSettings]) -> Loaded {
        Loaded(
            policy: policy,
            matching: MatchingPolicy(
                platforms: profiles, ownAddresses: [SimulatedLetter.ourAddress],
                decisionStems: Shipped.configuration.matching.decisionStems),
            mailboxes: mailboxes, language: .en, limits: ReadingLimits(),
            retentionSeconds: Loaded.defaultRetentionSeconds, files: [], warnings: [])
    }

    private func mailboxes() -> [MailboxSettings] {
        let orders = [[0, 1], [0, 1], [0, 1], [1, 0], [0], [1], []]
        let trust = chance.once(in: 8) ? TrustAnchor.none : Self.gateway
        let silence = chance.int(1...40) * 900
        return (chance.pick(orders) ?? []).map { place in
            MailboxSettings(
                path: Simulation.mailboxPaths[place], inboxFolders: [], sentFolders: [], pollSeconds: 15, trust: trust,
                export: chance.once(in: 5) ? nil : .init(stamp: nil, silenceSeconds: silence))
        }
    }

    /// Two platforms as they ship, with the addresses that only the team knows, and one that nobody has seen.
    private static let all: [(platform: Platform, profile: PlatformProfile)] = {
        let shipped = Shipped.configuration
        let known = ["x", "meta"].compactMap { id -> (Platform, PlatformProfile)? in
            guard let platform = shipped.policy.platforms.first(where: { $0.id == id }),
                var profile = shipped.matching.platforms.first(where: { $0.id == id })
            else { return nil }
            profile.senders = profile.domains.flatMap { ["*@\($0)", "*@*.\($0)"] }
            for place in profile.channels.indices {
                profile.channels[place].addresses = ["\(profile.channels[place].id)@\(profile.domains[0])"]
            }
            return (platform, profile)
        }
        let acme = Platform(id: "acme", name: "Acme", channels: [.init(id: "form", separateReceipt: true)])
        return known + [(acme, Phrases.acmeProfile)]
    }()
}
