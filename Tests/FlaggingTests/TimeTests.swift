import Flagging
import ShippedTables
import Testing

/// Days, instants and ids as text; local times in gaps and folds.
struct TimeTests {
    @Test("CivilDate is the proleptic Gregorian calendar, forward and back over four centuries")
    func days() {
        var date = CivilDate(daysSinceEpoch: -73_000)
        for days in -73_000..<73_097 {
            #expect(date.daysSinceEpoch == days)
            #expect(CivilDate(daysSinceEpoch: days) == date)
            #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
            date =
                CivilDate(year: date.year, month: date.month, day: date.day + 1)
                ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
                ?? CivilDate(year: date.year + 1, month: 1, day: 1) ?? date
        }
    }

    @Test(
        "CivilDate reads what it writes, and nothing else",
        arguments: [
            ("2025-10-29", true), ("2024-02-29", true), ("2025-02-29", false), ("1900-02-29", false),
            ("2000-02-29", true),
            ("2025-13-01", false), ("2025-00-10", false), ("2025-10-32", false), ("2025-1-01", false), ("", false),
            ("0000-01-01", false), ("2025/10/29", false), ("2025-10-29 ", false), ("٢٠٢٥-١٠-٢٩", false),
        ])
    func dates(text: String, isDate: Bool) {
        #expect(CivilDate(text)?.description == (isDate ? text : nil))
    }

    @Test("weekdays: 1 January 1970 was a Thursday, 29 October 2025 a Wednesday")
    func weekdays() throws {
        #expect(CivilDate(daysSinceEpoch: 0).weekday == 3)
        #expect(CivilDate(daysSinceEpoch: -1).weekday == 2)
        #expect(try #require(CivilDate("2025-10-29")).weekday == 2)
        #expect(try #require(CivilDate("2027-03-17")).weekday == 2)
    }

