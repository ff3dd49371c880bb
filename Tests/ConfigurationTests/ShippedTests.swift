import Flagging
import Foundation
import Testing

@testable import Configuration

/// The `config` folder of the repository against its tables, written out here.
@Suite("The shipped configuration")
struct ShippedTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("config").path

    func loaded() throws -> Loaded { try Loaded.load(system: "/nonexistent", shipped: Self.folder) }

    @Test("K1: it loads without a complaint")
    func loads() throws {
        let loaded = try loaded()
        #expect(loaded.language == .nl)
        #expect(loaded.mailboxes.isEmpty)
        #expect(loaded.limits == ReadingLimits())
        #expect(loaded.retentionSeconds == Loaded.defaultRetentionSeconds)
        #expect(loaded.heartbeatFile == nil)
        #expect(loaded.policy.elections.map(\.code) == ["PS23", "TK23", "EP24", "TK25", "PS27"])
    }

    @Test("the tiers are the team's")
    func tiers() throws {
        let tiers = try #require(loaded().policy.election("tk2025")).tiers
        let quiet = "22:00-08:00"
        #expect(
            tiers.map(Self.row) == [
                "ruim 24 72 24 48 24 \(quiet) alert alert", "normaal 12 48 12 24 12 \(quiet) alert alert",
                "verhoogd 4 24 8 12 8 23:00-07:00 crit alert", "hoog 1 3 2 4 2 - alert alert",
                "verkiezingsdag 0.5 2 1 1 1 - alert alert", "na 12 24 24 never 24 \(quiet) alert notice",
                "afronding 168 168 168 never 168 \(quiet) alert notice",
            ])
    }

    /// A row of the table, in hours.
    static func row(_ tier: Tier) -> String {
        func hours(_ seconds: Int64) -> String {
            seconds % 3600 == 0 ? "\(seconds / 3600)" : "\(Double(seconds) / 3600)"
        }
        let cells = [
            tier.name, hours(tier.acknowledgementSeconds), hours(tier.reactionSeconds), hours(tier.nextStepSeconds),
            tier.repeatSeconds.map(hours) ?? "never", hours(tier.takeSeconds),
            tier.quiet.map { "\($0.begins)-\($0.ends)" } ?? "-", tier.loud.name, tier.ceiling.name,
        ]
        return cells.joined(separator: " ")
    }

    @Test("the ladder and the roles are the team's")
    func ladder() throws {
        let policy = try loaded().policy
        func rung(
            _ name: String, _ percent: Int64, _ priority: Priority, _ step: String, _ ownStep: String, _ role: String
        ) -> Rung {
            Rung(
                name: name, basisPoints: percent * 100, priority: priority, step: step, ownStep: ownStep, role: role)
        }
        #expect(
            policy.ladder == [
                rung("reminder", 75, .notice, "check-mailbox", "read-reaction", "on-call"),
                rung("due", 100, .warning, "repeat-same-channel", "decide-next-step", "on-call"),
                rung("escalation-contact", 150, .error, "call-contact", "decide-next-step", "on-call"),
                rung("escalation-head", 200, .critical, "inform-head", "inform-head", "head-of-unit"),
            ])
        #expect(
            policy.roles == [
                Role(id: "on-call", name: LocalizedText(nl: "piket", en: "on-call")),
                Role(id: "head-of-unit", name: LocalizedText(nl: "afdelingshoofd", en: "head of unit")),
            ])
    }

    @Test("the windows of TK 2025 begin where the worked example has them")
    func workedExample() throws {
        let election = try #require(loaded().policy.election("tk2025"))
        #expect(
            election.tiers.map { "\($0.name) \($0.begins.rfc3339(in: election.zone))" } == [
                "ruim 2025-09-15T08:00:00+02:00", "normaal 2025-10-15T08:00:00+02:00",
                "verhoogd 2025-10-22T08:00:00+02:00", "hoog 2025-10-27T08:00:00+01:00",
                "verkiezingsdag 2025-10-29T06:00:00+01:00", "na 2025-10-30T02:00:00+01:00",
                "afronding 2025-11-07T12:00:00+01:00",
            ])
        #expect(zip(election.tiers, election.tiers.dropFirst()).allSatisfy { $0.ends == $1.begins })
        #expect(election.tiers.last?.ends == .distantFuture)
    }

    @Test("the escalation of the follow-up of TK 2025 falls at 20:00, as in the worked example (C13)")
    func escalation() throws {
        let election = try #require(loaded().policy.election("tk2025"))
        let start = try #require(Instant(rfc3339: "2025-10-20T20:11:00+02:00"))
        let instants = [7_500, 10_000, 15_000, 20_000].map {
            election.instant(ofBasisPoints: $0, of: .reaction, startedAt: start).rfc3339(in: election.zone)
        }
        #expect(
            instants == [
                "2025-10-22T08:11:00+02:00", "2025-10-22T20:11:00+02:00", "2025-10-23T20:00:00+02:00",
                "2025-10-24T08:00:00+02:00",
            ])
    }

    @Test(
        "the published and computed dates stand where they should",
        arguments: [
            ("ps2023", "2023-01-30", "2023-03-15", "2023-03-24", 1),
            ("tk2023", "2023-10-09", "2023-11-22", "2023-12-01", 2),
            ("ep2024", "2024-04-23", "2024-06-06", "2024-06-15", 2),
            ("tk2025", "2025-09-15", "2025-10-29", "2025-11-07", 2),
            ("ps2027", "2027-02-01", "2027-03-17", "2027-03-26", 2),
        ])
    func dates(_ id: String, _ nomination: String, _ polling: String, _ result: String, _ polls: Int) throws {
        let election = try #require(loaded().policy.election(id))
        #expect(election.nomination.description == nomination)
        #expect(election.firstPollingDay.description == polling)
        #expect(election.resultDay.description == result)
        #expect(election.polling.count == polls)
        // Kieswet J 1: the vote is on the 44th day after the nomination.
        #expect(election.firstPollingDay.daysSinceEpoch - election.nomination.daysSinceEpoch == 44)
        #expect(election.zone.identifier == "Europe/Amsterdam")
    }

    @Test("P of a vote in the Caribbean Netherlands is 21:00 there")
    func lastPoll() throws {
        let policy = try loaded().policy
        let expected = [
            "ps2023": "2023-03-15T21:00:00+01:00", "tk2023": "2023-11-23T02:00:00+01:00",
            "ep2024": "2024-06-07T03:00:00+02:00", "tk2025": "2025-10-30T02:00:00+01:00",
            "ps2027": "2027-03-18T02:00:00+01:00",
        ]
        for election in policy.elections {
            let after = try #require(election.tiers.first { $0.name == "na" })
            #expect(after.begins.rfc3339(in: election.zone) == expected[election.id])
        }
    }

    @Test("its warnings name what is computed, and what is E+9 by default")
    func warnings() throws {
        let texts = try loaded().warnings.map(\.problem)
        #expect(texts.contains("polling of election ps2027 is computed, not published"))
        #expect(texts.contains("election ep2024 has no result day; E+9 is used"))
        #expect(!texts.contains { $0.contains("polling of election tk2025") })
        #expect(!texts.contains { $0.contains("recognises no mail") }, "a shipped rule has a phrase that is mute")
    }
}
