import Flagging
import ShippedTables
import Testing

/// The calendar of an election resolved to instants.
struct CalendarTests {
    private func resolve(_ text: String, polling: [Polling] = [], zone: ZoneTable = Zones.amsterdam) throws -> String {
        let days = try ["2027-02-01", "2027-03-17", "2027-03-26"].map { try #require(CivilDate($0)) }
        let point = try #require(CalendarPoint(text))
        return point.instant(
            nomination: days[0], firstPollingDay: days[1], resultDay: days[2], polling: polling, zone: zone
        ).rfc3339(in: zone)
    }

    @Test("N, E and R with days and a local time")
    func points() throws {
        #expect(try resolve("N 08:00") == "2027-02-01T08:00:00+01:00")
        #expect(try resolve("E-14 08:00") == "2027-03-03T08:00:00+01:00")
        #expect(try resolve("E 06:00") == "2027-03-17T06:00:00+01:00")
        #expect(try resolve("R+2 12:00") == "2027-03-28T12:00:00+02:00")
        #expect(try resolve("R+2 02:30") == "2027-03-28T03:00:00+02:00", "in the gap: the first instant after it")
        #expect(try resolve("E+228 02:30") == "2027-10-31T02:30:00+02:00", "twice: the first")
    }

    @Test("P is where the last poll closes, in any zone, over several days")
    func lastPoll() throws {
        let days = try ["2027-03-15", "2027-03-16", "2027-03-17"].map { try #require(CivilDate($0)) }
        let closes = try #require(LocalTime("21:00"))
        var polling = days.map {
            Polling(
                zone: "Europe/Amsterdam", opens: Zones.amsterdam.instant(of: $0, closes) - 48_600,
                closes: Zones.amsterdam.instant(of: $0, closes))
        }
        #expect(try resolve("P", polling: polling) == "2027-03-17T21:00:00+01:00")
        let island = Zones.kralendijk.instant(of: days[2], closes)
        polling.insert(Polling(zone: "America/Kralendijk", opens: island - 48_600, closes: island), at: 0)
        #expect(try resolve("P", polling: polling) == "2027-03-18T02:00:00+01:00")
    }

    @Test(
        "what is no calendar point is nil",
        arguments: [
            "", "E", "E-7", "X 08:00", "E-7  08:00", "E7 08:00", "E- 08:00", "E-99999 08:00", "E 24:00", "P 08:00", "p",
            "e 08:00",
        ])
    func refused(_ text: String) {
        #expect(CalendarPoint(text) == nil)
    }

    @Test("the shipped tiers of TK 2025 begin where the calendar has them")
    func shipped() {
        let begins = Shipped.tk2025.tiers.map { $0.begins.rfc3339(in: Zones.amsterdam) }
        #expect(
            begins == [
                "2025-09-15T08:00:00+02:00", "2025-10-15T08:00:00+02:00", "2025-10-22T08:00:00+02:00",
                "2025-10-27T08:00:00+01:00", "2025-10-29T06:00:00+01:00", "2025-10-30T02:00:00+01:00",
                "2025-11-07T12:00:00+01:00",
            ])
        #expect(Shipped.tk2025.polling[0].opens - time("2025-10-17T14:32:00+02:00") == 281 * 3_600 + 58 * 60)
    }

    @Test("an election's period runs from its first tier until the last one's longest allowance has passed")
    func period() throws {
        let period = Shipped.tk2025.period
        #expect(period.lowerBound == time("2025-09-15T08:00:00+02:00"))
        #expect(period.upperBound == time("2025-11-14T12:00:00+01:00"))
        #expect(Shipped.policy.elections(inPeriodAt: period.upperBound).isEmpty)
        #expect(Shipped.policy.elections(inPeriodAt: period.lowerBound).map(\.id) == ["tk2025"])
    }
}
