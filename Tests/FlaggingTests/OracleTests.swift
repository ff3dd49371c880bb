import Flagging
import ShippedTables
import Testing

/// The windows against an oracle that knows nothing of them: it walks second by second, or tries everything.
struct OracleTests {
    /// The tightening formula said as a story: at every second, has any window that was open since the start been
    /// used up? A tier counts its seconds from the start or from its own beginning, whichever is later, and never
    /// stops counting; it counts at all only if it had not ended when the clock started.
    private func firstSecondUsedUp(_ tiers: [(begins: Int64, ends: Int64, seconds: Int64)], start: Int64) -> Int64 {
        var used = Array(repeating: Int64(0), count: tiers.count)
        var second = start
        while true {
            for (index, tier) in tiers.enumerated() where tier.ends > start && (index == 0 || second >= tier.begins) {
                if used[index] >= tier.seconds { return second }
                used[index] += 1
            }
            second += 1
        }
    }

    private func tier(_ begins: Int64, _ allowance: Int64, repeats: Int64? = nil, take: Int64 = 1) -> Tier {
        var tier = Small.tier("t", begins: 0, allowance: 0)
        tier.begins = Instant(begins)
        tier.reactionSeconds = allowance
        tier.repeatSeconds = repeats
        tier.takeSeconds = take
        return tier
    }

    @Test("C13: the formula is the second-by-second story, for every small calendar and start")
    func tightening() {
        var compared = 0
        for first in 0...7 as ClosedRange<Int64> {
            for second in 0...7 as ClosedRange<Int64> {
                for third in 0...7 as ClosedRange<Int64> {
                    let election = Small.election([tier(0, first), tier(3, second), tier(5, third)])
                    let rows = election.tiers.map {
                        (begins: $0.begins.seconds, ends: $0.ends.seconds, seconds: $0.reactionSeconds)
                    }
                    for start in -4...8 as ClosedRange<Int64> {
                        let found = election.instant(
                            ofBasisPoints: 10_000, of: .reaction, startedAt: Instant(start))
                        #expect(found.seconds == firstSecondUsedUp(rows, start: start))
                        let contenders = election.contenders(
                            forBasisPoints: 10_000, of: .reaction, startedAt: Instant(start))
                        #expect(contenders.map(\.instant).min() == found, "explain says what decides")
                        compared += 1
                    }
                }
            }
        }
        #expect(compared == 8 * 8 * 8 * 13)
    }

