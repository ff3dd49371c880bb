import Flagging
import Summary
import Testing
import Wording

@Suite("S2: the words of the exhibits")
struct ExhibitTextTests {
    private static let words = """
        Hello team,

        The post of Klaas Bakker does not violate our rules.
        Ticket 4711

        Jane Post
        """

    private func summary(_ text: String, isInternal: Bool = false) throws -> PeriodSummary {
        try PeriodSummary(
            of: "tk2025", events: Published.tk2025().events, asOf: .distantFuture, isInternal: isInternal
        ) { identity in identity == "a1" ? text : nil }
    }

    @Test("S2: a reaction has its words, redacted, with who wrote to whom by their roles")
    func reaction() throws {
        let summary = try summary(Self.words)
        let page = try text(summary, .markdown, .en)
        #expect(
            page.contains(
                """
                > Hello team,
                >
                > The post of [REDACTED 5.1.2e] does not violate our rules.
                > Ticket [REDACTED 5.1.2e]
                >
                > [REDACTED 5.1.2e]

                """))
        #expect(page.contains("##### Exhibit 3. Reaction from X\n\n- **From**: X, [REDACTED 5.1.2e]\n"))
        let json = try text(summary, .json, .nl)
        #expect(json.contains("does not violate our rules"))
        #expect(json.contains("\"language\": \"en\""))
        for secret in ["Klaas", "Bakker", "4711", "Jane", "Post\n"] { #expect(!json.contains(secret), "\(secret)") }
        #expect(summary.inventory[2].redactions.map(\.count) == [7])
    }

    @Test("S2: the flagged message is exhibit 1, the flag and the answers by portal follow with what was typed of them")
    func typed() throws {
        var world = try Published.tk2025()
        try world.give(
            Published.record(Published.meta, .content) {
                $0.text = "Kleur twee vakjes rood, zegt Klaas Bakker"
                $0.posted = CivilDate("2025-10-13")
            })
        try world.give(
            .amend(AmendRequest(flag: Published.meta, text: "Please assess this post"), by: VirtualTime.person))
        let summary = try world.summary("tk2025")
        let exhibits = summary.flags[1].exhibits
        #expect(exhibits.prefix(3).map(\.kind) == [.content, .flag, .receipt])
        #expect(exhibits[0].posted == CivilDate("2025-10-13") && exhibits[0].occurred.instant == nil)
        #expect(exhibits[0].passages.isEmpty && exhibits[3].passages.allSatisfy { $0.since != 1 })
        #expect(exhibits[0].urls.count == 1 && exhibits[1].urls.isEmpty)
        let page = try text(summary, .markdown, .nl)
        #expect(page.contains("##### Stuk 1. Bericht waarop is gewezen"))
        #expect(page.contains("> Please assess this post"))
        #expect(!page.contains("Klaas") && page.contains("Kleur twee vakjes rood"))
        #expect(page.contains("ma 13 okt 2025"))
    }

    @Test("S2: the internal summary has all of the words; an exhibit without a copy has none")
    func inside() throws {
        let summary = try summary(Self.words, isInternal: true)
        #expect(try text(summary, .markdown, .nl).contains("**Van**: X, barnabas.quill"))
        #expect(try text(summary, .json, .nl).contains("The post of Klaas Bakker"))
        #expect(summary.flags[0].exhibits.map { $0.text != nil } == [false, false, true, false, false])
    }

    @Test("S2: a text that is too long is cut between two words, and says how much is not there")
    func cut() throws {
        let long = Array(repeating: "stemmen", count: 5_000).joined(separator: " ")
        let exhibit = try summary(long).flags[0].exhibits[2]
        let shown = try #require(exhibit.text)
        #expect(shown.text.grounds.isEmpty)
        #expect(shown.text.text(in: .nl).count + shown.cut == long.count)
        #expect(try text(summary(long), .markdown, .nl).contains("nog \(shown.cut) tekens"))
    }

    @Test("S2: a mail of ten megabytes makes no page of one, in any format")
    func enormous() throws {
        let huge = String(
            repeating: "<b>=1+1</b> \u{202E} Klaas & co, \u{1} te stemmen | * _ ` [a](b)\n", count: 200_000)
        #expect(huge.utf8.count > 10_000_000)
        for isInternal in [false, true] {
            let summary = try summary(huge, isInternal: isInternal)
            for file in summary.files(in: Language.allCases, madeBy: "Flagwatch") {
                #expect(file.bytes.count < 1_000_000, "\(file.name)")
            }
        }
    }

    @Test("S2: what cannot be read is no summary without it")
    func unreadable() throws {
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) {
            try PeriodSummary(of: "tk2025", events: Published.tk2025().events, asOf: .distantFuture) { _ in
                throw Unreadable()
            }
        }
    }

    @Test("S2: no line of a mail can leave its quotation", arguments: 0..<40)
    func structure(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let noise = (0..<20).map { _ in dice.noise() }.joined(separator: "\n")
        for isInternal in [false, true] {
            let page = try text(try summary(noise, isInternal: isInternal), .markdown, .en)
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            let start = try #require(lines.firstIndex { $0.hasPrefix("##### Exhibit 3. Reaction") })
            let end = try #require(lines.firstIndex { $0.hasPrefix("##### Exhibit 4. Follow-up") })
            let quotation = lines[start..<end].drop { !$0.hasPrefix(">") }
            #expect(!quotation.isEmpty)
            #expect(quotation.allSatisfy { $0.isEmpty || $0.hasPrefix(">") })
        }
    }
}
