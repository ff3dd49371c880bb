import Flagging
import ShippedTables
import Testing

/// Rules C18 and C19: quiet hours and ceilings.
struct QuietHoursTests {
    private func tier(_ begins: Double, _ allowance: Double, quiet: String? = "22:00-08:00", loud: Priority = .alert)
        -> Tier
    {
        Small.tier("t\(Int(begins))", begins: begins, allowance: allowance, quiet: quiet, loud: loud)
    }

    private func prompts(_ tiers: Tier..., openedAt hours: Double, until: Double) throws -> [String] {
        var policy = Small.policy()
        policy.elections = [Small.election(tiers)]
        var world = try VirtualTime(policy: policy)
        try world.open(hours)
        world.run(until: until)
        return world.prompts
    }

    @Test("C18: a held rung is issued at the end of the quiet, with the true due instant and how late it is")
    func held() throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 24)))
        try world.open(11)
        world.run(until: 35)
        #expect(
            world.prompts == [
                "02T08:00:00 reminder SM-001 reaction half/0 notice late 32400",
                "02T11:00:00 due SM-001 reaction whole/0 warning",
            ])
        let half = try #require(world.entries.first { $0.rung == "half" })
        #expect(half.due == Small.at(35))
        #expect(half.overdueSeconds == -10_800)
    }

    @Test("C18: of several held rungs only the highest is issued")
    func highest() throws {
        // Half 22:00, whole 01:00, twice 07:00.
        #expect(
            try prompts(tier(0, 6), openedAt: 19, until: 33)
                == ["02T08:00:00 escalation SM-001 reaction twice/0 crit late 3600"])
    }

    @Test("C18: the quiet's begin is held, its end is not")
    func bounds() throws {
        // Half at 21:59:59 speaks; half at 22:00 waits; twice at 08:00 is on time.
        var world = try VirtualTime(policy: Small.policy(tier(0, 12)))
        try world.at(
            Small.at(16) - 1, .open(OpenRequest(election: "small", platform: "x"), by: VirtualTime.person))
        try world.open(16)
        world.run(until: 23)
        #expect(world.prompts == ["01T21:59:59 reminder SM-001 reaction half/0 notice"])
        #expect(
            try prompts(tier(0, 12), openedAt: 8, until: 32).last
                == "02T08:00:00 escalation SM-001 reaction twice/0 crit")
    }

    @Test("C18: a loud rung speaks in the quiet, and a held one below it is dropped")
    func loud() throws {
        #expect(
            try prompts(tier(0, 6, loud: .critical), openedAt: 19, until: 40)
                == ["02T07:00:00 escalation SM-001 reaction twice/0 crit"])
        // Above loud is not at it: whole (warning) is held where loud is err, though twice (crit) is not.
        #expect(
            try prompts(tier(0, 6, loud: .error), openedAt: 16, until: 40) == [
                "01T19:00:00 reminder SM-001 reaction half/0 notice",
                "02T04:00:00 escalation SM-001 reaction twice/0 crit",
            ])
    }

    @Test("C18: a span ends with its tier; the next tier's own quiet hours then hold, or none")
    func endsWithTier() throws {
        #expect(
            try prompts(tier(0, 6), tier(27, 6, quiet: nil), openedAt: 19, until: 31) == [
                "02T03:00:00 due SM-001 reaction whole/0 warning late 7200",
                "02T07:00:00 escalation SM-001 reaction twice/0 crit",
            ])
        #expect(
            try prompts(tier(0, 6), tier(27, 6, quiet: "23:00-04:00"), openedAt: 19, until: 31) == [
                "02T04:00:00 due SM-001 reaction whole/0 warning late 10800",
                "02T07:00:00 escalation SM-001 reaction twice/0 crit",
            ])
    }

    @Test("C18: a span that began before its tier holds from the tier's first instant")
    func beganBefore() throws {
        #expect(
            try prompts(tier(0, 6, quiet: nil), tier(26, 6), openedAt: 19, until: 33) == [
                "01T22:00:00 reminder SM-001 reaction half/0 notice", "02T01:00:00 due SM-001 reaction whole/0 warning",
                "02T08:00:00 escalation SM-001 reaction twice/0 crit late 3600",
            ])
    }

    @Test("C18: take-lapsed is held, facts and bounces never")
    func whatIsHeld() throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 100)))
        try world.open(11)
        try world.at(Small.at(19), .take(VirtualTime.first, role: nil, by: VirtualTime.person))
        try world.record(27, .receipt)
        try world.record(28, .bounce)
        #expect(world.lines(.receipt, .bounce) == ["02T03:00:00 receipt SM-001 info", "02T04:00:00 bounce SM-001 err"])
        try world.at(Small.at(43), .take(VirtualTime.first, role: nil, by: VirtualTime.person))
        world.run(until: 56)
        #expect(world.lines(.takeLapsed) == ["03T08:00:00 take-lapsed SM-001 next-step warning late 32400"])
    }

    @Test("C18, C21: what an outage left waits for the end of the quiet hours of the return")
    func outageEndsInTheQuiet() throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 10)))
        try world.open(11)
        world.beAway(until: Small.at(25))
        #expect(world.prompts == ["02T01:00:00 catch-up warning count 1"])
        #expect(world.book.nextWake == Small.at(32))
        world.run(until: 32)
        #expect(world.prompts.dropFirst() == ["02T08:00:00 escalation SM-001 reaction twice/0 crit late 3600"])
    }

    @Test("C18, C21: the catch-up counts what the return drops, though nothing but it is said in the quiet")
    func catchUpInTheQuiet() throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 5)))
        try world.open(10)
        world.beAway(until: Small.at(25))
        world.run(until: 40)
        #expect(
            world.prompts == [
                "02T01:00:00 catch-up warning count 2",
                "02T08:00:00 escalation SM-001 reaction twice/0 crit late 43200",
            ])
    }

    @Test(
        "C18, C21: rungs that wait for one end of quiet hours are one prompt, so an outage over that night missed none",
        arguments: [
            (32.0, "02T08:00:00 escalation SM-001 reaction twice/0 crit"),
            (33, "02T09:00:00 escalation SM-001 reaction twice/0 crit late 3600"),
        ])
    func outageOverTheNight(back: Double, prompt: String) throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 6)))
        try world.open(20)
        world.beAway(until: Small.at(back))
        #expect(world.prompts == [prompt])
    }

    @Test("C14, C18: a reload at night says nothing before the morning")
    func reloadInTheQuiet() throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 100)))
        try world.open(11)
        try world.at(Small.at(25), .configured(Small.policy(tier(0, 10)), isReload: true))
        #expect(world.prompts == [])
        world.run(until: 32)
        #expect(world.prompts == ["02T08:00:00 escalation SM-001 reaction twice/0 crit late 3600"])
    }

    @Test("C11, C18: a fact read late at night says nothing of its passed rungs before the morning")
    func lateFactInTheQuiet() throws {
        var world = try VirtualTime(policy: Small.policy(tier(0, 10)))
        try world.open(11)
        try world.mail(25, .reaction, date: 13)
        #expect(
            world.prompts == [
                "01T16:00:00 reminder SM-001 reaction half/0 notice",
                "01T21:00:00 due SM-001 reaction whole/0 warning",
            ])
        world.run(until: 33)
        #expect(
            world.prompts.dropFirst(2) == [
                "02T08:00:00 due SM-001 next-step whole/0 warning late 32400",
                "02T09:00:00 escalation SM-001 next-step twice/0 crit",
            ])
    }

    @Test(
        "C18: where a quiet end exists twice the first counts; where it does not exist, the first instant after the gap"
    )
    func clockChanges() throws {
        let quiet = Small.hours("23:00-02:30")
        // Back on 26 October 2025, 02:30 is 00:30Z and 01:30Z.
        #expect(quiet.end(holding: time("2025-10-26T00:00:00Z"), in: Zones.amsterdam) == time("2025-10-26T00:30:00Z"))
        #expect(quiet.end(holding: time("2025-10-26T01:15:00Z"), in: Zones.amsterdam) == nil)
        // Forward on 30 March 2025, 02:30 is not there: 03:00 summer time.
        #expect(quiet.end(holding: time("2025-03-30T00:45:00Z"), in: Zones.amsterdam) == time("2025-03-30T01:00:00Z"))
        #expect(quiet.end(holding: time("2025-03-30T01:00:00Z"), in: Zones.amsterdam) == nil)
        // São Paulo has no midnight on 4 November 2018: quiet from then begins at 01:00, 03:00Z.
        let night = Small.hours("00:00-06:00")
        #expect(night.end(holding: time("2018-11-04T02:59:59Z"), in: Zones.saoPaulo) == nil)
        #expect(night.end(holding: time("2018-11-04T03:00:00Z"), in: Zones.saoPaulo) == time("2018-11-04T08:00:00Z"))
        // And it has 23:30 twice on 17 February 2018: the span from the first one ends at the first midnight and six.
        let late = Small.hours("23:30-23:45")
        #expect(late.end(holding: time("2018-02-18T01:35:00Z"), in: Zones.saoPaulo) == time("2018-02-18T01:45:00Z"))
        #expect(late.end(holding: time("2018-02-18T02:35:00Z"), in: Zones.saoPaulo) == nil)
    }

    @Test("quiet hours that begin when they end hold nothing for ever")
    func emptySpan() {
        #expect(Small.hours("08:00-08:00").end(holding: Small.at(3), in: .utc) == nil)
    }

    @Test("C19: the ceiling of the tier in which a rung is issued caps it, and C18 compares what is left with loud")
    func ceiling() throws {
        let capped = Small.tier(
            "capped", begins: 9, allowance: 6, quiet: "22:00-08:00", loud: .critical, ceiling: .notice)
        // Opened at 6: half at 9 in the capped tier, whole 12, twice 18.
        #expect(
            try prompts(tier(0, 6, quiet: nil), capped, openedAt: 6, until: 20) == [
                "01T09:00:00 reminder SM-001 reaction half/0 notice", "01T12:00:00 due SM-001 reaction whole/0 notice",
                "01T18:00:00 escalation SM-001 reaction twice/0 notice",
            ])
        // Twice at 07:00 would be loud; capped at notice it waits.
        #expect(
            try prompts(tier(0, 6, quiet: nil), capped, openedAt: 19, until: 33)
                == ["02T08:00:00 escalation SM-001 reaction twice/0 notice late 3600"])
    }

    @Test(
        "C18: hours that hold all of the day, as an older configuration took them, hold nothing", arguments: [0, 480])
    func allDay(_ begins: Int) throws {
        let ends = begins == 0 ? 1_440 : begins
        let quiet = QuietHours(
            begins: try #require(LocalTime(minuteOfDay: begins)), ends: try #require(LocalTime(minuteOfDay: ends)))
        var tier = tier(0, 24)
        tier.quiet = quiet
        #expect(quiet.isAllDay)
        #expect(Small.election([tier]).release(of: Small.at(5), priority: .notice) == Small.at(5))
    }
}