    @Test("C13: rungs are in order, and never later than without the later tiers, for every small calendar")
    func monotone() {
        let ladder: [Int64] = [0, 2_500, 7_500, 10_000, 15_000, 20_000]
        for first in 1...6 as ClosedRange<Int64> {
            for second in 1...6 as ClosedRange<Int64> {
                let whole = Small.election([tier(0, first), tier(4, second)])
                let without = Small.election([tier(0, first)])
                for start in -3...3 as ClosedRange<Int64> {
                    let instants = ladder.map {
                        whole.instant(ofBasisPoints: $0, of: .reaction, startedAt: Instant(start))
                    }
                    #expect(zip(instants, instants.dropFirst()).allSatisfy { $0 <= $1 })
                    for (basisPoints, instant) in zip(ladder, instants) {
                        #expect(
                            instant
                                <= without.instant(
                                    ofBasisPoints: basisPoints, of: .reaction, startedAt: Instant(start)))
                    }
                }
            }
        }
    }

    @Test("C15, C16: repeat and take are the same minimum, with tiers that never repeat left out")
    func repeatAndTake() {
        let choices: [Int64?] = [nil, 1, 2, 5]
        for first in choices {
            for second in choices {
                for take in 1...4 as ClosedRange<Int64> {
                    let election = Small.election([
                        tier(0, 9, repeats: first, take: take), tier(3, 9, repeats: second, take: 2),
                    ])
                    for last in -2...5 as ClosedRange<Int64> {
                        let rows = election.tiers.map { ($0.begins.seconds, $0.ends.seconds, $0.repeatSeconds) }
                        let repeating = rows.enumerated().compactMap { index, row in
                            row.2.map { (begins: index == 0 ? Int64.min : row.0, ends: row.1, seconds: $0) }
                        }
                        let expected =
                            repeating.contains { $0.ends > last }
                            ? bruteForce(repeating, start: last) : nil
                        #expect(election.instant(ofRepeatAfter: Instant(last))?.seconds == expected)
                        let takes = election.tiers.enumerated().map { index, tier in
                            (
                                begins: index == 0 ? Int64.min : tier.begins.seconds, ends: tier.ends.seconds,
                                seconds: tier.takeSeconds
                            )
                        }
                        #expect(
                            election.instant(ofLapseTakenAt: Instant(last)).seconds == bruteForce(takes, start: last))
                    }
                }
            }
        }
    }

    /// The first second at which some tier that had not ended at the start has waited long enough.
    private func bruteForce(_ tiers: [(begins: Int64, ends: Int64, seconds: Int64)], start: Int64) -> Int64 {
        (start...(start + 100)).first { second in
            tiers.contains { tier in
                guard tier.ends > start else { return false }
                let from = tier.begins > start ? tier.begins : start
                return second >= from && second - from >= tier.seconds
            }
        } ?? -1
    }

    @Test("C17: a snooze ends at its instant or at the next tier's beginning, for every small calendar")
    func snooze() {
        let election = Small.election([tier(0, 9), tier(3, 9), tier(5, 9)])
        for at in -2...7 as ClosedRange<Int64> {
            for until in (at + 1)...(at + 9) {
                // Walk until a tier begins or the time is up; the first tier's beginning is none.
                var second = at + 1
                while second < until, second != 3, second != 5 { second += 1 }
                #expect(election.instant(ofSnoozeMadeAt: Instant(at), until: Instant(until)).seconds == second)
            }
        }
    }

    @Test("C18: quiet release is the first second that is not quiet, walked minute by minute over both clock changes")
    func quietRelease() {
        for (day, zone) in [
            ("2025-10-25T12:00:00+02:00", Zones.amsterdam), ("2027-03-27T12:00:00+01:00", Zones.amsterdam),
            ("2025-04-05T02:00:00Z", Zones.lordHowe), ("2025-10-04T02:00:00Z", Zones.lordHowe),
            ("2018-11-03T15:00:00Z", Zones.saoPaulo), ("2018-02-17T15:00:00Z", Zones.saoPaulo),
            ("2022-03-21T10:00:00Z", Zones.tehran), ("2022-09-21T10:00:00Z", Zones.tehran),
        ] {
            for hours in ["22:00-08:00", "23:00-02:30", "00:00-06:00", "02:15-02:45", "23:30-00:15"] {
                let quiet = Small.hours(hours)
                let start = time(day)
                let marks = Walker.marks(from: start, minutes: 2 * 1_440, quiet: quiet, zone: zone)
                var tier = Small.tier("t", begins: 0, allowance: 1)
                tier.quiet = quiet
                let election = Small.election([tier], zone: zone)
                for (minute, isQuiet) in marks.enumerated().dropLast(1_440) {
                    let instant = start + Int64(minute) * 60
                    let release = marks[minute...].firstIndex(of: false) ?? -1
                    #expect(
                        election.release(of: instant, priority: .warning) == start + Int64(release) * 60,
                        "\(zone.identifier) \(hours) \(instant.rfc3339(in: zone)) \(isQuiet)")
                }
            }
        }
    }
}

/// Someone who looks at a wall clock every minute and notes when the quiet hours begin and end.
enum Walker {
    /// For each minute from a start at which it is not quiet: whether it is quiet.
    static func marks(from start: Instant, minutes: Int, quiet: QuietHours, zone: ZoneTable) -> [Bool] {
        var isQuiet = false
        var begunOn: Set<CivilDate> = []
        var endedOn: Set<CivilDate> = []
        var lastWall: (CivilDate, Int)?
        return (0..<minutes).map { minute in
            let local = zone.local(at: start + Int64(minute) * 60)
            let wall = (local.date, local.secondOfDay / 60)
            // What the hands passed over, or stand on now. A time that comes twice counts the first time only.
            if passes(quiet.ends, from: lastWall, to: wall), endedOn.insert(wall.0).inserted { isQuiet = false }
            if passes(quiet.begins, from: lastWall, to: wall), begunOn.insert(wall.0).inserted {
                isQuiet = !sameSpanIsOver(quiet, wall, lastWall)
            }
            lastWall = wall
            return isQuiet
        }
    }

    /// Both begin and end fell in the gap that the hands just jumped: the span is empty.
    private static func sameSpanIsOver(_ quiet: QuietHours, _ wall: (CivilDate, Int), _ last: (CivilDate, Int)?) -> Bool
    {
        quiet.begins < quiet.ends && passes(quiet.ends, from: last, to: wall)
    }

    private static func passes(_ time: LocalTime, from last: (CivilDate, Int)?, to wall: (CivilDate, Int)) -> Bool {
        guard let last else { return wall.1 == time.minuteOfDay }
        if wall.1 == time.minuteOfDay { return true }
        // Over a day's end the hands pass midnight; a jump within one day passes all between.
        if last.0 == wall.0 { return last.1 < time.minuteOfDay && time.minuteOfDay < wall.1 }
        return time.minuteOfDay < wall.1 && last.0 < wall.0
    }
}
