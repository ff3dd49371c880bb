import Configuration
import Flagging
import Foundation
import Service
import Testing

/// What the page says of the shipped configuration and of the journal, against what they are.
@Suite("The tables of the page of rules") struct RulesPageTests {
    private let page: RulesPage

    init() throws { page = RulesPage(try Repository.text("systemd/man/flagwatch-rules.7")) }

    private var policy: Policy {
        get throws {
            let folder = Repository.root.appending(path: "config").path
            return try Loaded.load(system: "/nonexistent", shipped: folder).policy
        }
    }

    @Test("The windows are the shipped ones")
    func windows() throws {
        let tiers = try #require(policy.election("tk2025")).tiers
        let times = tiers.map { tier in
            [tier.name] + [tier.acknowledgementSeconds, tier.reactionSeconds, tier.nextStepSeconds].map(Self.duration)
                + [tier.repeatSeconds.map(Self.duration) ?? "never", Self.duration(tier.takeSeconds)]
        }
        let speaking = tiers.map { tier in
            [
                tier.name, tier.quiet.map { "\($0.begins)-\($0.ends)" } ?? "none",
                tier.quiet == nil ? "" : tier.loud.name,
                tier.ceiling.name,
            ]
        }
        #expect(page.tables["window"]?.map { [$0[0]] + $0[2...] } == times)
        #expect(page.tables["quiet hours of"] == speaking)
    }

    @Test("They begin where the shipped ones begin")
    func starts() throws {
        let source = try Repository.text("config/urgency.toml")
        let starts = source.matches(of: /(?m)^name = "(.*)"\nstarts = "(.*)"$/).map { [String($0.1), String($0.2)] }
        #expect(page.tables["window"]?.map { Array($0[..<2]) } == starts)
    }

    @Test("The ladder is the shipped one")
    func ladder() throws {
        let ladder = try policy.ladder.map {
            [$0.name, "\($0.basisPoints / 100)%", $0.priority.name, $0.step, $0.ownStep]
        }
        #expect(page.tables["rung"] == ladder)
    }

    @Test("Each action stands at its priority, and each field is described")
    func journal() throws {
        let ladder: Set<Action> = [.reminder, .due, .escalation, .storm]
        for action in Action.allCases {
            let place = ladder.contains(action) ? "ladder" : action.priority.name
            let words = page.items[place]?.matches(of: /[a-z][a-z-]*/).map { String($0.0) } ?? []
            #expect(words.contains(action.rawValue), "\(action.rawValue) at \(place)")
        }
        let heads = page.items.keys.flatMap { $0.matches(of: /FLAGWATCH_[A-Z_]+/).map { String($0.0) } }
        let fields = FlagwatchField.allCases.map(\.rawValue).filter { $0.hasPrefix("FLAGWATCH_") }
        #expect(Set(heads) == Set(fields))
    }

    private static func duration(_ seconds: Int64) -> String {
        if seconds % 604_800 == 0 { return "\(seconds / 86_400)d" }
        return seconds % 3_600 == 0 ? "\(seconds / 3_600)h" : "\(seconds / 60)m"
    }
}
