import MailReader
import Testing

@Suite("RFC 5322 3.3 and 4.3: dates") struct DateTests {
    @Test(
        "Dates that are read",
        arguments: [
            ("Fri, 17 Oct 2025 14:32:00 +0200", 1_760_704_320), ("17 Oct 2025 14:32 +0200", 1_760_704_320),
            ("Fri, 17 Oct 25 12:32:00 GMT", 1_760_704_320),
            ("17 (day) Oct 2025 14:32:00 (x (y)) +0200 (CEST)", 1_760_704_320),
            ("17-Oct-2025 14:32:00 +0200", 1_760_704_320), ("Fri Oct 17 12:32:00 2025", 1_760_704_320),
            ("2025-10-17T12:32:00Z", 1_760_704_320), ("2025-10-17T14:32:00.5+02:00", 1_760_704_320),
            ("Fri, 17 October 2025 08:32:00 EDT", 1_760_704_320), ("17 Oct 2025 12:32:00 -0000", 1_760_704_320),
            ("17 Oct 2025 12:32:00", 1_760_704_320), ("17 Oct 2025 12:32:00 X", 1_760_704_320),
            ("by mx; Fri, 17 Oct 2025 14:32:00 +0200", 1_760_704_320), ("17 Oct 2025 02:32:00 PM +0200", 1_760_704_320),
            ("1 Jan 1970 00:00:00 +0000", 0), ("31 Dec 49 23:59:59 +0000", 2_524_607_999),
            ("1 Jan 50 00:00 +0000", -631_152_000),
            ("29 Feb 2024 00:00:00 +0000", 1_709_164_800), ("31 Dec 2016 23:59:60 +0000", 1_483_228_800),
            // French: Tuesday and March begin alike.
            ("mar. 16 mars 2027 09:59 +0100", 1_805_187_540), ("mar., 2 feb 2027 10:00 +0100", 1_801_558_800),
            ("1 Jan 101 00:00 +0000", 978_307_200), ("1 Jan 2025 00:00 -0930", 1_735_723_800),
        ] as [(String, Int64)])
    func read(_ text: String, _ wanted: Int64) { #expect(HeaderDate(text)?.epochSeconds == wanted) }

    @Test(
        "Dates that do not exist are none",
        arguments: [
            "", "Whenever", "32 Oct 2025 10:00 +0000", "29 Feb 2025 10:00 +0000", "1 Oct 2025 24:00 +0000",
            "1 Oct 2025 10:60 +0000", "1 Oct 2025", "Oct 2025 10:00", "1 Foo 2025 10:00", "1 Oct 99999999999 10:00",
            "1 2 3 4 5 6", "(1 Oct 2025 10:00 +0000", "0 Oct 2025 10:00", "1 Oct 0000 10:00", ":", "T:",
            "mar. 2 févr. 2027 10:00 +0100", "mar 7 avril 2026 10:00",
        ])
    func refused(_ text: String) { #expect(HeaderDate(text) == nil) }

    @Test("The offset is kept; a zone that is no zone counts as -0000") func offsets() {
        #expect(HeaderDate("1 Jan 2025 00:00 +0200")?.offsetSeconds == 7_200)
        #expect(HeaderDate("1 Jan 2025 00:00 +0199")?.offsetSeconds == 0)
        #expect(HeaderDate("1 Jan 2025 00:00 EST")?.offsetSeconds == -18_000)
    }

    @Test("Every day of 400 years is one day after the one before") func calendar() throws {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        var last: Int64?
        for year in 1900..<2300 {
            for month in names {
                for day in 1...31 {
                    guard let date = HeaderDate("\(day) \(month) \(year) 00:00 +0000")?.epochSeconds else { continue }
                    if let last { #expect(date == last + 86_400) }
                    last = date
                }
            }
        }
        #expect(last == 10_413_705_600)
    }

    @Test("A mail's date is the first that can be read") func message() {
        let mail = Message(reading: Array("Date: soon\nDate: 1 Jan 1970 00:00:01 +0000\n\n".utf8))
        #expect(mail.date == 1)
        #expect(mail.anomalies.map(\.kind).contains(.malformedDate))
    }
}
