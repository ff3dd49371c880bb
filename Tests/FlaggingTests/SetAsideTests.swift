import Flagging
import Testing

/// L10: a flag with a time outside the calendar, as an older build recorded it, is set aside; the others go on.
struct SetAsideTests {
    private let person = VirtualTime.person
    private let second = FlagID(code: "SM", sequence: 2)

    /// Two flags; the first has an event with an impossible time.
    private func world(_ poisoned: EventBody, occurred: Instant = .distantPast) throws -> VirtualTime {
        var world = try VirtualTime(
            policy: Small.policy(Small.tier("one", begins: 0, allowance: 4, nextStep: 2, repeats: 2)))
        if case .opened = poisoned {} else { try world.open(0) }
        world.replay(
            Event(
                number: world.book.eventCount + 1, recorded: Small.at(0), occurred: occurred, known: .typed,
                actor: .person(uid: 1_000), flag: VirtualTime.first, body: poisoned, isMisdated: true))
        try world.open(1)
        return world
    }

    private static let opening = EventBody.opened(
        opening: Opening(election: "small", platform: "x", channel: "mail"))
    private static let bodies: [EventBody] = [
        opening, .happened(fact: Fact(kind: .reaction)), .closed, .snoozed(until: .distantFuture),
    ]

    @Test(
        "L10: a flag with an impossible time is set aside with one entry, and the other is prompted", arguments: bodies)
    func once(_ poisoned: EventBody) throws {
        var world = try world(poisoned)
        let event = try #require(world.events.first { $0.isMisdated })
        world.run(until: 12)
        if case .closed = poisoned {
            #expect(world.lines(.flagSetAside).isEmpty, "a closed flag wants nothing")
        } else {
            #expect(world.lines(.flagSetAside) == ["01T00:00:00 flag-set-aside SM-001 err count \(event.number)"])
            let entry = try #require(world.entries.first { $0.action == .flagSetAside })
            #expect(entry.step == Step.retractEvent && entry.role == "on-call" && entry.platform == "x")
            #expect(world.flag.isSetAside && world.flag.isOpen)
        }
        #expect(world.flag.clocks.isEmpty && world.flag.wake == nil)
        #expect(!world.prompts.contains { $0.contains("SM-001") })
        #expect(world.prompts.count { $0.contains("SM-002") } == 4, "half, whole, twice, and a repeat")
        #expect(world.book._checkInvariants().isEmpty)
    }

    @Test("L10: after a new start it is not said again")
    func folded() throws {
        var world = try world(SetAsideTests.opening)
        world.run(until: 2)
        let again = Book(folding: world.events)
        #expect(again.flags[0].isSetAside)
        #expect(try Engine.decide(.tick(afterOutage: true), at: Small.at(2), in: again).isEmpty)
    }

    @Test("L10, C26: when the event is taken back the clocks run from what is left")
    func retracted() throws {
        var world = try world(.happened(fact: Fact(kind: .reaction)))
        world.run(until: 1)
        let event = try #require(world.events.first { $0.isMisdated })
        try world.at(Small.at(1), .retract(event: event.number, why: "impossible", by: person))
        #expect(!world.flag.isSetAside)
        #expect(world.flag.running == ["reaction 0.0-4.0"])
        world.run(until: 3)
        #expect(world.prompts.contains("01T02:00:00 reminder SM-001 reaction half/0 notice"))
        #expect(world.book._checkInvariants().isEmpty)
    }

    @Test("L10, C26: an opening with an impossible time is taken back, and counts for nothing")
    func openingRetracted() throws {
        var world = try world(SetAsideTests.opening)
        let event = try #require(world.events.first { $0.isMisdated })
        try world.at(Small.at(2), .retract(event: event.number, why: "impossible", by: person))
        #expect(world.flag.isVoid && !world.flag.isSetAside && world.flag.wake == nil)
        #expect(world.book._checkInvariants().isEmpty)
    }

    @Test("L10: a second impossible time of the same flag is said when the first was taken back")
    func two() throws {
        var world = try world(.happened(fact: Fact(kind: .reaction)))
        world.replay(
            Event(
                number: world.book.eventCount + 1, recorded: Small.at(1), occurred: .distantFuture, known: .typed,
                actor: .mail, flag: VirtualTime.first, body: .happened(fact: Fact(kind: .nudge)), isMisdated: true))
        world.run(until: 2)
        let events = world.events.filter(\.isMisdated).map(\.number)
        #expect(world.lines(.flagSetAside).count == 1)
        try world.at(Small.at(2), .retract(event: events[0], why: "impossible", by: person))
        #expect(world.lines(.flagSetAside).last == "01T02:00:00 flag-set-aside SM-001 err count \(events[1])")
        try world.at(Small.at(3), .retract(event: events[1], why: "impossible", by: person))
        #expect(world.flag.running == ["reaction 0.0-4.0"])
    }

    @Test("L10: a flag that is set aside can be closed, and then wants nothing")
    func closed() throws {
        var world = try world(SetAsideTests.opening)
        world.run(until: 1)
        try world.at(Small.at(2), .close(VirtualTime.first, why: nil, by: person))
        #expect(world.flag.turn == .closed && !world.flag.isSetAside)
        #expect(world.book._checkInvariants().isEmpty)
    }

    @Test("L10: a time that was none says nothing about the clock: no prompt comes again for it")
    func clock() throws {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 4, repeats: 2)))
        try world.open(0)
        world.run(until: 9)
        let said = world.prompts
        world.replay(
            Event(
                number: world.book.eventCount + 1, recorded: .distantPast, occurred: .distantPast, known: .typed,
                actor: .service, flag: nil, body: .clockStepped(seconds: 1), isMisdated: true))
        world.run(until: 9.5)
        #expect(world.prompts == said)
    }
}
