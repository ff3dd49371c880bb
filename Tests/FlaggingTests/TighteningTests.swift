import Flagging
import ShippedTables
import Testing

/// Rules C13 and C15, and that elapsed time is elapsed.
struct TighteningTests {
    /// 24 hours, from hour 30 on six; repeats every 12 hours, then every two.
    private static let tightening = [
        Small.tier("wide", begins: 0, allowance: 24, repeats: 12),
        Small.tier("tight", begins: 30, allowance: 6, repeats: 2),
    ]

    private func instants(_ tiers: [Tier], startedAt start: Double) -> [Double] {
        let election = Small.election(tiers)
        return Small.ladder.map {
            Double(
                election.instant(ofBasisPoints: $0.basisPoints, of: .reaction, startedAt: Small.at(start)).seconds)
                / 3_600
        }
    }

    @Test("C13: every rung tightens when a stricter tier begins")
    func tightens() {
        // 10 + 12 = 22 or 30 + 3; 10 + 24 = 34 or 30 + 6; 10 + 48 = 58 or 30 + 12 = 42.
        #expect(instants(Self.tightening, startedAt: 10) == [22, 34, 42])
        #expect(instants(Self.tightening, startedAt: 29) == [33, 36, 42])
    }

    @Test("C13, C27: a tier that ends at the start does not count, one that begins then does")
    func boundaries() {
        #expect(instants(Self.tightening, startedAt: 30) == [33, 36, 42])
        #expect(instants(Self.tightening, startedAt: 31) == [34, 37, 43])
    }

    @Test("C13: a later, wider tier never loosens")
    func neverLoosens() {
        let after = Self.tightening + [Small.tier("after", begins: 35, allowance: 48)]
        #expect(instants(after, startedAt: 10) == [22, 34, 42])
        #expect(instants(after, startedAt: 34) == [37, 40, 46])
        #expect(instants(after, startedAt: 35) == [59, 83, 131])
    }

    @Test("The first tier also covers everything before it")
    func beforeTheFirstTier() {
        #expect(instants(Self.tightening, startedAt: -100) == [-88, -76, -52])
    }

    @Test("C13: an allowance is rounded down to whole seconds")
    func wholeSeconds() {
        var tier = Small.tier("odd", begins: 0, allowance: 1)
        tier.reactionSeconds = 7
        let election = Small.election([tier])
        let found = [7_500, 10_000, 3_333].map {
            election.instant(ofBasisPoints: $0, of: .reaction, startedAt: Instant(0)).seconds
        }
        #expect(found == [5, 7, 2])
    }