    @Test(
        "RFC 3339 is read with Z or an offset, a fraction is dropped",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0), ("1969-12-31T19:30:00-04:30", 0),
            ("1970-01-01t00:00:01z", 1), ("1970-01-01 00:00:01.999Z", 1), ("2025-10-26T02:30:00+02:00", 1_761_438_600),
            ("2025-10-26T02:30:00+01:00", 1_761_442_200), ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("1969-12-31T23:59:59Z", -1),
        ])
    func reads(text: String, seconds: Int64) {
        #expect(Instant(rfc3339: text)?.seconds == seconds)
    }

    @Test(
        "anything else is no instant",
        arguments: [
            "", "2025-10-29", "2025-10-29T07:30", "2025-10-29T07:30:00", "2025-10-29T24:00:00Z", "2025-10-29T07:60:00Z",
            "2025-10-29T07:30:61Z", "2025-10-29T07:30:00+25:00", "2025-10-29T07:30:00+1:00", "2025-10-29T07:30:00.Z",
            "2025-02-30T07:30:00Z", "2025-10-29T07:30:00ZZ", "2025-10-29T07:30:00 Z", "x2025-10-29T07:30:00Z",
        ])
    func refuses(_ text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test(
        "RFC 3339 is written with the zone's offset of that instant",
        arguments: [
            (1_761_438_600, "2025-10-26T02:30:00+02:00"), (1_761_442_200, "2025-10-26T02:30:00+01:00"),
        ])
    func writes(seconds: Int64, text: String) {
        #expect(Instant(seconds).rfc3339(in: Zones.amsterdam) == text)
        #expect(Instant(rfc3339: text)?.seconds == seconds)
    }

    @Test("half hours and midnights: offsets are written to the minute")
    func oddOffsets() {
        #expect(time("2022-03-21T20:29:59Z").rfc3339(in: Zones.tehran) == "2022-03-21T23:59:59+03:30")
        #expect(time("2022-03-21T20:30:00Z").rfc3339(in: Zones.tehran) == "2022-03-22T01:00:00+04:30")
        #expect(time("2025-10-26T04:00:00Z").rfc3339(in: Zones.kralendijk) == "2025-10-26T00:00:00-04:00")
    }

    @Test(
        "a local time that exists twice is the first, one that does not exist the first instant after the gap",
        arguments: [
            (Zones.amsterdam, "2025-10-26", "02:30", "2025-10-26T00:30:00Z"),
            (Zones.amsterdam, "2025-10-26", "03:00", "2025-10-26T02:00:00Z"),
            (Zones.amsterdam, "2027-03-28", "02:00", "2027-03-28T01:00:00Z"),
            (Zones.amsterdam, "2027-03-28", "02:59", "2027-03-28T01:00:00Z"),
            (Zones.amsterdam, "2027-03-28", "03:00", "2027-03-28T01:00:00Z"),
            (Zones.lordHowe, "2025-04-06", "01:45", "2025-04-05T14:45:00Z"),
            (Zones.lordHowe, "2025-10-05", "02:15", "2025-10-04T15:30:00Z"),
            (Zones.saoPaulo, "2018-11-04", "00:00", "2018-11-04T03:00:00Z"),
            (Zones.saoPaulo, "2018-02-17", "23:30", "2018-02-18T01:30:00Z"),
            (Zones.tehran, "2022-03-22", "00:30", "2022-03-21T20:30:00Z"),
            (Zones.tehran, "2022-09-21", "23:30", "2022-09-21T19:00:00Z"),
            (Zones.amsterdam, "2025-07-01", "24:00", "2025-07-01T22:00:00Z"),
        ])
    func localTimes(zone: ZoneTable, day: String, local: String, instant: String) throws {
        let found = zone.instant(of: try #require(CivilDate(day)), try #require(LocalTime(local)))
        #expect(found == time(instant))
    }

    @Test(
        "every minute of a day is the first instant that shows it, or the first after the gap",
        arguments: [
            (Zones.amsterdam, "2025-10-26"), (Zones.amsterdam, "2027-03-28"), (Zones.lordHowe, "2025-04-06"),
            (Zones.lordHowe, "2025-10-05"), (Zones.saoPaulo, "2018-11-04"), (Zones.saoPaulo, "2018-02-17"),
            (Zones.tehran, "2022-03-22"), (Zones.tehran, "2022-09-21"), (Zones.kralendijk, "2025-10-26"),
        ])
    func everyMinute(zone: ZoneTable, day: String) throws {
        let date = try #require(CivilDate(day))
        // Walk the instants of three days; the first whose hands stand at or past the wanted time of that day.
        let start = Instant(Int64(date.daysSinceEpoch) * 86_400 - 86_400)
        var first: [Int: Instant] = [:]
        for minute in 0..<(3 * 1_440) {
            let instant = start + Int64(minute) * 60
            let local = zone.local(at: instant)
            guard local.date == date else { continue }
            if first[local.secondOfDay / 60] == nil { first[local.secondOfDay / 60] = instant }
        }
        for minute in 0..<1_440 {
            let shown = first[minute] ?? (minute..<1_440).lazy.compactMap { first[$0] }.first
            let found = zone.instant(of: date, try #require(LocalTime(minuteOfDay: minute)))
            #expect(found == shown, "\(day) \(minute)")
        }
    }

    @Test(
        "flag ids read what they write, in either case, and nothing else",
        arguments: [
            ("TK25-001", "TK25-001"), ("tk25-001", "TK25-001"), ("TK25-C01", "TK25-C01"), ("tk25-c12", "TK25-C12"),
            ("TK25-1000", "TK25-1000"), ("TK25-C100", "TK25-C100"), ("A-B-007", "A-B-007"), ("TK25-01", nil),
            ("TK25-000", nil),
            ("TK25-0001", nil), ("TK25-C1", nil), ("TK25-C00", nil), ("TK25-", nil), ("-001", nil), ("TK25", nil),
            ("", nil),
            ("TK25-00x", nil), ("TK25--001", "TK25--001"),
        ])
    func flagIDs(text: String, id: String?) {
        #expect(FlagID(text)?.description == id)
        if let id { #expect(FlagID(text)?.token == "[\(id)]") }
    }

    @Test("flag ids sort by election, flags before contacts, then by number")
    func flagOrder() {
        let sorted = ["EP24-002", "TK25-001", "TK25-999", "TK25-1000", "TK25-C01", "TK25-C02"].compactMap { FlagID($0) }
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test(
        "local times are minutes of a day, with 24:00 as its end",
        arguments: [
            ("00:00", 0), ("07:30", 450), ("23:59", 1_439), ("24:00", 1_440), ("24:01", nil), ("7:30", nil),
            ("07:60", nil),
            ("07.30", nil), ("", nil),
        ])
    func localTime(text: String, minutes: Int?) {
        #expect(LocalTime(text)?.minuteOfDay == minutes)
    }
}
