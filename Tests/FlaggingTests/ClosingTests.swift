import Flagging
import ShippedTables
import Testing

/// Rule C8, and what a person is refused.
struct ClosingTests {
    private let person = VirtualTime.person
    private let id = VirtualTime.first

    private func world() throws -> VirtualTime {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 24, nextStep: 8)))
        try world.open(1)
        return world
    }

    @Test("C8: closing stops every clock and nothing prompts any more; reopening starts next-step")
    func closing() throws {
        var world = try world()
        try world.at(Small.at(2), .close(id, why: "removed", by: person))
        #expect(world.flag.running == [])
        #expect(world.flag.turn == .closed)
        #expect(world.book.nextWake == world.book.policy.elections[0].period.upperBound, "S4: the summary, no clock")
        world.run(until: 500)
        #expect(world.book.nextWake == nil)
        #expect(world.prompts == [])
        try world.at(Small.at(501), .reopen(id, why: nil, by: person))
        #expect(world.flag.running == ["next-step 501.0-509.0"])
        #expect(world.flag.turn == .ours)
    }

    @Test("C8: a reaction on a closed flag is filed, prompts once as late-reaction, and starts nothing")
    func lateReaction() throws {
        var world = try world()
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        try world.record(5, .reaction)
        #expect(world.flag.running == [])
        world.run(until: 500)
        #expect(world.lines(.lateReaction) == ["01T05:00:00 late-reaction SM-001 notice"])
        #expect(world.flag.facts.count == 3)
        try world.mail(501, .question, date: 500)
        #expect(world.entries.last?.action == .lateReaction)
    }

    @Test("C8: reopening an open flag, following up a closed one and closing a closed one are refused")
    func refusals() throws {
        var world = try world()
        let before = world.events.count
        #expect(throws: Refusal.alreadyOpen(id)) { try world.give(.reopen(id, why: nil, by: person)) }
        #expect(world.events.count == before, "a refusal records nothing")
        try world.at(Small.at(2), .close(id, why: nil, by: person))
        #expect(throws: Refusal.alreadyClosed(id)) { try world.give(.close(id, why: nil, by: person)) }
        #expect(throws: Refusal.alreadyClosed(id)) { try world.give(.take(id, role: nil, by: person)) }
        #expect(throws: Refusal.alreadyClosed(id)) { try world.give(.snooze(id, until: Small.at(9), by: person)) }
        #expect(throws: Refusal.followUpOnClosed(id)) { try world.record(3, .followUp) }
        #expect(world.flag.turn == .closed)
    }

    @Test("C8, C11: a follow-up that occurred before the closing is no follow-up of a closed flag")
    func earlierFollowUp() throws {
        var world = try world()
        try world.record(2, .reaction)
        try world.at(Small.at(6), .close(id, why: nil, by: person))
        try world.record(7, .followUp, occurred: 4)
        #expect(world.flag.turn == .closed)
    }

    @Test("C1: nothing is recorded in the future or before the submission")
    func instants() throws {
        var world = try world()
        #expect(throws: Refusal.inTheFuture(Small.at(9))) { try world.record(3, .reaction, occurred: 9) }
        #expect(throws: Refusal.beforeSubmission(Small.at(0.5), submitted: Small.at(1))) {
            try world.record(3, .reaction, occurred: 0.5)
        }
        #expect(throws: Refusal.inTheFuture(Small.at(9))) { try world.open(4, submitted: 9) }
    }

    @Test("What names nothing that exists is refused by name")
    func unknownThings() throws {
        var world = try world()
        let other = FlagID(code: "SM", sequence: 7)
        #expect(throws: Refusal.unknownFlag(other)) { try world.record(2, .receipt, other) }
        #expect(throws: Refusal.unknownPlatform("myspace", known: Shipped.platforms.map(\.id))) {
            try world.open(2, platform: "myspace")
        }
        #expect(throws: Refusal.unknownChannel("fax", platform: "x", known: ["mail", "urgent", "phone"])) {
            try world.open(2, channel: "fax")
        }
        #expect(throws: Refusal.unknownRole("mayor", known: ["on-call", "head-of-unit"])) {
            try world.give(.take(id, role: "mayor", by: person))
        }
        #expect(throws: Refusal.unknownElection("ep", known: ["small"])) {
            try world.give(.open(OpenRequest(election: "ep", platform: "x"), by: person))
        }
        #expect(throws: Refusal.outcomeMissing) {
            try world.give(.record(RecordRequest(flag: id, kind: .outcome), by: person))
        }
        #expect(throws: Refusal.noteMissing) {
            try world.give(.record(RecordRequest(flag: id, kind: .note), by: person))
        }
        #expect(throws: Refusal.snoozeInThePast(Small.at(1))) {
            try world.give(.snooze(id, until: Small.at(1), by: person))
        }
        #expect(throws: Refusal.noElection(known: world.book.policy.elections.map(\.id))) {
            world.run(until: 10_000)
            try world.give(.open(OpenRequest(platform: "x"), by: person))
        }
    }
}