    @Test("C15: after the last rung it repeats, from its actual issue and by the tier's repeat, in the same words")
    func repeats() throws {
        var policy = Small.policy()
        policy.elections = [Small.election(Self.tightening)]
        var world = try VirtualTime(policy: policy)
        try world.open(10)
        world.run(until: 47)
        #expect(
            world.prompts == [
                "01T22:00:00 reminder SM-001 reaction half/0 notice", "02T10:00:00 due SM-001 reaction whole/0 warning",
                "02T18:00:00 escalation SM-001 reaction twice/0 crit",
                "02T20:00:00 escalation SM-001 reaction twice/1 crit",
                "02T22:00:00 escalation SM-001 reaction twice/2 crit",
            ])
        let last = world.entries.filter { $0.rung == "twice" }
        #expect(Set(last.map(\.step)) == ["ask-them"])
        #expect(Set(last.map(\.due)) == [Small.at(34)])
    }

    @Test("C15: a repeat tightens when a stricter tier begins, and ends with the clock")
    func repeatTightens() throws {
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("wide", begins: 0, allowance: 6, repeats: 12),
                Small.tier("tight", begins: 30, allowance: 6, repeats: 2)))
        try world.open(0)
        try world.record(35, .reaction)
        // 12, 24, then min(36, 30 + 2) = 32, 34; the reaction at 35 ends it.
        let repeated = world.entries.filter { $0.rung == "twice" }.map { $0.issued.seconds / 3_600 }
        #expect(repeated == [12, 24, 32, 34])
        world.run(until: 60)
        #expect(world.entries.filter { $0.rung == "twice" && $0.clock == .reaction }.count == 4)
    }

    @Test("C15, C18: a repeat held by quiet hours counts on from the end of the quiet")
    func heldRepeat() throws {
        var world = try VirtualTime(
            policy: Small.policy(Small.tier("one", begins: 0, allowance: 6, repeats: 4, quiet: "22:00-08:00")))
        try world.open(0)
        world.run(until: 37)
        // Half at 3 and whole at 6 in the morning's quiet: whole at 8. Twice 12, repeats 16, 20, 24 held until 32, 36.
        #expect(world.entries.filter { $0.rung != nil }.map { $0.issued.seconds / 3_600 } == [8, 12, 16, 20, 32, 36])
        #expect(world.prompts[4] == "02T08:00:00 escalation SM-001 reaction twice/3 crit late 28800")
    }

    @Test("C15: a tier that never repeats ends the repeats")
    func never() throws {
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("one", begins: 0, allowance: 2, repeats: 3), Small.tier("after", begins: 8, allowance: 9)))
        try world.open(0)
        world.run(until: 1_000)
        // Twice at 4, repeat at 7; the next would be at 10, counted from 7 in the tier that held it then.
        #expect(world.entries.filter { $0.rung == "twice" }.map { $0.issued.seconds / 3_600 } == [4, 7, 10])
        #expect(world.book.nextWake == nil)
    }

    @Test(
        "an elapsed allowance is elapsed across a change of the clocks",
        arguments: [
            ("2016-03-26T22:24:39+01:00", 48, "2016-03-28T23:24:39+02:00"),
            ("2025-10-25T12:00:00+02:00", 24, "2025-10-26T11:00:00+01:00"),
            ("2027-03-27T12:00:00+01:00", 24, "2027-03-28T13:00:00+02:00"),
        ])
    func elapsed(start: String, hours: Double, due: String) {
        let election = Small.election(
            [Small.tier("one", begins: 0, allowance: hours)], zone: Zones.amsterdam)
        let found = election.instant(ofBasisPoints: 10_000, of: .reaction, startedAt: time(start))
        #expect(found.rfc3339(in: Zones.amsterdam) == due)
    }

    @Test("two deadlines of one flag on one day give two full sets of prompts, even at the same instant")
    func twoDeadlines() throws {
        // From hour 6 on everything is due at once: an answer asked for at 0 and at 4, both due at 7, both twice at 8.
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("wide", begins: 0, allowance: 48, nextStep: 48),
                Small.tier("tight", begins: 6, allowance: 1, nextStep: 1)))
        try world.open(0)
        try world.open(0)
        let second = FlagID(code: "SM", sequence: 2)
        try world.record(3, .reaction, second)
        try world.record(4, .followUp, second)
        world.run(until: 8)
        let keys = world.entries.filter { $0.rung != nil }.map(\.identity)
        #expect(keys.count == 6)
        #expect(Set(keys).count == 6)
        // And on one flag: reaction due at 7, said; answered at 9 and asked again at 10, due 11: a second full set.
        try world.record(9, .reaction)
        try world.record(9.25, .followUp)
        world.run(until: 12)
        #expect(
            world.entries.filter { $0.flag == VirtualTime.first && $0.rung != nil }.map(\.line) == [
                "01T06:30:00 reminder SM-001 reaction half/0 notice", "01T07:00:00 due SM-001 reaction whole/0 warning",
                "01T08:00:00 escalation SM-001 reaction twice/0 crit",
                "01T09:45:00 reminder SM-001 reaction half/0 notice", "01T10:15:00 due SM-001 reaction whole/0 warning",
                "01T11:15:00 escalation SM-001 reaction twice/0 crit",
            ])
    }

    @Test("C13: two clocks of one flag that fall due at one instant each say so under their own key")
    func oneInstantTwoClocks() throws {
        var world = try VirtualTime(
            policy: Small.policy(
                Small.tier("wide", begins: 0, allowance: 48), Small.tier("tight", begins: 6, allowance: 1)))
        try world.open(0, platform: "meta")
        world.run(until: 8)
        let identities = world.entries.filter { $0.rung != nil }.map(\.identity)
        #expect(identities.count == 6)
        #expect(Set(identities).count == 6)
        #expect(Set(world.entries.filter { $0.rung == "whole" }.compactMap(\.clock)) == [.acknowledgement, .reaction])
    }
}
