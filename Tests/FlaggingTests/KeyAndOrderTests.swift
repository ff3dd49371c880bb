import Flagging
import Testing

/// Rules C23 (keys), C24 (zones are values), C25 (silence) and C27 (order at one instant).
struct KeyAndOrderTests {
    private let person = VirtualTime.person
    private let policy = Small.policy(Small.tier("one", begins: 0, allowance: 10, repeats: 5))

    @Test("C23: a rung's key is flag, clock, starting event, deadline, rung and repeat; any other is action and event")
    func keys() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.run(until: 25)
        let opened = try #require(world.events.first { $0.flag == VirtualTime.first })
        #expect(opened.entry?.identity == "flag-opened/\(opened.number)")
        #expect(
            world.entries.filter { $0.rung != nil }.map(\.identity) == [
                "rung/SM-001/reaction/\(opened.number)/36000/half/0",
                "rung/SM-001/reaction/\(opened.number)/36000/whole/0",
                "rung/SM-001/reaction/\(opened.number)/36000/twice/0",
                "rung/SM-001/reaction/\(opened.number)/36000/twice/1",
            ])
    }

    @Test("C23: the intent stands in the event that caused it, and the fold knows it from there")
    func intent() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.run(until: 12)
        let again = Book(folding: world.events)
        #expect(again.nextWake == world.book.nextWake)
        let tick = try Engine.decide(.tick(afterOutage: false), at: world.now, in: again)
        #expect(tick.isEmpty, "a restart with the same events says nothing again")
    }

    @Test("L1: events are numbered without a gap")
    func numbers() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.run(until: 60)
        #expect(world.events.map(\.number) == (1...Int64(world.events.count)).map { $0 })
    }

    @Test("C24: the engine reads no zone but the table it is given")
    func zones() throws {
        // A zone that does not exist: seven hours and eleven minutes east, then a quarter less at noon.
        let zone = ZoneTable(
            identifier: "Nowhere/Land", initialOffset: 25_860,
            transitions: [.init(at: Small.at(12), offset: 24_960)])
        var policy = policy
        policy.elections = [
            Small.election([Small.tier("one", begins: 0, allowance: 4, quiet: "22:00-08:00")], zone: zone)
        ]
        var world = try VirtualTime(at: Small.at(13), policy: policy)
        try world.open(13)
        world.run(until: 40)
        // 22:00 there is 15:04Z after the change; half at 15:00Z speaks, whole at 17:00Z waits until 08:00 there, 01:04Z.
        #expect(
            world.prompts == [
                "01T15:00:00 reminder SM-001 reaction half/0 notice",
                "02T01:04:00 escalation SM-001 reaction twice/0 crit late 14640",
            ])
    }

    @Test("C25: with nothing open and no calendar to come there is no wake-up")
    func silence() throws {
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("one", begins: 0, allowance: 10), Small.tier("two", begins: 20, allowance: 5)))
        #expect(world.book.nextWake == Small.at(0), "the first tier begins with the daemon")
        world.run(until: 1)
        #expect(world.book.nextWake == Small.at(20), "the calendar")
        try world.open(2)
        #expect(world.book.nextWake == Small.at(7))
        try world.at(Small.at(3), .close(VirtualTime.first, why: nil, by: person))
        #expect(world.book.nextWake == Small.at(20))
        world.run(until: 21)
        #expect(
            world.book.nextWake == world.book.policy.elections[0].period.upperBound, "S4: the summary is written then")
        world.run(until: 26)
        #expect(world.book.nextWake == nil)
        #expect(Book().nextWake == nil)
    }

    @Test("C27: at one instant facts apply before rungs, in the order given")
    func order() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        try world.record(5, .reaction)
        #expect(world.prompts == [], "the reaction at the instant of the rung comes first")
        world.run(until: 9)
        try world.at(
            Small.at(10), .record(RecordRequest(flag: VirtualTime.first, kind: .followUp), by: person),
            .record(RecordRequest(flag: VirtualTime.first, kind: .reaction), by: person))
        #expect(world.flag.running == ["next-step 10.0-20.0"])
    }

    @Test("C27: a tier is in force from its first instant and not at its last")
    func tierBounds() throws {
        let election = Small.election([
            Small.tier("one", begins: 0, allowance: 1), Small.tier("two", begins: 5, allowance: 1),
        ])
        #expect(election.tier(at: Small.at(-9))?.name == "one")
        #expect(election.tier(at: Small.at(5) - 1)?.name == "one")
        #expect(election.tier(at: Small.at(5))?.name == "two")
    }
}
