import Flagging
import ShippedTables
import Testing

/// Rule C14: a changed configuration recomputes what runs.
struct ReloadTests {
    private func policy(_ allowance: Double, _ ladder: [Rung] = Small.ladder) -> Policy {
        Small.policy(Small.tier("one", begins: 0, allowance: allowance, repeats: 10), ladder: ladder)
    }

    /// Opened at 0 with 24 hours: half at 12 is said; the new configuration comes at 13.
    private func reloaded(_ policies: (Double, Policy)..., until hours: Double) throws -> VirtualTime {
        var world = try VirtualTime(policy: policy(24))
        try world.open(0)
        for (hour, policy) in policies { try world.at(Small.at(hour), .configured(policy, isReload: true)) }
        world.run(until: hours)
        let keys = world.entries.map(\.identity)
        #expect(Set(keys).count == keys.count, "C23: no key twice")
        #expect(world.book._checkInvariants() == [])
        return world
    }

    private let half = "01T12:00:00 reminder SM-001 reaction half/0 notice"

    @Test("C14: an unchanged configuration issues nothing again and is answered")
    func unchanged() throws {
        let world = try reloaded((13, policy(24)), until: 24)
        #expect(world.prompts == [half, "02T00:00:00 due SM-001 reaction whole/0 warning"])
        #expect(world.lines(.configurationLoaded) == ["01T13:00:00 configuration-loaded info"])
    }

