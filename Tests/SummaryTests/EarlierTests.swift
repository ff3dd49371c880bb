import Flagging
import Summary
import Testing
import Wording

@Suite("S1: earlier elections beside it")
struct EarlierTests {
    private static func earlier(_ id: String, _ day: String, x: Int, contacts: Int = 0) -> EarlierElection {
        EarlierElection(
            id: id, name: LocalizedText(nl: "Verkiezing \(id)", en: "Election \(id)"),
            day: CivilDate(day)!,  // proof: literals of the right form
            uses: [.init(platform: "x", count: x), .init(platform: "hyves", count: 0)], contacts: contacts)
    }

    private static let ps2023 = earlier("ps2023", "2023-03-15", x: 1)
    private static let tk2023 = earlier("tk2023", "2023-11-22", x: 1, contacts: 1)

    private func summary(_ earlier: [EarlierElection]) throws -> PeriodSummary {
        let world = try Published.tk2025()
        return try PeriodSummary(of: "tk2025", events: world.events, asOf: world.now, earlier: earlier)
    }

    @Test("S1: they stand beside this one by their polling days; what an election did not know is no zero")
    func table() throws {
        let summary = try summary([Self.tk2023, Self.ps2023])
        let page = try text(summary, .markdown, .nl)
        #expect(
            page.contains(
                """
                | Verkiezing | X | Meta | Google | TikTok | Snapchat | hyves | Totaal | Overige contacten |
                """))
        #expect(page.contains("| Verkiezing ps2023 | 1 | – | – | – | – | 0 | 1 | 0 |"))
        #expect(page.contains("| Verkiezing tk2023 | 1 | – | – | – | – | 0 | 1 | 1 |"))
        #expect(page.contains("| Tweede Kamerverkiezing 2025 | 1 | 1 | 0 | 0 | 0 | – | 2 | 0 |"))
        #expect(try text(summary, .html, .en).contains("Election tk2023"))
        let json = try text(summary, .json, .nl)
        #expect(json.contains("\"election\": \"ps2023\"") && json.contains("\"nl\": \"Verkiezing tk2023\""))
        let tables = summary.render(.csv, language: .nl)
        let table = try #require(tables.first { $0.name.hasSuffix("-earlier.csv") })
        #expect(
            String(decoding: table.bytes, as: UTF8.self)
                == "election,day,platform,uses,contacts\r\nps2023,2023-03-15,x,1,0\r\nps2023,2023-03-15,hyves,0,0\r\n"
                + "tk2023,2023-11-22,x,1,1\r\ntk2023,2023-11-22,hyves,0,1\r\n")
    }

    @Test("S1: without any nothing is said of them")
    func none() throws {
        let summary = try summary([])
        #expect(try !text(summary, .markdown, .en).contains("earlier elections"))
        #expect(!summary.render(.csv, language: .en).contains { $0.name.contains("earlier") })
    }

    @Test(
        "S1: one that is the election itself, came later or at the same time, or is given twice is refused",
        arguments: [
            [earlier("tk2025", "2023-03-15", x: 1)], [earlier("ep2029", "2029-06-07", x: 1)],
            [earlier("other", "2025-10-29", x: 1)], [ps2023, tk2023, ps2023],
        ])
    func refused(_ earlier: [EarlierElection]) throws {
        let last = try #require(earlier.last)
        #expect(throws: SummaryError.notEarlier(last.id, of: "tk2025")) { try summary(earlier) }
    }
}
