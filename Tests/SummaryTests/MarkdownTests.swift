import Flagging
import Summary
import Testing
import Wording

@Suite("Markdown: mail is hostile, and a table stays a table")
struct MarkdownTests {
    @Test(
        "markup in a text reads as it was written",
        arguments: [
            ("a|b", "a\\|b"), ("`x`", "\\`x\\`"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("[a](b)", "\\[a\\](b)"),
            ("![a](b)", "\\!\\[a\\](b)"), ("*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"), ("# kop", "\\# kop"),
            ("a\nb\r\nc\td", "a b  c d"), ("\\|", "\\\\\\|"), ("www.x.com", "www\\.x.com"),
            ("https://x.com", "https\\://x.com"), ("a@b.nl", "a\\@b.nl"), ("- punt", "\\- punt"),
            ("[REDACTED 5.1.2e](http", "[REDACTED 5.1.2e]\\(http"),
            ("zie [GELAKT 5.1.2e], ja", "zie [GELAKT 5.1.2e], ja"), ("[REDACTED]", "\\[REDACTED\\]"),
            ("a\u{202E}b", "a\u{FFFD}b"), ("", ""),
        ])
    func escaping(_ text: String, _ expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }

    @Test("a URL is code, so that nobody follows it by mistake; what code cannot hold is escaped")
    func urls() {
        #expect(MarkdownText.code("https://x.com/[GELAKT 5.1.2e]") == "`https://x.com/[GELAKT 5.1.2e]`")
        #expect(MarkdownText.code("https://x.com/a|b`c") == "https\\://x.com/a\\|b\\`c")
        #expect(MarkdownText.code("") == "")
    }

    @Test("no subject, URL, name or note can change the lines or the columns", arguments: 0..<60)
    func structure(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let events = try Published.tk2025().events.map { event in
            var event = event
            guard event.flag != nil else { return event }
            event.personal = Personal(
                actorName: dice.noise(), subject: dice.noise(), urls: [dice.noise(), dice.noise()],
                references: [dice.noise()], notes: ["note": dice.noise()], sender: dice.noise())
            return event
        }
        for isInternal in [false, true] {
            let page = try text(
                try PeriodSummary(of: "tk2025", events: events, asOf: .distantFuture, isInternal: isInternal),
                .markdown, .en)
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count { $0.hasPrefix("#") } == (isInternal ? 28 : 29))
            var columns: Int?
            for line in lines {
                guard line.hasPrefix("|") else {
                    columns = nil
                    continue
                }
                let bars = bars(in: line)
                #expect(bars == columns ?? bars, "\(line)")
                columns = bars
            }
        }
    }

    /// The bars that part cells: GFM counts each that is not escaped.
    private func bars(in line: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if scalar == "|", !isEscaped { count += 1 }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return count
    }

    @Test("no file speaks of trusted flaggers, takedowns, orders, averages or broken promises")
    func forbidden() throws {
        let words = [
            "trusted", "takedown", "removal order", "verwijderverzoek", "illegal", "illegaal", "gemiddeld", "average",
            "percent", "procent", "%", "ranking", "too late", "te laat", "overtreden", "breach", "failed",
        ]
        for world in [
            try Published.tk2025(), try Published.tk2023(), try Published.ps2023(), try Published.ep2024(known: .typed),
        ] {
            for election in ["tk2025", "tk2023", "ps2023", "ep2024"] {
                for format in SummaryFormat.allCases {
                    for language in Language.allCases {
                        // A style has percentages of the page.
                        let page = try text(try world.summary(election), format, language)
                            .replacing(#/<style>[^<]*<\/style>/#, with: "").lowercased()
                        for word in words { #expect(!page.contains(word), "\(word)") }
                    }
                }
            }
        }
    }

    @Test("the windows are called the team's own target times in both languages")
    func windows() throws {
        let summary = try Published.tk2025().summary("tk2025")
        #expect(try text(summary, .markdown, .nl).contains("streeftijden van het eigen team"))
        #expect(try text(summary, .markdown, .en).contains("the team's own target times"))
    }
}