    @Test("A configuration that no longer names what an open flag needs silences nothing, at a reload and at a start")
    func keptForOpenFlags() throws {
        for isReload in [true, false] {
            let nothing = Policy(elections: [], ladder: Small.ladder, roles: policy(24).roles, platforms: [])
            var world = try VirtualTime(policy: policy(24))
            try world.open(0)
            try world.at(Small.at(13), .configured(nothing, isReload: isReload))
            world.run(until: 24)
            #expect(world.prompts == [half, "02T00:00:00 due SM-001 reaction whole/0 warning"])
            let loaded = try #require(world.entries.first { $0.action == .configurationLoaded })
            #expect(loaded.result == "kept" && loaded.flags == [world.flag.id] && loaded.count == 1)
            #expect(world.book.policy.election("small") != nil && world.book.policy.platforms.count == 1)
            #expect(world.book._checkInvariants() == [])
            // The same again at a start is no event; once the flag is closed the next one lets go of them.
            #expect(try Engine.decide(.configured(nothing, isReload: false), at: Small.at(25), in: world.book).isEmpty)
            try world.at(Small.at(26), .close(world.flag.id, why: nil, by: VirtualTime.person))
            try world.at(Small.at(27), .configured(nothing, isReload: false))
            #expect(world.book.policy.elections.isEmpty && world.book.policy.platforms.isEmpty)
            // Opened again it would have no clocks, so that is refused.
            #expect(throws: Refusal.unknownElection("small", known: [])) {
                try world.at(Small.at(28), .reopen(world.flag.id, why: nil, by: VirtualTime.person))
            }
        }
    }

    @Test("C14: an unchanged configuration at a start is no event")
    func restart() throws {
        let world = try reloaded(until: 13)
        #expect(try Engine.decide(.configured(policy(24), isReload: false), at: Small.at(14), in: world.book).isEmpty)
    }

    @Test("C14: with another deadline only the highest passed rung is issued, at once")
    func changed() throws {
        let world = try reloaded((13, policy(20)), until: 20)
        #expect(
            world.prompts == [
                half, "01T13:00:00 reminder SM-001 reaction half/0 notice late 10800",
                "01T20:00:00 due SM-001 reaction whole/0 warning",
            ])
        let stricter = try reloaded((13, policy(6)), until: 14)
        #expect(stricter.prompts == [half, "01T13:00:00 escalation SM-001 reaction twice/0 crit late 3600"])
    }

    @Test("C14: a deadline that changes back finds what it had said, and no key is issued twice")
    func changedBack() throws {
        let world = try reloaded((13, policy(20)), (14, policy(24)), until: 24)
        #expect(
            world.prompts == [
                half, "01T13:00:00 reminder SM-001 reaction half/0 notice late 10800",
                "02T00:00:00 due SM-001 reaction whole/0 warning",
            ])
    }

    @Test("C14: a wider configuration moves the deadline out")
    func wider() throws {
        let world = try reloaded((13, policy(48)), until: 48)
        #expect(
            world.prompts == [
                half, "02T00:00:00 reminder SM-001 reaction half/0 notice",
                "03T00:00:00 due SM-001 reaction whole/0 warning",
            ])
    }

    @Test("C14: a rung added above what was said is said when it falls, or at once where it has passed")
    func added() throws {
        var ladder = Small.ladder
        ladder.insert(Small.rung("three-quarters", 7_500, .notice), at: 1)
        let later = try reloaded((13, policy(24, ladder)), until: 20)
        #expect(later.prompts == [half, "01T18:00:00 reminder SM-001 reaction three-quarters/0 notice"])
        let passed = try reloaded((20, policy(24, ladder)), until: 21)
        #expect(passed.prompts == [half, "01T20:00:00 reminder SM-001 reaction three-quarters/0 notice late 7200"])
        ladder = [Small.rung("quarter", 2_500, .notice)] + Small.ladder
        let below = try reloaded((13, policy(24, ladder)), until: 23)
        #expect(below.prompts == [half], "below what was said it is dropped")
    }

    @Test("C14: a rung renamed, moved or removed is not said again")
    func renamed() throws {
        var ladder = Small.ladder
        ladder[0].name = "first"
        #expect(try reloaded((13, policy(24, ladder)), until: 23).prompts == [half])
        ladder = Small.ladder
        ladder[0].basisPoints = 7_500
        #expect(try reloaded((13, policy(24, ladder)), until: 23).prompts == [half])
        ladder = Small.ladder
        ladder.remove(at: 1)
        #expect(
            try reloaded((13, policy(24, ladder)), until: 48).prompts
                == [half, "03T00:00:00 escalation SM-001 reaction twice/0 crit"])
    }

    @Test("C14, C15: a ladder that loses and regains its last rung counts its repeats on")
    func lastRungReturns() throws {
        let longer = Small.ladder + [Small.rung("thrice", 30_000, .critical)]
        let world = try reloaded((72, policy(24, longer)), (75, policy(24)), (90, policy(24, longer)), until: 100)
        // Twice at 48, repeats 58, 68; thrice at 72 at once; gone at 75, so twice again from 72: 82; thrice from 82: 92.
        #expect(
            world.entries.filter { $0.rung == "twice" || $0.rung == "thrice" }.map {
                "\($0.issued.seconds / 3_600) \($0.rung ?? "")/\($0.repetition ?? -1)"
            } == ["48 twice/0", "58 twice/1", "68 twice/2", "72 thrice/0", "82 twice/3", "92 thrice/1"])
    }

    @Test("C14, C2: a channel that is now said to send receipts starts their clock from the submission")
    func receipts() throws {
        var changed = policy(24)
        changed.platforms = [Shipped.platform("x", "X", [("mail", true)])]
        let world = try reloaded((13, changed), until: 13)
        #expect(world.flag.running == ["acknowledgement 0.0-24.0", "reaction 0.0-24.0"])
        #expect(world.prompts.count == 2, "the new clock's passed rung, and the old one's")
    }

    @Test("C14, C16: a reload does not end a take")
    func taken() throws {
        var world = try VirtualTime(policy: policy(24))
        try world.open(0)
        try world.at(Small.at(11), .take(VirtualTime.first, role: nil, by: VirtualTime.person))
        try world.at(Small.at(13), .configured(policy(20), isReload: true))
        world.run(until: 16)
        #expect(world.prompts == ["01T15:00:00 take-lapsed SM-001 reaction half/0 warning"])
    }
}
