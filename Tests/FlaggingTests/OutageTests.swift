import Flagging
import Testing

/// Rules C21 and C22: outages and clocks that are set.
struct OutageTests {
    private let hour = Small.hour
    private let policy = Small.policy(Small.tier("one", begins: 0, allowance: 10, repeats: 5))

    @Test("C21: after three days off one catch-up, at most one prompt per flag and clock, with the true due instants")
    func threeDays() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0, platform: "meta")
        try world.open(1)
        world.beAway(until: Small.at(72))
        // Both clocks of the first flag and the one of the second passed all three rungs: two skipped each.
        #expect(
            world.prompts == [
                "04T00:00:00 catch-up warning count 6",
                "04T00:00:00 escalation SM-001 acknowledgement twice/0 crit late 187200",
                "04T00:00:00 escalation SM-001 reaction twice/0 crit late 187200",
                "04T00:00:00 escalation SM-002 reaction twice/0 crit late 183600",
            ])
        #expect(world.entries.filter { $0.rung != nil }.compactMap(\.due) == [10, 10, 11].map { Small.at($0) })
        world.run(until: 77)
        #expect(world.prompts.count { $0.contains("twice/1") } == 3, "the repeats count from the actual issue")
    }

    @Test("C21: without a skipped rung there is no catch-up entry, and a repeat missed is issued once")
    func nothingSkipped() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.run(until: 20)
        world.beAway(until: Small.at(44))
        #expect(world.prompts.dropFirst(3) == ["02T20:00:00 escalation SM-001 reaction twice/1 crit late 68400"])
        world.run(until: 49)
        #expect(world.prompts.dropFirst(4) == ["03T01:00:00 escalation SM-001 reaction twice/2 crit"])
    }

    @Test("C21: mail is read first; what it stops is not said")
    func mailFirst() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.sleepUnticked(until: Small.at(30))
        try world.give(
            .mail(.sample(.reaction, identity: "aa", date: Small.at(4), arrival: Small.at(4), flag: VirtualTime.first)))
        world.settle(afterOutage: true)
        #expect(
            world.prompts == [
                "02T06:00:00 catch-up warning count 2",
                "02T06:00:00 escalation SM-001 next-step twice/0 crit late 21600",
            ])
    }

    @Test(
        "C22: a step of more than two seconds is logged, a smaller one is not",
        arguments: [
            (2, false), (-2, false), (3, true), (-3, true), (86_400, true),
        ])
    func logged(seconds: Int64, isLogged: Bool) throws {
        let book = try VirtualTime(policy: policy).book
        let events = try Engine.decide(.clockStepped(seconds: seconds), at: Instant(0), in: book)
        #expect(events.compactMap(\.entry?.action) == (isLogged ? [.clockStepped] : []))
        #expect(events.allSatisfy { $0.entry?.step == Step.checkClock })
    }

    @Test("C22: a jump forward past rungs is an outage")
    func forward() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        try world.step(to: Small.at(21))
        #expect(
            world.prompts == [
                "01T21:00:00 catch-up warning count 2", "01T21:00:00 escalation SM-001 reaction twice/0 crit late 3600",
            ])
    }

    @Test("C22: time that goes back behind a stored instant repeats nothing and silences nothing")
    func back() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.run(until: 26)
        // Half 5, whole 10, twice 20, repeat 25. Now it is 8 again.
        let before = world.prompts
        try world.step(to: Small.at(8))
        world.run(until: 12)
        #expect(world.prompts == before, "whole was said; nothing is said again")
        world.run(until: 13)
        #expect(world.prompts.last == "01T13:00:00 escalation SM-001 reaction twice/2 crit", "repeats count from now")
        #expect(world.flag.clocks.map(\.deadline) == [Small.at(10)], "due instants do not change")
        world.run(until: 18)
        #expect(world.prompts.last == "01T18:00:00 escalation SM-001 reaction twice/3 crit")
    }

    @Test("C22: a take and held mail from a time that was ahead do not outlast it")
    func backWhileTaken() throws {
        var world = try VirtualTime(policy: policy)
        try world.open(0)
        world.run(until: 700)
        try world.mail(700, .reaction, identity: "bb", date: 700, trust: .unverified)
        try world.at(Small.at(700), .take(VirtualTime.first, role: nil, by: VirtualTime.person))
        try world.step(to: Small.at(10))
        let count = world.prompts.count
        world.run(until: 14)
        #expect(Array(world.prompts.dropFirst(count)).map { $0.prefix(23) } == ["01T14:00:00 take-lapsed"])
        world.run(until: 15)
        #expect(world.lines(.mailHeld).last == "01T15:00:00 mail-held warning count 1")
    }

    @Test("C22: a step back that nobody could record is noticed at the next tick, and silences nothing")
    func backUnrecorded() throws {
        var world = try VirtualTime(
            policy: Small.policy(Small.tier("one", begins: 0, allowance: 10, quiet: "22:00-08:00")))
        // Registered at midnight, quiet: its passed rung would wait until 08:00 of a day that is taken back.
        try world.open(48, submitted: 30)
        world.sleepUnticked(until: Small.at(37))
        world.settle()
        #expect(world.lines(.clockStepped) == ["02T13:00:00 clock-stepped warning"])
        #expect(world.prompts == ["02T13:00:00 reminder SM-001 reaction half/0 notice late 7200"])
    }

    @Test("C22: a tier that was announced is not announced again")
    func tiersOnce() throws {
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("one", begins: 0, allowance: 10), Small.tier("two", begins: 20, allowance: 5)))
        world.run(until: 30)
        try world.step(to: Small.at(-100))
        world.run(until: 100)
        #expect(world.lines(.tierBegan) == ["01T00:00:00 tier-began notice", "01T20:00:00 tier-began notice"])
    }
}
