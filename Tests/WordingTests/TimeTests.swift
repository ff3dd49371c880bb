import Flagging
import Testing
import Wording

@Suite("Times and durations across the clock change of 26 October 2025")
struct TimeTests {
    @Test(
        "A local time reads as people write it",
        arguments: [
            ("2025-10-19T14:32:00+02:00", "zo 19 okt 14:32", "Sun 19 Oct 14:32"),
            ("2025-10-29T07:30:00+01:00", "wo 29 okt 07:30", "Wed 29 Oct 07:30"),
            ("2025-10-25T22:00:00Z", "zo 26 okt 00:00", "Sun 26 Oct 00:00"),
            ("2025-03-31T12:05:59+02:00", "ma 31 mrt 12:05", "Mon 31 Mar 12:05"),
            ("2025-03-30T00:59:59Z", "zo 30 mrt 01:59", "Sun 30 Mar 01:59"),
            ("2025-03-30T01:00:00Z", "zo 30 mrt 03:00", "Sun 30 Mar 03:00"),
        ])
    func reads(_ instant: String, _ dutch: String, _ english: String) {
        #expect(Sample.utc(instant).localText(in: Sample.amsterdam, language: .nl) == dutch)
        #expect(Sample.utc(instant).localText(in: Sample.amsterdam, language: .en) == english)
    }

    @Test(
        "Only a time that the wall clock shows twice carries its offset",
        arguments: [
            ("2025-10-25T23:59:59Z", "zo 26 okt 01:59"),
            ("2025-10-26T00:00:00Z", "zo 26 okt 02:00 +02:00"),
            ("2025-10-26T00:30:00Z", "zo 26 okt 02:30 +02:00"),
            ("2025-10-26T00:59:59Z", "zo 26 okt 02:59 +02:00"),
            ("2025-10-26T01:00:00Z", "zo 26 okt 02:00 +01:00"),
            ("2025-10-26T01:59:59Z", "zo 26 okt 02:59 +01:00"),
            ("2025-10-26T02:00:00Z", "zo 26 okt 03:00"),
        ])
    func marksTheFold(_ instant: String, _ text: String) {
        #expect(Sample.utc(instant).localText(in: Sample.amsterdam, language: .nl) == text)
    }

    @Test("Every half minute around the change has a text of its own within its minute")
    func noTwoMinutesShareAText() {
        let start = Sample.utc("2025-10-25T20:00:00Z")
        let texts = (0..<(12 * 120)).map {
            (start + Int64($0) * 30).localText(in: Sample.amsterdam, style: .dated, language: .en)
        }
        #expect(Set(texts).count == 12 * 60)
    }

    @Test("A time in UTC says so, and the longer styles carry the year")
    func styles() {
        let instant = Sample.utc("2025-10-17T14:32:00+02:00")
        #expect(instant.localText(in: .utc, language: .en) == "Fri 17 Oct 12:32 UTC")
        #expect(instant.localText(in: Sample.amsterdam, style: .dated, language: .nl) == "vr 17 okt 2025 14:32")
        let long = instant.localText(in: Sample.amsterdam, style: .long, language: .nl)
        #expect(long == "vrijdag 17 oktober 2025 14:32")
        #expect(Instant.distantFuture.localText(in: .utc, style: .dated, language: .en) == "Fri 31 Dec 9999 23:59 UTC")
    }

    @Test("Lord Howe's fold is half an hour long")
    func halfHourFold() {
        let change = Sample.utc("2025-04-05T15:00:00Z")
        let zone = ZoneTable(
            identifier: "Australia/Lord_Howe", initialOffset: 39_600, transitions: [.init(at: change, offset: 37_800)])
        #expect(!zone.isShownTwice(at: change - 1_801))
        #expect(zone.isShownTwice(at: change - 1_800))
        #expect(zone.isShownTwice(at: change + 1_799))
        #expect(!zone.isShownTwice(at: change + 1_800))
    }

    @Test(
        "An elapsed time is hours and minutes",
        arguments: [
            (0, "minder dan 1 min", "under 1 min"), (59, "minder dan 1 min", "under 1 min"), (60, "1 min", "1 min"),
            (2_700, "45 min", "45 min"), (3_600, "1 h", "1 h"), (3_900, "1 h 05", "1 h 05"),
            (11_400, "3 h 10", "3 h 10"), (259_200, "72 h", "72 h"), (-11_400, "3 h 10", "3 h 10"),
        ] as [(Int64, String, String)])
    func elapsed(_ seconds: Int64, _ dutch: String, _ english: String) {
        #expect(Elapsed(seconds).text(in: .nl) == dutch)
        #expect(Elapsed(seconds).text(in: .en) == english)
    }

    @Test(
        "The published durations are elapsed, also across the change",
        arguments: [
            ("2025-10-17T14:32:00+02:00", "2025-10-20T11:59:00+02:00", "69 h 27"),
            ("2025-10-17T14:32:00+02:00", "2025-10-29T07:30:00+01:00", "281 h 58"),
            ("2025-10-20T20:11:00+02:00", "2025-10-29T07:30:00+01:00", "204 h 19"),
            ("2025-10-25T10:14:00+02:00", "2025-10-29T07:30:00+01:00", "94 h 16"),
            ("2025-10-22T13:31:00+02:00", "2025-10-22T19:16:00+02:00", "5 h 45"),
        ])
    func published(_ from: String, _ to: String, _ text: String) {
        #expect(Elapsed(Sample.utc(to) - Sample.utc(from)).text(in: .nl) == text)
    }

    @Test("What is to come and what is past read differently, and the instant itself is now")
    func remaining() {
        #expect(Elapsed(11_400).remaining(in: .nl) == "over 3 h 10")
        #expect(Elapsed(11_400).remaining(in: .en) == "in 3 h 10")
        #expect(Elapsed(-11_400).remaining(in: .nl) == "3 h 10 te laat")
        #expect(Elapsed(11_400).late(in: .en) == "3 h 10 late")
        #expect(Elapsed(-11_400).late(in: .en) == "in 3 h 10")
        #expect(Elapsed(0).late(in: .nl) == "nu")
        #expect(Elapsed(0).remaining(in: .en) == "now")
        #expect(Elapsed(.min).remaining(in: .en) == Elapsed(.max).late(in: .en))
    }

    @Test("C1: a duration between instants of which one is unknown prints unknown")
    func unknown() {
        #expect(Elapsed.text(of: nil, in: .nl) == "onbekend")
        #expect(Elapsed.text(of: nil, in: .en) == "unknown")
        #expect(Elapsed.text(of: 9_000, in: .nl) == "2 h 30")
    }

    @Test("The language follows the locale, and English is for all others")
    func locale() {
        #expect(Language(locale: "nl_NL.UTF-8") == .nl)
        #expect(Language(locale: "nl_BE") == .nl)
        #expect(Language(locale: "nl") == .nl)
        #expect(Language(locale: "nld") == .en)
        #expect(Language(locale: "en_GB.UTF-8") == .en)
        #expect(Language(locale: "C.UTF-8") == .en)
        #expect(Language(locale: "") == .en)
    }
}
