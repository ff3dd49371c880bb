import Flagging
import ShippedTables
import Testing

/// The walks: every thirty seconds across each zone's change of the clocks, with the exact set of tier
/// beginnings, quiet ends and rungs.
struct WalkTests {
    struct Walk: Sendable {
        var zone: ZoneTable
        /// The local day of the change.
        var day: String
        /// Where local 02:30, quiet from 23:00 until then, and 00:00 on that day fall, in UTC.
        var halfPastTwo: String
        var midnight: String
        /// When three hours opened at that midnight are over: elapsed, whatever the hands do.
        var due: String
    }

    static let walks = [
        Walk(
            zone: Zones.amsterdam, day: "2025-10-26", halfPastTwo: "2025-10-26T00:30:00Z",
            midnight: "2025-10-25T22:00:00Z", due: "2025-10-26T01:00:00Z"),
        Walk(
            zone: Zones.amsterdam, day: "2027-03-28", halfPastTwo: "2027-03-28T01:00:00Z",
            midnight: "2027-03-27T23:00:00Z", due: "2027-03-28T02:00:00Z"),
        Walk(
            zone: Zones.kralendijk, day: "2025-10-26", halfPastTwo: "2025-10-26T06:30:00Z",
            midnight: "2025-10-26T04:00:00Z", due: "2025-10-26T07:00:00Z"),
        // Back half an hour at 02:00 summer time: 01:30–02:00 comes twice, 02:30 once.
        Walk(
            zone: Zones.lordHowe, day: "2025-04-06", halfPastTwo: "2025-04-05T16:00:00Z",
            midnight: "2025-04-05T13:00:00Z", due: "2025-04-05T16:00:00Z"),
        // Forward half an hour at 02:00: 02:00–02:30 is not there, 02:30 is the first instant after.
        Walk(
            zone: Zones.lordHowe, day: "2025-10-05", halfPastTwo: "2025-10-04T15:30:00Z",
            midnight: "2025-10-04T13:30:00Z", due: "2025-10-04T16:30:00Z"),
        // No midnight: the day begins at 01:00.
        Walk(
            zone: Zones.saoPaulo, day: "2018-11-04", halfPastTwo: "2018-11-04T04:30:00Z",
            midnight: "2018-11-04T03:00:00Z", due: "2018-11-04T06:00:00Z"),
        // 23:00 comes twice the evening before.
        Walk(
            zone: Zones.saoPaulo, day: "2018-02-18", halfPastTwo: "2018-02-18T05:30:00Z",
            midnight: "2018-02-18T03:00:00Z", due: "2018-02-18T06:00:00Z"),
        Walk(
            zone: Zones.tehran, day: "2022-03-22", halfPastTwo: "2022-03-21T22:00:00Z",
            midnight: "2022-03-21T20:30:00Z", due: "2022-03-21T23:30:00Z"),
        Walk(
            zone: Zones.tehran, day: "2022-09-22", halfPastTwo: "2022-09-21T23:00:00Z",
            midnight: "2022-09-21T20:30:00Z", due: "2022-09-21T23:30:00Z"),
    ]

    /// Two tiers at local midnight and half past two of the day; the first is quiet from 23:00 to 02:30.
    private func election(_ walk: Walk) throws -> Election {
        let day = try #require(CivilDate(walk.day))
        let begins = try ["00:00", "02:30"].map { walk.zone.instant(of: day, try #require(LocalTime($0))) }
        var tiers = [
            Small.tier("before", begins: 0, allowance: 3, quiet: "23:00-02:30"),
            Small.tier("night", begins: 0, allowance: 3, quiet: "23:00-02:30"),
            Small.tier("day", begins: 0, allowance: 3, quiet: "01:00-01:30"),
        ]
        tiers[0].begins = begins[0] - 86_400
        tiers[1].begins = begins[0]
        tiers[2].begins = begins[1]
        return Small.election(tiers, zone: walk.zone)
    }

    @Test(
        "C13, C18, C24: a walk in steps of thirty seconds meets every boundary at its own instant, and no other",
        arguments: walks)
    func walk(_ walk: Walk) throws {
        var policy = Small.policy()
        policy.elections = [try election(walk)]
        let midnight = time(walk.midnight)
        let start = midnight - 6 * 3_600
        var world = try VirtualTime(at: start, policy: policy)
        var met: [String] = []
        var wasQuiet = false
        let open = Input.open(
            OpenRequest(election: "small", platform: "x", submitted: midnight), by: VirtualTime.person)
        for step in 0...(12 * 120) {
            let now = start + Int64(step) * 30
            if now == midnight { try world.at(now, open) }
            world.advance(to: now)
            let election = policy.elections[0]
            let isQuiet = election.release(of: now, priority: .warning) > now
            if wasQuiet, !isQuiet { met.append("quiet ends \(now.rfc3339(in: .utc))") }
            wasQuiet = isQuiet
        }
        met += world.entries.compactMap { entry in
            switch entry.action {
            case .tierBegan: "\(entry.tier ?? "") begins \(entry.issued.rfc3339(in: .utc))"
            case .reminder, .due: "\(entry.rung ?? "") \(entry.issued.rfc3339(in: .utc)) late \(entry.lateSeconds ?? 0)"
            default: nil
            }
        }
        // Half the three hours is an hour and a half after midnight: held until half past two, or after it and free.
        let half = midnight + 5_400
        let released = max(half, time(walk.halfPastTwo))
        func utc(_ instant: Instant) -> String { instant.rfc3339(in: .utc) }
        var expected = [
            "day begins \(utc(time(walk.halfPastTwo)))", "night begins \(utc(midnight))",
            "whole \(utc(time(walk.due))) late 0", "quiet ends \(utc(time(walk.halfPastTwo)))",
        ]
        // At Lord Howe the quiet ends when all three hours are over: then only the higher rung speaks.
        if released < time(walk.due) { expected.append("half \(utc(released)) late \(released - half)") }
        #expect(met.sorted() == expected.sorted())
        #expect(time(walk.due) - midnight == 3 * 3_600)
    }
}
