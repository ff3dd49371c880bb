import Flagging
import Foundation
import ShippedTables
import Testing

/// L10: an instant lies in the years 1 to 9999, and arithmetic on it never traps.
struct InstantBoundsTests {
    /// The numbers that a client, a file or an old ledger may hold.
    static let numbers: [Int64] = [
        .min, .min + 1, -1 << 40, Instant.range.lowerBound - 1, Instant.range.lowerBound, -1, 0, 1,
        Instant.range.upperBound, Instant.range.upperBound + 1, 1 << 40, .max - 1, .max,
    ]

    @Test("L10: the bounds are the first and the last second of the calendar")
    func bounds() {
        #expect(Instant(rfc3339: "0001-01-01T00:00:00Z") == .distantPast)
        #expect(Instant(rfc3339: "9999-12-31T23:59:59Z") == .distantFuture)
        #expect(Instant(rfc3339: "0001-01-01T00:00:00+00:01") == nil, "its offset leads out of the calendar")
        #expect(Instant(rfc3339: "9999-12-31T23:59:59-00:01") == nil)
    }

    @Test("L10: a door lets a number through only within the calendar", arguments: numbers)
    func door(_ number: Int64) throws {
        let isInside = Instant.range.contains(number)
        #expect((Instant(checked: number) != nil) == isInside)
        #expect(Instant.range.contains(Instant(number).seconds))
        let text = Data("[\(number)]".utf8)
        #expect(((try? JSONDecoder().decode([Instant].self, from: text)) != nil) == isInside)
        let lenient = JSONDecoder()
        lenient.userInfo[Instant.nearestIsTaken] = true
        #expect(try lenient.decode([Instant].self, from: text) == [Instant(number)])
    }

    @Test("L10: arithmetic stops at the ends of the calendar", arguments: numbers)
    func arithmetic(_ number: Int64) {
        for start in [Instant.distantPast, Instant(-1), Instant(0), .distantFuture] {
            for instant in [start + number, start - number] { #expect(Instant.range.contains(instant.seconds)) }
            let elapsed = number >= 0 ? min(number, .distantFuture - start) : max(number, .distantPast - start)
            #expect((start + number) - start == elapsed)
            #expect(Instant(number) - start == Instant(number).seconds - start.seconds)
        }
    }

    @Test("L10: every instant has a day and a text, in every zone", arguments: numbers)
    func text(_ number: Int64) {
        let zones = [
            ZoneTable.utc, Shipped.amsterdam, ZoneTable(identifier: "East", initialOffset: 50_400),
            ZoneTable(identifier: "West", initialOffset: -43_200), ZoneTable(identifier: "None", initialOffset: .min),
            ZoneTable(
                identifier: "Far", initialOffset: .max, transitions: [.init(at: Instant(0), offset: .min)]),
        ]
        for zone in zones {
            let (date, second) = zone.local(at: Instant(number))
            #expect((1...9999).contains(date.year) && (0..<86_400).contains(second))
            #expect(Instant(number).rfc3339(in: zone).count >= 25)
            let time = LocalTime(minuteOfDay: second / 60)
            #expect(time.map { Instant.range.contains(zone.instant(of: date, $0).seconds) } == true)
        }
    }

    @Test("L10: a day of the calendar plus any number of days is a day of the calendar")
    func days() {
        for days in [Int.min, -4_000_000, -1, 0, 1, 4_000_000, .max] {
            #expect((1...9999).contains(CivilDate(daysSinceEpoch: days).year))
            #expect((1...9999).contains(CivilDate(daysSinceEpoch: 0).adding(days: days).year))
        }
        #expect(CivilDate(daysSinceEpoch: .max) == CivilDate(year: 9999, month: 12, day: 31))
        #expect(CivilDate(daysSinceEpoch: .min) == CivilDate(year: 1, month: 1, day: 1))
    }

    @Test(
        "L10, C13: no allowance, percentage or start makes a rung's instant trap or leave the calendar",
        arguments: [Int64.min, -1, 0, 1, 86_400, .max])
    func rungs(allowance: Int64) {
        var tier = Small.tier("one", begins: 0, allowance: 1, repeats: 1)
        tier.reactionSeconds = allowance
        tier.repeatSeconds = allowance
        tier.takeSeconds = allowance
        let election = Small.election([tier])
        for start in InstantBoundsTests.numbers.map({ Instant($0) }) {
            for points in [Int64.min, -1, 0, 1, 10_000, .max] {
                let instant = election.instant(ofBasisPoints: points, of: .reaction, startedAt: start)
                #expect(Instant.range.contains(instant.seconds))
                let contenders = election.contenders(forBasisPoints: points, of: .reaction, startedAt: start)
                #expect(contenders.map(\.instant).min() ?? .distantFuture == instant)
            }
            _ = election.instant(ofRepeatAfter: start)
            _ = election.instant(ofLapseTakenAt: start)
            _ = election.instant(ofSnoozeMadeAt: start, until: .distantFuture)
            _ = election.release(of: start, priority: .notice)
        }
    }

    @Test("C13: a share of an allowance is rounded down to whole seconds")
    func shares() {
        let election = Small.election([Small.tier("one", begins: 0, allowance: 0.0075)])  // 27 s
        #expect(election.instant(ofBasisPoints: 7_500, of: .reaction, startedAt: Instant(0)) == Instant(20))
        #expect(election.instant(ofBasisPoints: 10_000, of: .reaction, startedAt: Instant(0)) == Instant(27))
    }

    @Test("L10: at the last second of the calendar a repeat is issued no more, and the engine comes to rest")
    func lastSecond() throws {
        var world = try VirtualTime(
            at: .distantFuture - 3_600,
            policy: Small.policy(
                Small.tier(
                    "one", begins: Double(Instant.distantFuture.seconds / 3_600 - 2), allowance: 0.5, repeats: 0.25)
            ))
        try world.at(
            .distantFuture - 3_600, .open(OpenRequest(election: "small", platform: "x"), by: VirtualTime.person))
        world.advance(to: .distantFuture)
        #expect(world.prompts.count < 10)
        #expect(world.book._checkInvariants().isEmpty)
    }

    @Test("L10: what people may ask for at the ends of the calendar is decided, planned and folded")
    func people() throws {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 24, repeats: 6)))
        // An older version opened it so; today it is refused at the door (C1).
        world.replay(
            Event(
                number: world.book.eventCount + 1, recorded: Small.at(0), occurred: .distantPast, known: .typed,
                actor: .service, flag: VirtualTime.first,
                body: .opened(opening: Opening(election: "small", platform: "x", channel: "mail"))))
        #expect(throws: Refusal.self) {
            try world.give(
                .open(OpenRequest(election: "small", platform: "x", submitted: .distantPast), by: VirtualTime.person))
        }
        try world.at(Small.at(2), .snooze(VirtualTime.first, until: .distantFuture, by: VirtualTime.person))
        #expect(world.prompts.contains { $0.contains("twice/0") }, "it is late, and said once")
        #expect(world.book._checkInvariants().isEmpty)
        _ = Engine.plan(world.book, from: Small.at(2), until: .distantFuture, limit: 20)
        #expect(throws: Refusal.self) {
            try world.give(
                .open(OpenRequest(election: "small", platform: "x", submitted: .distantFuture), by: VirtualTime.person))
        }
    }
}
