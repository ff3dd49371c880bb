import Flagging
import Testing

/// Rules C16 and C17: take and snooze.
struct TakeTests {
    private let person = VirtualTime.person
    private let id = VirtualTime.first

    /// Ten hours: half at 5, whole at 10, twice at 20, repeats every three. A take lasts four.
    private func world(_ tiers: Tier...) throws -> VirtualTime {
        var policy = Small.policy(Small.tier("one", begins: 0, allowance: 10, repeats: 3))
        if !tiers.isEmpty { policy.elections = [Small.election(tiers)] }
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        return world
    }

    @Test("C16: a take silences until it lapses; take-lapsed carries the highest rung passed, and the ladder goes on")
    func take() throws {
        var world = try world()
        try world.at(Small.at(4), .take(id, role: "head-of-unit", by: person))
        world.run(until: 10)
        #expect(
            world.prompts == [
                "01T08:00:00 take-lapsed SM-001 reaction half/0 warning",
                "01T10:00:00 due SM-001 reaction whole/0 warning",
            ])
        let taken = try #require(world.entries.first { $0.action == .taken })
        #expect(taken.role == "head-of-unit")
        let lapsed = try #require(world.entries.first { $0.action == .takeLapsed })
        #expect(lapsed.due == Small.at(10))
        #expect(lapsed.step == "ask-them")
    }

    @Test("C16, C27: a rung that falls at the lapse itself is carried by it")
    func rungAtLapse() throws {
        var world = try world()
        try world.at(Small.at(1), .take(id, role: nil, by: person))
        world.run(until: 6)
        #expect(world.prompts == ["01T05:00:00 take-lapsed SM-001 reaction half/0 warning"])
    }

    @Test("C16: a lapse before any rung says so, with the deadline")
    func nothingPassed() throws {
        var world = try world()
        try world.at(Small.at(0.5), .take(id, role: nil, by: person))
        world.run(until: 5)
        #expect(
            world.prompts == [
                "01T04:30:00 take-lapsed SM-001 reaction warning", "01T05:00:00 reminder SM-001 reaction half/0 notice",
            ])
    }

    @Test("C16: a take lapses by the same minimum over tiers")
    func tierBegins() throws {
        var world = try world(
            Small.tier("one", begins: 0, allowance: 10, take: 4), Small.tier("two", begins: 6, allowance: 10, take: 1))
        try world.at(Small.at(4), .take(id, role: nil, by: person))
        world.run(until: 9)
        #expect(world.prompts == ["01T07:00:00 take-lapsed SM-001 reaction half/0 warning"])
    }

    @Test(
        "C16: a take ends silently when its clock stops, and the next clock prompts",
        arguments: [
            FactKind.reaction, .bounce,
        ])
    func clockStops(_ kind: FactKind) throws {
        var world = try world()
        try world.at(Small.at(4), .take(id, role: nil, by: person))
        try world.record(6, kind)
        world.run(until: 11)
        #expect(world.entries.contains { $0.action.rawValue == kind.rawValue }, "a reaction or bounce prompts anyway")
        #expect(world.prompts == ["01T11:00:00 reminder SM-001 next-step half/0 notice"])
    }

    @Test("C16: while one of the clocks that were taken runs, the take holds")
    func oneOfTwo() throws {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 10)))
        try world.open(0, platform: "meta")
        try world.at(Small.at(4), .take(id, role: nil, by: person))
        try world.record(5, .receipt)
        world.run(until: 9)
        #expect(world.prompts == ["01T08:00:00 take-lapsed SM-001 reaction half/0 warning"])
    }

    @Test("C15, C16: a take stops the repeats; after the lapse they count from it")
    func repeats() throws {
        var world = try world()
        try world.at(Small.at(24), .take(id, role: nil, by: person))
        world.run(until: 32)
        #expect(
            world.prompts.dropFirst(2) == [
                "01T20:00:00 escalation SM-001 reaction twice/0 crit",
                "01T23:00:00 escalation SM-001 reaction twice/1 crit",
                "02T04:00:00 take-lapsed SM-001 reaction twice/1 warning",
                "02T07:00:00 escalation SM-001 reaction twice/2 crit",
            ])
    }

    @Test("C16, C18: a lapse in quiet hours waits, but silences no loud rung meanwhile")
    func lapseInQuietHours() throws {
        // Open at 12, taken at 19 until 23; quiet until 08:00; twice falls at 32 - 1 = 07:00 and is loud.
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("one", begins: 0, allowance: 9.5, quiet: "22:00-08:00", loud: .critical)))
        try world.open(12)
        try world.at(Small.at(19), .take(id, role: nil, by: person))
        world.run(until: 33)
        #expect(
            world.prompts == [
                "01T16:45:00 reminder SM-001 reaction half/0 notice",
                "02T07:00:00 escalation SM-001 reaction twice/0 crit",
                "02T08:00:00 take-lapsed SM-001 reaction twice/0 warning late 32400",
            ])
    }

    @Test("C17: a snooze holds until the instant the person gives")
    func snooze() throws {
        var world = try world()
        try world.at(Small.at(4), .snooze(id, until: Small.at(9), by: person))
        world.run(until: 9)
        #expect(
            world.lines(.snoozed, .takeLapsed) == [
                "01T04:00:00 snoozed SM-001 info", "01T09:00:00 take-lapsed SM-001 reaction half/0 warning",
            ])
    }

    @Test("C17: a snooze ends when the next tier begins, if that is earlier; what passes then is carried")
    func snoozeUntilTier() throws {
        var world = try world(
            Small.tier("one", begins: 0, allowance: 10), Small.tier("two", begins: 5, allowance: 10),
            Small.tier("three", begins: 7, allowance: 1))
        try world.at(Small.at(4), .snooze(id, until: Small.at(100), by: person))
        world.run(until: 6)
        #expect(world.prompts == ["01T05:00:00 take-lapsed SM-001 reaction half/0 warning"])
        try world.at(Small.at(6.5), .snooze(id, until: Small.at(6.75), by: person))
        world.run(until: 6.75)
        #expect(world.prompts.last == "01T06:45:00 take-lapsed SM-001 reaction half/0 warning")
    }

    @Test("C16, C17: the later decision counts")
    func later() throws {
        var world = try world()
        try world.at(Small.at(4), .take(id, role: nil, by: person))
        try world.at(Small.at(4.5), .snooze(id, until: Small.at(9.5), by: person))
        world.run(until: 9.5)
        #expect(world.prompts == ["01T09:30:00 take-lapsed SM-001 reaction half/0 warning"])
    }

    @Test("C16, C21: a lapse during an outage is said once, with the highest rung passed")
    func lapseDuringOutage() throws {
        var world = try world()
        try world.at(Small.at(4), .take(id, role: nil, by: person))
        world.beAway(until: Small.at(22))
        // Whole at 10 passed after the lapse at 8 and is dropped for twice.
        #expect(
            world.prompts == [
                "01T22:00:00 catch-up warning count 1",
                "01T22:00:00 take-lapsed SM-001 reaction twice/0 warning late 50400",
            ])
    }
}
