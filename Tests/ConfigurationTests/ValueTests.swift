import Flagging
import Testing

@testable import Configuration

@Suite("Texts of values")
struct ValueTests {
    @Test(
        "durations",
        arguments: [
            ("15s", 15), ("30m", 1_800), ("12h", 43_200), ("7d", 604_800), ("2w", 1_209_600), ("1h30m", 5_400),
            ("1w2d3h4m5s", 788_645), ("0h30m", 1_800), ("007s", 7), ("36525d", 3_155_760_000),
        ])
    func durations(_ text: String, _ seconds: Int64) throws {
        #expect(try DurationText.seconds(text) == seconds)
    }

    @Test(
        "what is no duration",
        arguments: [
            "", " ", "h", "12", "12 h", "1.5h", "30m1h", "1h1h", "0s", "0h0m", "-1h", "+1h", "1H", "1y", "１h", "1h ",
            "36525d1s", "9223372036854775807s", "9223372036854775808s", "99999999999999999999h", "1h\u{0}", "h1",
        ])
    func noDurations(_ text: String) {
        #expect(throws: DurationText.Fault.self) { try DurationText.seconds(text) }
    }

    @Test("a duration written out is read back", arguments: [Int64(1), 59, 60, 3_661, 86_400, 90_061, 3_155_760_000])
    func roundTrip(_ seconds: Int64) throws {
        #expect(try DurationText.seconds(DurationText.text(seconds)) == seconds)
    }

    @Test(
        "percentages",
        arguments: [
            ("75%", 7_500), ("100%", 10_000), ("12.5%", 1_250), ("0.01%", 1), ("33.33%", 3_333), ("10000%", 1_000_000),
        ])
    func percentages(_ text: String, _ basisPoints: Int64) {
        #expect(PercentageText.basisPoints(text) == basisPoints)
        #expect(PercentageText.basisPoints(PercentageText.text(basisPoints)) == basisPoints)
    }

    @Test(
        "what is no percentage",
        arguments: ["", "%", "75", "0%", "0.00%", "-5%", "1.234%", "1.%", ".5%", "10001%", "1e2%", "7 5%", "75%%"])
    func noPercentages(_ text: String) {
        #expect(PercentageText.basisPoints(text) == nil)
    }

    @Test(
        "quiet hours with a hyphen, a dash, blanks, and the end of the day",
        arguments: [
            ("22:00-08:00", 1_320, 480), ("22:00–08:00", 1_320, 480), ("22:00 - 08:00", 1_320, 480),
            ("00:01-24:00", 1, 1_440), ("13:00-14:00", 780, 840), ("22:00-00:00", 1_320, 0),
        ])
    func quiet(_ text: String, _ begins: Int, _ ends: Int) throws {
        let hours = try #require(QuietText.hours(text))
        #expect(hours.begins.minuteOfDay == begins && hours.ends.minuteOfDay == ends)
    }

    @Test("no quiet hours are written in one of five ways", arguments: ["never", "", "-", "–", nil])
    func noQuiet(_ text: String?) throws {
        let tiers = Sample.tiers.replacing(line: 9, with: text.map { "quiet = \"\($0)\"" } ?? "")
        let loaded = try Loading(system: ["a.toml": tiers]).load()
        #expect(loaded.policy.elections[0].tiers[0].quiet == nil)
    }

    @Test(
        "K1: what is no span of hours, or one without an end",
        arguments: [
            "00:00-24:00", "00:00-00:00", "08:00-08:00", "22:00", "22-08", "24:00-08:00", "22:00-25:00", "a-b",
            "22:00--08:00",
        ])
    func badQuiet(_ text: String) {
        #expect(QuietText.hours(text) == nil)
    }

    @Test("a tier without loud and ceiling is loud at alert, and capped by nothing")
    func tierDefaults() throws {
        let tiers = try Loading().load().policy.elections[0].tiers
        #expect(tiers[0].loud == .alert && tiers[0].ceiling == .emergency)
        #expect(tiers[2].ceiling == .notice && tiers[2].repeatSeconds == nil)
    }

    @Test("tokens, codes and labels")
    func tokens() {
        #expect(Token.isValid("on-call-2") && !Token.isValid("") && !Token.isValid("On") && !Token.isValid("a_b"))
        #expect(!Token.isValid(String(repeating: "a", count: 65)) && !Token.isValid("é"))
        #expect(Token.isCode("TK25") && !Token.isCode("tk25") && !Token.isCode("TK-25") && !Token.isCode(""))
        #expect(
            Token.isLabel("X (Twitter)") && !Token.isLabel(" ") && !Token.isLabel("a\nb")
                && !Token.isLabel("a\u{2028}b"))
    }

    @Test("domains and addresses")
    func addresses() {
        #expect(Token.isDomain("x.com") && Token.isDomain("xn--bcher-kva.de") && Token.isDomain("a.b-c.nl"))
        for bad in ["", "com", ".com", "x..com", "-x.com", "x-.com", "x.com.", "x .com", "bücher.de", "x.com/a"] {
            #expect(!Token.isDomain(bad), "\(bad)")
        }
        #expect(Token.isAddress("flagger@example.nl") && Token.isAddress("a.b+c@x.example.nl"))
        for bad in ["", "@example.nl", "a@", "a b@example.nl", "<a@example.nl>", "a@b", "a,b@example.nl"] {
            #expect(!Token.isAddress(bad), "\(bad)")
        }
    }

    @Test("the nearest word is the one meant, or none")
    func spelling() {
        #expect(Spelling.nearest(to: "reacton", among: ["reaction", "repeat"]) == "reaction")
        #expect(Spelling.nearest(to: "polling_day", among: ["polling", "also-polling"]) == nil)
        #expect(Spelling.nearest(to: "own_step", among: ["step", "own-step"]) == "own-step")
        #expect(Spelling.nearest(to: "Name", among: ["name"]) == "name")
        for nothing in ["", "y", " ", " y "] { #expect(Spelling.nearest(to: nothing, among: ["x", "a", "xy"]) == nil) }
        #expect(Spelling.nearest(to: "xx", among: ["x"]) == "x")
        #expect(Spelling.distance("abcd", "acbd") == 1 && Spelling.distance("", "abc") == 3)
        #expect(Spelling.distance("kitten", "sitting") == 3 && Spelling.distance("same", "same") == 0)
    }

    @Test("text from a file is shown on one line and not too long")
    func quoted() {
        #expect(Quoted("a\nb\u{1B}").description == "\"a\\u{a}b\\u{1b}\"")
        #expect(Quoted(String(repeating: "x", count: 100)).description.count == 63)
    }
}
