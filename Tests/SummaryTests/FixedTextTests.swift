import Flagging
import Foundation
import ShippedTables
import Summary
import Testing
import Wording

@Suite("S8: the fixed paragraphs in the page")
struct FixedTextTests {
    private static let page: [SummaryFormat] = [.markdown, .html]

    /// The published history, with texts of one's own from the first of December.
    private func world(_ settings: SummarySettings) throws -> VirtualTime {
        var world = try Published.tk2025()
        var policy = Shipped.history
        policy.summary = settings
        try world.at("2025-12-01T09:00:00+01:00", .configured(policy, isReload: true))
        return world
    }

    private func settings(_ change: (inout SummarySettings) -> Void = { _ in }) -> SummarySettings {
        var settings = SummarySettings(
            organisation: LocalizedText(nl: "Ministerie van Stemmen", en: "Ministry of Votes"),
            texts: SummaryParagraph.allCases.filter { !$0.isOptional }.map { .init($0, $0.localized) })
        change(&settings)
        return settings
    }

    @Test(
        "S4: a page says what was configured at its instant; an earlier one, and a ledger of before, what they said then"
    )
    func recorded() throws {
        let world = try world(
            settings {
                $0.texts[0].text.nl = "Zo zit het.\nOp {polling-day} door {organisation}: de {election}."
            })
        for format in Self.page {
            let now = try text(try world.summary("tk2025"), format, .nl)
            #expect(now.contains("Zo zit het."))
            #expect(now.contains("Op 29 oktober 2025 door Ministerie van Stemmen: de Tweede Kamerverkiezing 2025."))
            #expect(!now.contains("vrijwillige afspraak"))
            #expect(try text(try world.summary("tk2025"), format, .en).contains("Ministry of Votes"))
            let then = try world.summary("tk2025", asOf: "2025-11-30T00:00:00+01:00")
            let before = try Published.tk2025().summary("tk2025", asOf: "2025-11-30T00:00:00+01:00")
            for language in Language.allCases {
                #expect(try text(then, format, language) == text(before, format, language))
            }
            #expect(try text(then, format, .nl).contains("vrijwillige afspraak"))
        }
        #expect(try text(try world.summary("tk2025"), .json, .nl).contains("\"nl\": \"Ministerie van Stemmen\""))
    }

    @Test("S8: a paragraph that not every year had stands there only where it was asked for, each in its place")
    func optional() throws {
        let usual = try text(try world(settings()).summary("tk2025"), .markdown, .nl)
        let optional = SummaryParagraph.allCases.filter(\.isOptional)
        for paragraph in optional { #expect(!usual.contains(paragraph.localized.nl.prefix(30))) }
        #expect(!usual.contains("Overzicht van wat platforms deden"))
        let all = settings { $0.texts = SummaryParagraph.allCases.map { .init($0, $0.localized) } }
        let page = try text(try world(all).summary("tk2025"), .markdown, .nl)
        for paragraph in optional { #expect(page.contains(paragraph.localized.nl.prefix(30)), "\(paragraph)") }
        #expect(page.contains("laten weten aan Ministerie van Stemmen."))
        #expect(page.contains("### Overzicht van wat platforms deden"))
    }

    @Test("S8: a text is text in every coat, whatever stands in it")
    func escaped() throws {
        let world = try world(settings { $0.texts[1].text.nl = "<b>Geen</b> opdracht | `geen` * bevoegdheid" })
        let summary = try world.summary("tk2025")
        #expect(try text(summary, .html, .nl).contains("&lt;b&gt;Geen&lt;/b&gt; opdracht"))
        #expect(try !text(summary, .markdown, .nl).contains("<b>Geen"))
    }

    @Test("L10: a policy recorded before there were texts reads as one without any, and is written as it was")
    func formerPolicy() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let former = try encoder.encode(Shipped.policy)
        #expect(!String(decoding: former, as: UTF8.self).contains("summary"))
        #expect(try JSONDecoder().decode(Policy.self, from: former) == Shipped.policy)
        var policy = Shipped.policy
        policy.summary = settings { $0.appraisal = .keptForEver }
        #expect(try JSONDecoder().decode(Policy.self, from: try encoder.encode(policy)) == policy)
    }

    @Test(
        "S2: the limit of an exhibit is that of the instant; a cut mail has the hash of all of it, a typed text has none"
    )
    func exhibitLimit() throws {
        var world = try Published.tk2025()
        var policy = Shipped.history
        policy.summary = settings { $0.exhibitLimit = 500 }
        let words = Array(repeating: "stemmen", count: 200).joined(separator: " ")
        try world.at("2025-12-01T09:00:00+01:00", .configured(policy, isReload: true))
        try world.give(
            Published.record(Published.x, .followUp) {
                $0.text = words
                $0.occurred = time("2025-11-30T09:00:00+01:00")
            })
        func exhibits(_ asOf: Instant) throws -> [Exhibit] {
            try PeriodSummary(of: "tk2025", events: world.events, asOf: asOf) { $0 == "a1" ? words : nil }.flags[0]
                .exhibits
        }
        let now = try exhibits(world.now)
        let mail = try #require(now[2].text)
        // The last blank of the first 500 characters is the 496th.
        #expect(mail.cut == words.count - 495 && mail.wholeMail == "a1")
        let typed = try #require(now.last?.text)
        #expect(typed.cut == mail.cut && typed.wholeMail == nil)
        #expect(try exhibits(time("2025-11-30T00:00:00+01:00"))[2].text?.cut == 0)
        let summary = try PeriodSummary(of: "tk2025", events: world.events, asOf: world.now) {
            $0 == "a1" ? words : nil
        }
        let page = try text(summary, .markdown, .nl)
        #expect(page.contains("nog \(mail.cut) tekens staan hier niet. SHA-256 van de hele mail: a1.)"))
        #expect(page.components(separatedBy: "SHA-256 van de hele mail").count == 2)
    }
}
