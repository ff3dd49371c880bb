import Flagging
import Testing

/// Rules C11 and C12: facts count from when they occurred.
struct LateFactTests {
    /// 24 hours for an answer, eight for our turn, two for a receipt.
    private func world(platform: String = "x") throws -> VirtualTime {
        var world = try VirtualTime(
            policy: Small.policy(Small.tier("one", begins: 0, allowance: 24, nextStep: 8, receipt: 2)))
        try world.open(0, platform: platform)
        return world
    }

    @Test("C11: a receipt that arrived in time but was read late was in time; the prompts that went out stay")
    func lateReceipt() throws {
        var world = try world(platform: "meta")
        world.run(until: 3)
        let said = [
            "01T01:00:00 reminder SM-001 acknowledgement half/0 notice",
            "01T02:00:00 due SM-001 acknowledgement whole/0 warning",
        ]
        #expect(world.prompts == said)
        try world.mail(3.5, .receipt, date: 1.5)
        #expect(world.flag.running == ["reaction 0.0-24.0"])
        world.run(until: 11)
        #expect(world.prompts == said)
    }

    @Test("C11: a reaction dated before our follow-up does not stop the clock that the follow-up started")
    func reactionBeforeFollowUp() throws {
        var world = try world()
        try world.record(2, .reaction)
        try world.record(4, .followUp)
        try world.mail(6, .reaction, date: 3)
        #expect(world.flag.running == ["reaction 4.0-28.0"])
        #expect(world.flag.turn == .platform)
    }

    @Test("C11: a reaction read after our nudge, but dated before it, makes the nudge the follow-up it was")
    func reactionBeforeNudge() throws {
        var world = try world()
        try world.record(4, .followUp)
        #expect(world.entries.last?.action == .nudge)
        try world.mail(6, .reaction, date: 3)
        #expect(world.flag.running == ["reaction 4.0-28.0"])
    }

    @Test("C11: a clock that turns out to have started in the past issues only its highest passed rung, at once")
    func startedInThePast() throws {
        var world = try world()
        try world.mail(11, .reaction, date: 2)
        // Next-step from 2: half at 6, whole at 10, twice at 18.
        #expect(world.prompts == ["01T11:00:00 due SM-001 next-step whole/0 warning late 3600"])
        world.run(until: 20)
        #expect(world.prompts.dropFirst() == ["01T18:00:00 escalation SM-001 next-step twice/0 crit"])
    }

    @Test("C11: facts of one instant fold in the order of recording")
    func sameInstant() throws {
        var world = try world()
        try world.record(2, .reaction)
        try world.record(3, .followUp, occurred: 2)
        #expect(world.flag.running == ["reaction 2.0-26.0"])
        try world.record(4, .reaction, occurred: 2)
        #expect(world.flag.running == ["next-step 2.0-10.0"])
    }

    @Test("C12: a mail occurred at its Date, or at its arrival where that is missing, later, or before our submission")
    func occurrence() throws {
        let rows: [(date: Double?, occurred: Double)] = [(2, 2), (nil, 3), (3, 3), (3.5, 3), (-1, 3), (0, 0)]
        for row in rows {
            var world = try world()
            try world.mail(4, .reaction, date: row.date, arrival: 3)
            #expect(world.events.last { $0.actor == .mail }?.occurred == Small.at(row.occurred), "\(row)")
        }
    }

    @Test("C12: a gateway whose clock is wrong too never yields a negative response time")
    func arrivalBeforeSubmission() throws {
        var world = try world()
        try world.mail(4, .reaction, date: -2, arrival: -1)
        #expect(world.events.last { $0.actor == .mail }?.occurred == Small.at(0))
    }

    @Test("C11, C22: what a person says without a time follows all that is known, though our clock was ahead then")
    func clockWentBack() throws {
        var world = try world()
        try world.record(100, .reaction)
        try world.step(to: Small.at(50))
        try world.record(51, .followUp)
        #expect(world.flag.turn == .platform, "the answer came after the reaction, not before it")
        try world.at(Small.at(52), .close(VirtualTime.first, why: nil, by: VirtualTime.person))
        try world.at(Small.at(53), .reopen(VirtualTime.first, why: nil, by: VirtualTime.person))
        #expect(world.flag.turn == .ours)
        try world.step(to: Small.at(-50))
        try world.record(-49, .question)
        #expect(
            world.entries.last?.action == .question, "before the submission by a wrong clock is no reason to refuse")
    }
}
