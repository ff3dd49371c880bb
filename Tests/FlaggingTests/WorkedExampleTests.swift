import Flagging
import ShippedTables
import Testing

/// The worked example of flagwatch-rules(7), to the second.
struct WorkedExampleTests {
    private func played() throws -> VirtualTime {
        var world = try VirtualTime(at: "2025-10-17T00:00:00+02:00")
        let id = try #require(FlagID("TK25-001"))
        try world.at(
            "2025-10-17T14:32:00+02:00",
            .open(OpenRequest(election: "tk2025", platform: "x", channel: "mail"), by: VirtualTime.person))
        try world.at(
            "2025-10-20T11:59:00+02:00", .record(RecordRequest(flag: id, kind: .reaction), by: VirtualTime.person))
        try world.at(
            "2025-10-20T20:11:00+02:00", .record(RecordRequest(flag: id, kind: .followUp), by: VirtualTime.person))
        world.run(until: "2025-11-08T00:00:00+01:00")
        return world
    }

    @Test("C13–C15, C18, C19: the X flag of TK 2025 prompts as the worked example says, and nothing more")
    func workedExample() throws {
        let world = try played()
        var expected = [
            "2025-10-19T08:00 reaction reminder/0 notice",
            "2025-10-19T14:32 reaction due/0 warning",
            "2025-10-22T08:11 reaction reminder/0 notice",
            "2025-10-22T20:11 reaction due/0 warning",
            "2025-10-23T20:00 reaction escalation-contact/0 err",
            "2025-10-24T08:00 reaction escalation-head/0 crit",
            // Every 12 h; the clocks go back on 26 October, so a local 08:00 becomes 07:00.
            "2025-10-24T20:00 reaction escalation-head/1 crit", "2025-10-25T08:00 reaction escalation-head/2 crit",
            "2025-10-25T20:00 reaction escalation-head/3 crit", "2025-10-26T07:00 reaction escalation-head/4 crit",
            "2025-10-26T19:00 reaction escalation-head/5 crit", "2025-10-27T07:00 reaction escalation-head/6 crit",
        ]
        // From 27 October 08:00 every four hours, on the 29th from 06:00 every hour.
        var repetition = 7
        let polls = time("2025-10-30T02:00:00+01:00")
        var next = time("2025-10-27T12:00:00+01:00")
        while next < polls {
            let when = next.rfc3339(in: Shipped.amsterdam).prefix(16)
            expected.append("\(when) reaction escalation-head/\(repetition) crit")
            repetition += 1
            next =
                next < time("2025-10-29T04:00:00+01:00")
                ? next + 4 * 3_600 : max(next, time("2025-10-29T06:00:00+01:00")) + 3_600
        }
        expected.append("2025-10-30T08:00 reaction escalation-head/\(repetition) notice")
        // Next-step ran from the reaction to the follow-up: due 23:59, reminder at 20:59, both after the follow-up.
        #expect(world.ladder == expected)
        #expect(world.book._checkInvariants().isEmpty)
    }

    @Test("C18: a held rung carries the true due instant and how late it is")
    func heldRung() throws {
        let world = try played()
        let reminder = try #require(world.entries.first { $0.rung == "reminder" })
        #expect(reminder.due == time("2025-10-19T14:32:00+02:00"))
        #expect(reminder.lateSeconds == time("2025-10-19T08:00:00+02:00") - time("2025-10-19T02:32:00+02:00"))
        #expect(reminder.overdueSeconds == -(6 * 3_600 + 32 * 60))
    }

    @Test("tiers that begin in range are announced once each")
    func tiers() throws {
        let world = try played()
        let began = world.entries.filter { $0.action == .tierBegan }.map(\.tier)
        #expect(began == ["verhoogd", "hoog", "verkiezingsdag", "na", "afronding"])
    }
}
