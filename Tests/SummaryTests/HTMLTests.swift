import Flagging
import Foundation
import ShippedTables
import Summary
import Testing
import Wording

@Suite("S5: the page in HTML")
struct HTMLTests {
    /// What a page consists of: nothing that runs, loads or sends anything.
    private static let elements: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "a", "main", "nav", "h1", "h2", "h3", "h4", "h5", "p",
        "strong", "ul", "li", "dl", "dt", "dd", "div", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "blockquote",
        "span", "code", "time", "figure", "figcaption", "svg", "desc", "g", "defs", "pattern", "path", "rect", "line",
        "text",
    ]

    /// The tags in their order, without what stands between them. A browser looks at code points: a mark that combines
    /// with what stands before it does not hide the end of a tag.
    private func tags(_ page: String) -> [Substring] {
        page.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { part in
            Substring(part.prefix { $0 != ">" })
        }
    }

    private func name(_ tag: Substring) -> String {
        String(tag.drop { $0 == "/" || $0 == "!" }.prefix { $0.isLetter || $0.isNumber })
    }

    /// That every element is known, is closed in its order, and that text is only text.
    private func expectSound(_ page: String) {
        var open: [String] = []
        for tag in tags(page).dropFirst() {
            let name = name(tag)
            guard Self.elements.contains(name) else {
                Issue.record("<\(tag)>")
                return
            }
            if tag.hasPrefix("/") {
                #expect(open.popLast() == name)
            } else if name != "meta", !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        #expect(open.isEmpty)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang="))
    }

    private func pages(_ mail: String, isInternal: Bool = false) throws -> [String] {
        let summary = try PeriodSummary(
            of: "tk2025", events: Published.tk2025().events, asOf: .distantFuture, isInternal: isInternal
        ) { _ in mail }
        return try Language.allCases.map { try text(summary, .html, $0) }
    }

    @Test(
        "S5: a mail of markup, script, pictures, directions and controls reads as it was written and does nothing",
        arguments: [
            "<script>alert(1)</script>", "</blockquote><h1>Geen melding</h1>", "<svg onload=alert(1)>",
            "\"><img src=x onerror=alert(1)>", "<!--", "]]>", "<style>@import url(//evil)</style>", "&lt;b&gt; &#60;b>",
            "\u{202E}txt.exe\u{2066}", "\u{0}\u{1}\u{8}\u{7F}\u{9F}",
            "\u{E000}" + String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90], as: UTF8.self), "a\u{200B}b\u{AD}c",
            "<meta http-equiv=refresh content=0>", "javascript:alert(1)",
        ])
    func hostile(_ mail: String) throws {
        for isInternal in [false, true] {
            for page in try pages(mail, isInternal: isInternal) {
                expectSound(page)
                for scalar in page.unicodeScalars {
                    let isSilent = scalar.value < 0x20 && scalar != "\n" || scalar.properties.isBidiControl
                    #expect(!isSilent && !scalar.properties.isNoncharacterCodePoint)
                }
            }
        }
        // Internally every character that can be seen is there.
        let shown = try pages("<b>&\"'x", isInternal: true)
        #expect(shown.allSatisfy { $0.contains("&lt;b&gt;&amp;&quot;&#39;x</blockquote>") })
    }

    @Test("S5: whatever a mail, a subject, an address, a name or a note holds, the page stays sound", arguments: 0..<30)
    func property(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let events = try Published.tk2025().events.map { event in
            var event = event
            guard event.flag != nil else { return event }
            event.personal = Personal(
                actorName: dice.noise(), subject: dice.noise(), urls: [dice.noise(), dice.noise()],
                references: [dice.noise()], notes: ["note": dice.noise()], sender: dice.noise())
            return event
        }
        let mail = (0..<10).map { _ in dice.noise() }.joined(separator: "\n")
        for isInternal in [false, true] {
            let summary = try PeriodSummary(
                of: "tk2025", events: events, asOf: .distantFuture, isInternal: isInternal
            ) { _ in mail }
            expectSound(try text(summary, .html, .nl))
        }
    }

    @Test("S5: nothing is loaded, nothing runs, and each link leads to its one place on the page")
    func selfContained() throws {
        for page in try pages("Dank voor uw bericht, dat niet in strijd is met de regels van het platform.") {
            // A picture fills with patterns of its own.
            let page = page.replacing("fill=\"url(#", with: "")
            for word in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "http-equiv=\"refresh"] {
                #expect(!page.contains(word), "\(word)")
            }
            func values(_ attribute: String) -> [String] {
                tags(page).compactMap { tag in
                    tag.range(of: " \(attribute)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
                }
            }
            let ids = values("id")
            #expect(Set(ids).count == ids.count)
            let links = values("href")
            #expect(links.count > 20)
            for link in links { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)") }
        }
    }

    @Test("S5: headings never skip a level, and a quotation is in its own language")
    func structure() throws {
        let page = try pages("Dank voor uw bericht, dat niet in strijd is met de regels van het platform.")[1]
        var level = 0
        for tag in tags(page) where tag.hasPrefix("h") && tag.dropFirst().first?.isNumber == true {
            let next = Int(String(tag.dropFirst().prefix(1))) ?? 0
            #expect(next <= level + 1)
            level = next
        }
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("<blockquote lang=\"nl\" dir=\"auto\">"))
        #expect(page.contains("<span class=\"mark\" lang=\"en\">[REDACTED 5.1.2e]</span>"))
    }

    @Test("S5: every printed sheet bears the warnings of the page, and no name of an election can end the style")
    func sheets() throws {
        var policy = Shipped.history
        for index in policy.elections.indices {
            policy.elections[index].name = .init(nl: "</style><script>\"}\\ é", en: "</style>")
        }
        var world = try VirtualTime(at: "2025-10-17T09:00:00+02:00")
        try world.at("2025-10-17T10:00:00+02:00", .configured(policy, isReload: true))
        let summary = try world.summary("tk2025")
        for language in Language.allCases {
            let page = try text(summary, .html, language)
            expectSound(page)
            #expect(page.contains("@top-left{content:\"CONCEPT"))
        }
    }

    @Test("S2, S5: HTML and Markdown say the same words in the same order")
    func sameWords() throws {
        let summary = try Published.tk2025().summary("tk2025")
        for language in Language.allCases {
            let html = try text(summary, .html, language)
            let start = try #require(html.range(of: "<h1>")?.lowerBound)
            let navigation = try #require(html.range(of: "<nav"))
            let end = try #require(html.range(of: "</nav>"))
            let body = html[start..<navigation.lowerBound] + html[end.upperBound...]
            let words = ["&#39;": "'", "&quot;": "\"", "&lt;": "<", "&gt;": ">", "&amp;": "&"].reduce(
                body.replacing(#/<svg.*?<\/svg>/#, with: "").replacing(#/<[^>]*>/#, with: " ")
            ) { $0.replacing($1.key, with: $1.value) }
            let markdown = try text(summary, .markdown, language).replacing("\\", with: "").replacing("> ", with: " ")
            func letters(_ text: some StringProtocol) -> String {
                String(text.filter { $0.isLetter || $0.isNumber })
            }
            #expect(letters(words) == letters(markdown))
        }
    }
}
