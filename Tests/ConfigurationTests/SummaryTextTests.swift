import Flagging
import Foundation
import Testing
import Wording

@testable import Configuration

@Suite("S8: the fixed paragraphs of the summary")
struct SummaryTextTests {
    private static let texts = ["summary/nl.toml", "summary/en.toml"].map { name in
        (name, try? String(contentsOfFile: ShippedTests.folder + "/" + name, encoding: .utf8))
    }

    /// The sample's shipped tables with the real texts.
    private static var shipped: [String: String] {
        texts.reduce(into: Sample.shipped) { files, text in files[text.0] = text.1 }
    }

    private func settings(_ text: String) throws -> SummarySettings {
        try #require(try Loading(system: ["a.toml": text], shipped: Self.shipped).load().policy.summary)
    }

    @Test("S8: the shipped texts are those that the program has for a ledger without any, and all of them are good")
    func shippedTexts() throws {
        let also = SummaryParagraph.allCases.filter(\.isOptional).map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        let organisation = "[own]\norganisation = { nl = \"Het ministerie\", en = \"The ministry\" }\n"
        let all = try settings("\(organisation)[summary]\nalso = [\(also)]\n")
        #expect(all.texts == SummaryParagraph.allCases.map { .init($0, $0.localized) })
        #expect(all.organisation == LocalizedText(nl: "Het ministerie", en: "The ministry"))
        let usual = try #require(
            try Loaded.load(system: "/nonexistent", shipped: ShippedTests.folder).policy.summary)
        #expect(usual.texts.map(\.paragraph) == SummaryParagraph.allCases.filter { !$0.isOptional }.map(\.rawValue))
        #expect(usual.exhibitLimit == SummarySettings.usualExhibitLimit && usual.appraisal == nil)
    }

    @Test("S8: one text of /etc comes over the shipped one, and the others stay; an empty line parts two paragraphs")
    func overlay() throws {
        let text = "[summary.nl]\nstatus = \"\"\"\nEen\n  afspraak.\n\nOp {polling-day}.\n\"\"\"\n"
        let changed = try settings(text + "[archive]\nappraisal = \"B\"\n")
        #expect(changed.texts[0].text.nl == "Een afspraak.\nOp {polling-day}.")
        #expect(changed.texts[0].text.en == SummaryParagraph.status.localized.en)
        #expect(changed.texts[1].text == SummaryParagraph.power.localized)
        #expect(changed.appraisal == .keptForEver)
    }

    @Test("S8: without any text there are none to record, so that the program's own stand")
    func none() throws {
        let settings = try #require(
            try Loading(system: ["a.toml": "[summary]\nexhibit-limit = 900\n"]).load().policy.summary)
        #expect(settings.texts.isEmpty && settings.exhibitLimit == 900)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var expected: [String]

        init(_ sentence: String, _ text: String, _ expected: String...) {
            testDescription = sentence
            self.text = text
            self.expected = expected
        }

        /// A status that says something.
        static func status(_ sentence: String, _ text: String, _ problem: String) -> Case {
            Case(sentence, "[summary.nl]\nstatus = \(text)\n", "2: status in [summary.nl] \(problem)")
        }
    }

    private static let placeholders = "known are {election}, {polling-day}, {organisation}"
    private static let quotes =
        "speak of a flag, or of a request to assess; somebody else's words stand between “ and ”"

    static let cases: [Case] = [
        Case(
            "an unknown paragraph", "[summary.nl]\nstatsu = \"Tekst\"\n",
            "2: unknown key statsu in [summary.nl]; did you mean status?"),
        .status(
            "an empty text", "\" \\n \"", "is empty; write the text, or leave the key out for the shipped one"),
        .status(
            "a control character", "\"Een \\u0007 bel\"",
            "holds the control character U+7; write letters, blanks and line breaks only"),
        .status(
            "a direction that turns the line around", "\"Een \\u202E bel\"",
            "holds the control character U+202E; write letters, blanks and line breaks only"),
        .status(
            "an unknown placeholder", "\"Op {polingday}\"",
            "has the unknown placeholder \"{polingday}\"; did you mean {polling-day}? \(placeholders)"),
        .status(
            "half a placeholder", "\"Op {election\"",
            "has a { without its other half; write {election}, or leave it out"),
        .status(
            "an organisation that nobody named", "\"Van {organisation}\"",
            "names {organisation}, and none is configured; add organisation = { nl = \"…\", en = \"…\" } below [own]"),
        .status("a number", "12", "is a whole number; write status = \"\"\"…\"\"\""),
        .status(
            "a text without an end", "\"\(String(repeating: "a", count: 4_001))\"",
            "has 4001 characters; write at most 4000"),
        Case(
            "a language of its own", "[summary.de]\nstatus = \"Text\"\n",
            "1: unknown key de in summary; known keys are also, en, exhibit-limit, nl"),
        Case(
            "a paragraph that is no optional one", "[summary]\nalso = [\"status\", \"overvieuw\"]\n",
            "2: also in summary has \"status\", which stands in every page; "
                + "known are overview, licence, corrections, sources",
            "2: also in summary has \"overvieuw\", which is no paragraph; did you mean overview? "
                + "known are overview, licence, corrections, sources"),
        Case(
            "a limit that shows nothing", "[summary]\nexhibit-limit = 20\n",
            "2: exhibit-limit in summary is 20; write a whole number from 500 to 200000"),
        Case(
            "a limit that is a text", "[summary]\nexhibit-limit = \"20000\"\n",
            "2: exhibit-limit in summary is a string; write a whole number from 500 to 200000"),
        Case(
            "an appraisal that is none", "[archive]\nappraisal = \"bewaren\"\n",
            "2: appraisal in archive is \"bewaren\"; known are \"B\", \"V\", \"N\""),
        Case(
            "an organisation in one language", "[own]\norganisation = { nl = \"Ministerie\" }\n",
            "2: organisation has no en; add en = \"…\""),
    ]

    @Test("S8:", arguments: cases)
    func complaint(_ broken: Case) throws {
        let loading = try Loading(system: ["a.toml": broken.text], shipped: Self.shipped)
        #expect(loading.complaints() == broken.expected.map { "etc/a.toml:" + $0 })
    }

    @Test(
        "S8: a word for what a flag is not is refused, however it is written",
        arguments: [
            ("trusted flagger", "trusted flagger"), ("een Trusted-Flagger.", "Trusted-Flagger"),
            ("TAKEDOWN", "TAKEDOWN"), ("take-downs", "take-downs"), ("take\u{2011}down", "take\u{2011}down"),
            ("take down", "take down"), ("een verwijder\u{AD}verzoek", "verwijder\u{AD}verzoek"),
            ("Verwijderverzoeken", "Verwijderverzoeken"), ("DSA-verwijderverzoek", "verwijderverzoek"),
            ("verwijderingsverzoek", "verwijderingsverzoek"), ("a removal  request", "removal request"),
            ("ver-wijder-ver-zoek", "ver-wijder-ver-zoek"),
            ("een verzoek tot verwijdering", "verzoek tot verwijdering"),
            ("“een verzoek” trusted flagger", "trusted flagger"), ("“trusted flagger", "trusted flagger"),
        ])
    func forbidden(_ text: String, _ word: String) throws {
        let loading = try Loading(system: ["a.toml": "[summary.en]\npower = '''\(text)'''\n"], shipped: Self.shipped)
        #expect(
            loading.complaints() == [
                "etc/a.toml:2: power in [summary.en] says \"\(word)\", which no flag is; \(Self.quotes)"
            ])
    }

    @Test(
        "S8: what is quoted, and what only looks like such a word, is not refused",
        arguments: [
            "X schreef “this is no takedown request”.", "„trusted flagger” stond erin", "«take down»",
            "The press wrote \"trusted flagger\".", "A mistake downtown", "Een verzoek te beoordelen", "down", "take",
            "We trust the flagger.",
        ])
    func allowed(_ text: String) throws {
        let loading = try Loading(system: ["a.toml": "[summary.en]\npower = '''\(text)'''\n"], shipped: Self.shipped)
        #expect(loading.complaints() == [])
    }

    @Test("S8: a text that stands in no file is missed once some stand there, with the file to restore")
    func missing() throws {
        var files = Self.shipped
        files["summary/en.toml"] = nil
        files["summary/nl.toml"] = try #require(files["summary/nl.toml"]).replacingOccurrences(
            of: "subject = ", with: "power2 = ")
        let complaints = try Loading(shipped: files).complaints()
        #expect(complaints.contains { $0.hasPrefix("lib/summary/nl.toml:") && $0.contains("unknown key power2") })
        #expect(
            complaints.contains(
                "etc: [summary.nl] lacks subject in every file; add the text, or restore the shipped summary/nl.toml"))
        #expect(
            complaints.contains { $0.hasPrefix("etc: [summary.en] lacks status, power, responsibility, subject, ") })
        #expect(complaints.count == 3)
        files["summary/nl.toml"] = "[summary.nl\n"
        #expect(try Loading(shipped: files).complaints().count == 1, "a file that cannot be read lacks nothing")
    }

    @Test("S8: a text in two files of one folder is refused with both places")
    func twice() throws {
        let text = "[summary.nl]\nstatus = \"Tekst\"\n"
        let loading = try Loading(system: ["a.toml": text, "summary/b.toml": text], shipped: Self.shipped)
        #expect(
            loading.complaints() == [
                "etc/summary/b.toml:2: status of [summary.nl] is set already, at etc/a.toml:2; keep one of the two"
            ])
    }
}
