import Flagging
import Foundation
import Summary
import Testing
import Wording

@Suite("S6: the tables")
struct CSVTests {
    /// Reads RFC 4180 by another way than it was written.
    private func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                cell.append(scalar)
                scalars = scalars.dropFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(String(cell))
                cell = .init()
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars = scalars.dropFirst()
                rows.append(row + [String(cell)])
                (row, cell) = ([], .init())
            default: cell.append(scalar)
            }
        }
        #expect(row.isEmpty && cell.isEmpty && !isQuoted)
        return rows
    }

    private func tables(_ summary: PeriodSummary) -> [String: [[String]]] {
        let files = summary.render(.csv, language: .en).filter { $0.name.hasSuffix(".csv") }
        return Dictionary(
            uniqueKeysWithValues: files.map { file in
                let name = file.name.split(separator: "-").last?.dropLast(4) ?? ""
                return (String(name), rows(String(decoding: file.bytes, as: UTF8.self)))
            })
    }

    @Test("S6: the tables of TK 2025 have the published numbers, and each row as many cells as there are columns")
    func published() throws {
        let tables = tables(try Published.tk2025().summary("tk2025"))
        #expect(tables.keys.sorted() == ["durations", "exhibits", "flags", "inventory", "uses"])
        for (name, rows) in tables {
            #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(name)")
        }
        #expect(
            tables["uses"]?.dropFirst().map { $0.joined(separator: " ") } == [
                "x 1", "meta 1", "google 0", "tiktok 0", "snapchat 0",
            ])
        #expect(tables["exhibits"]?.count == 11)
        let durations = try #require(tables["durations"]).map { $0[0...3].joined(separator: " ") }
        for row in ["TK25-001 3 2 250020", "TK25-002 3 2 20700", "TK25-002 5 3 226680"] {
            #expect(durations.contains(row), "\(row)")
        }
    }

    @Test("S6: an election without a flag has tables of the same columns")
    func zero() throws {
        let tables = tables(try Published.tk2025().summary("ps2023"))
        #expect(tables["exhibits"]?.count == 1)
        #expect(tables["uses"]?.count == 6)
    }

    @Test(
        "S6: what a spreadsheet would take for a formula is disarmed, and reads back with its apostrophe",
        arguments: [
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-2+3", "'-2+3"), ("@SUM(1)", "'@SUM(1)"), ("\t=1+1", "'\t=1+1"),
            ("  =1+1", "'  =1+1"), ("=HYPERLINK(\"http://x\";\"a\")", "'=HYPERLINK(\"http://x\";\"a\")"),
            ("\u{202E}=1", "'\u{202E}=1"), ("＝1", "'＝1"), ("gewoon, \"tekst\"", "gewoon, \"tekst\""),
            ("a\r\nb", "a\r\nb"), ("1=1", "1=1"),
        ])
    func formulas(_ subject: String, _ expected: String) throws {
        var world = try VirtualTime(at: "2025-10-17T09:00:00+02:00")
        try world.at("2025-10-17T14:32:00+02:00", Published.open("tk2025", "x", "mail"))
        try world.at(
            "2025-10-20T12:00:00+02:00",
            Published.mail(
                "aa", Published.x, .reaction, platform: "x", at: "2025-10-20T11:59:00+02:00",
                personal: Personal(subject: subject)))
        let rows = try #require(tables(try world.summary("tk2025", isInternal: true))["exhibits"])
        let column = try #require(rows[0].firstIndex(of: "subject"))
        #expect(rows.last?[column] == expected)
    }
}
