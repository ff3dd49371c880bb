import Flagging
import Testing

/// C1: what is said to have happened in another year than its election is a slip, and no flag.
struct PeriodDoorTests {
    private let person = VirtualTime.person
    private let margin: Int64 = 90 * 86_400
    private let year: Int64 = 365 * 86_400

    private func world(at start: Instant = Small.at(1)) throws -> VirtualTime {
        try VirtualTime(at: start, policy: Small.policy(Small.tier("one", begins: 0, allowance: 24)))
    }

    private func open(_ submitted: Instant?, isContact: Bool = false) -> Input {
        .open(
            OpenRequest(election: "small", platform: "x", submitted: submitted, isContact: isContact), by: person)
    }

    @Test(
        "C1: a flag or contact far outside its election's period is refused with the period; at its margin it is opened"
    )
    func submitted() throws {
        var world = try world()
        let period = try #require(world.book.policy.election("small")).period
        let first = period.lowerBound - margin
        for isContact in [false, true] {
            for instant in [first - 1, Small.at(1) - year, .distantPast] {
                #expect(
                    throws: Refusal.outsidePeriod(
                        instant, election: "small", begins: period.lowerBound, ends: period.upperBound)
                ) { try world.give(open(instant, isContact: isContact)) }
            }
            try world.give(open(first, isContact: isContact))
        }
        #expect(world.book.flags.count == 2)
    }

    @Test("C1: so is one that is registered now for an election that was over long ago, and the plan for it")
    func longAgo() throws {
        let end = try #require(try world().book.policy.election("small")).period.upperBound
        var late = try world(at: end + margin)
        #expect(throws: Refusal.self) { try late.give(open(nil)) }
        #expect(throws: Refusal.self) {
            try Engine.plan(
                ifOpened: OpenRequest(election: "small", platform: "x"), at: end + year, in: late.book, until: nil)
        }
        var near = try world(at: end + margin - 1)
        try near.give(open(nil))
        #expect(near.book.flags.count == 1)
    }

    @Test("C1, R5: a sent copy of an election that was over long ago is held, and opens nothing")
    func archive() throws {
        let end = try #require(try world().book.policy.election("small")).period.upperBound
        for (now, isHeld) in [(end + margin, true), (end + margin - 1, false)] {
            var world = try world(at: now)
            var finding = Finding.sample(
                .reaction, identity: "aa", date: Small.at(2), arrival: Small.at(2), flag: VirtualTime.first)
            finding.kind = .sentCopy(platform: "x", channel: "mail")
            finding.candidates = []
            try world.give(.mail(finding))
            #expect(world.book.held["aa"] == nil ? !isHeld : isHeld)
            #expect(world.book.flags.isEmpty == isHeld)
        }
    }

    @Test("C1: what is recorded of a flag of which nobody knows when it was sent may be older, but not by years")
    func occurred() throws {
        var world = try world(at: Small.at(10))
        let request = OpenRequest(election: "small", platform: "x", submitted: Small.at(9), known: .unknown)
        try world.give(.open(request, by: person))
        func record(_ instant: Instant) -> Input {
            .record(RecordRequest(flag: VirtualTime.first, kind: .reaction, occurred: instant), by: person)
        }
        #expect(throws: Refusal.self) { try world.give(record(Small.at(9) - year)) }
        #expect(throws: Refusal.inTheFuture(Small.at(11))) { try world.give(record(Small.at(11))) }
        try world.give(record(Small.at(8)))
        #expect(world.flag.turn == .ours)
    }
}
