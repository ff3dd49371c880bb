import Flagging
import Foundation
import Rehearsal
import Service
import Testing

@Suite("The shipped scenarios tell the published history")
struct PublishedHistoryTests {
    @Test("TK 2025, X: the ladder is the worked example to the second")
    func workedExample() throws {
        let played = try rehearse(shipped: "tk2025")
        #expect(played.failure == nil, "\(String(describing: played.failure))")
        let ladder = played.ladder(of: "TK25-001", zone: amsterdam)
        #expect(
            Array(ladder.prefix(12)) == [
                "2025-10-19T08:00 reaction reminder/0 notice", "2025-10-19T14:32 reaction due/0 warning",
                "2025-10-22T08:11 reaction reminder/0 notice", "2025-10-22T20:11 reaction due/0 warning",
                "2025-10-23T20:00 reaction escalation-contact/0 err",
                "2025-10-24T08:00 reaction escalation-head/0 crit", "2025-10-24T20:00 reaction escalation-head/1 crit",
                "2025-10-25T08:00 reaction escalation-head/2 crit", "2025-10-25T20:00 reaction escalation-head/3 crit",
                "2025-10-26T07:00 reaction escalation-head/4 crit", "2025-10-26T19:00 reaction escalation-head/5 crit",
                "2025-10-27T07:00 reaction escalation-head/6 crit",
            ])
        #expect(ladder.last == "2025-10-30T08:00 reaction escalation-head/\(ladder.count - 6) notice")
        #expect(
            played.facts(of: "TK25-001", zone: amsterdam) == [
                "2025-10-17T14:32 flag-opened", "2025-10-20T11:59 reaction", "2025-10-20T20:11 recorded",
                "2025-10-20T20:11 follow-up", "2025-10-28T12:00 recorded",
            ])
    }

    @Test("TK 2025, Meta: the receipt is found by the flagged address, the answers by the learnt reference")
    func meta() throws {
        let played = try rehearse(shipped: "tk2025")
        #expect(
            played.facts(of: "TK25-002", zone: amsterdam) == [
                "2025-10-22T13:00 flag-opened", "2025-10-22T13:31 receipt", "2025-10-22T19:16 reaction",
                "2025-10-22T19:16 recorded", "2025-10-23T12:00 follow-up", "2025-10-25T10:14 reaction",
                "2025-10-25T10:14 recorded",
            ])
        #expect(!played.entries.contains { $0[.action] == "mail-held" })
    }

    @Test("every scenario plays to its end, twice the same", arguments: ["tk2025", "ep2024", "tk2023", "ps2023"])
    func deterministic(name: String) throws {
        let first = try rehearse(shipped: name)
        #expect(first.failure == nil, "\(String(describing: first.failure))")
        #expect(!first.entries.isEmpty)
        #expect(try rehearse(shipped: name).entries == first.entries)
    }

    @Test("Entries about the daemon itself are not printed")
    func silent() throws {
        let actions = Set(try rehearse(shipped: "tk2025").entries.map { $0[.action] ?? "" })
        #expect(actions.isDisjoint(with: ["started", "stopped", "ledger-head", "summary-written"]))
        #expect(actions.contains("tier-began"))
    }
}
