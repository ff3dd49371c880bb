import Foundation
import Testing

/// The law is in the house: what is cited is written, and what is written is carried out and proved.
@Suite("The page of rules") struct RulesTests {
    private let page: RulesPage

    /// Rules that the page has before the code, or a test, names them; each with what is still missing.
    private static let awaited: [String: Set<Missing>] = [:]

    private enum Missing: String { case code, test }

    init() throws { page = RulesPage(try Repository.text("systemd/man/flagwatch-rules.7")) }

    @Test("Each rule that the house cites is written on the page")
    func citedIsWritten() throws {
        for top in ["Sources", "Tests", "systemd", "config", "README.md", "Package.swift", ".github"] {
            for (path, text) in try Repository.texts(below: top) {
                let unwritten = RuleNumbers.all(in: text).subtracting(page.rules.keys)
                #expect(unwritten.isEmpty, "\(path) cites \(unwritten.sorted())")
            }
        }
    }

    @Test("Each rule on the page is named by the code that carries it out, and by the title of a test")
    func writtenIsTested() throws {
        let code = try Repository.texts(below: "Sources").values.reduce(into: Set<String>()) {
            $0.formUnion(RuleNumbers.all(in: $1))
        }
        var titles: Set<String> = []
        for text in try Repository.texts(below: "Tests").values {
            for title in text.matches(of: /@(?:Test|Suite|checks|package_checks)\(\s*"((?:[^"\\]|\\.)*)"/) {
                titles.formUnion(RuleNumbers.all(in: title.1))
            }
        }
        #expect(page.rules.count > 50)
        for rule in page.rules.keys.sorted() {
            var missing: Set<Missing> = []
            if !code.contains(rule) { missing.insert(.code) }
            if !titles.contains(rule) { missing.insert(.test) }
            #expect(missing == Self.awaited[rule, default: []], "\(rule)")
        }
    }

    @Test(
        "A citation is a letter and a number, alone or from one to another",
        arguments: [
            ("rule C13.", ["C13"]), ("(rules T1 and T3)", ["T1", "T3"]), ("C13–C15, L1", ["C13", "C14", "C15", "L1"]),
            ("T1 to T3 hold", ["T1", "T2", "T3"]), ("C22:", ["C22"]),
            (#"\u{D8} T12:00 aC1 C100 C0 K1= 9.C1 X1 C1x"#, []),
        ])
    func citations(_ text: String, _ rules: [String]) {
        #expect(RuleNumbers.all(in: text).sorted() == rules)
    }

    @Test("Each rule is written once, and says something")
    func written() {
        #expect(page.doubled.isEmpty)
        for (rule, text) in page.rules { #expect(text.count > 40, "\(rule)") }
        #expect(Self.awaited.keys.allSatisfy { page.rules[$0] != nil })
    }

    @Test("Who points to a part of the page points to one that is there")
    func sections() throws {
        for top in ["Sources", "Tests", "systemd", "README.md"] {
            for (path, text) in try Repository.texts(below: top) {
                for reference in text.matches(of: /flagwatch-rules\(7\), ([A-Z][A-Z ]+[A-Z])\b/) {
                    #expect(page.sections.contains(String(reference.1)), "\(path): \(reference.1)")
                }
            }
        }
    }

    @Test("Nothing leans on a page that is not in the house; a section is one of a standard")
    func noOtherPage() throws {
        for top in ["Sources", "systemd", "config", "README.md", "Package.swift", ".github"] {
            for (path, text) in try Repository.texts(below: top) {
                for match in text.matches(of: /[Tt]he design\b|[Ii]ssue \d|[Ss]ections? \d|paragraaf \d/) {
                    let line = text[text.lineRange(for: match.range)]
                    let isStandard = match.output.contains("ection") && line.contains(/\b(RFC|GFM|SQLite)\b/)
                    #expect(isStandard, "\(path): \(line)")
                }
            }
        }
    }

    @Test(
        "Whatever the page for contributors and README name in the house is there",
        arguments: [".github/CONTRIBUTING.md", "README.md"])
    func placesExist(_ page: String) throws {
        let places = try Repository.text(page).matches(of: /`((?:Sources|Tests|config|systemd)\/[^` ]*)/).map {
            String($0.1)
        }
        #expect(!places.isEmpty)
        for place in places {
            #expect(FileManager.default.fileExists(atPath: Repository.root.appending(path: place).path), "\(place)")
        }
    }

    @Test("Each room has a line on the page for contributors that says what belongs there")
    func roomsAreTold() throws {
        let page = try Repository.text(".github/CONTRIBUTING.md")
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path)
        // What is C serves one room, and both programs are arguments in, text out.
        let served: Set = ["CDaemonStart", "CLinux", "CSystemd", "flagwatchd"]
        for room in folders where !served.contains(room) { #expect(page.contains("`Sources/\(room)"), "\(room)") }
    }

    @Test("The other pages, the units and the rules point to each other")
    func pagesPoint() throws {
        for path in ["systemd/man/flagwatch.1", "systemd/man/flagwatchd.8"] {
            #expect(try Repository.text(path).contains(".Xr flagwatch-rules 7"), "\(path)")
        }
        #expect(try Repository.text("systemd/flagwatch.service").contains("man:flagwatch-rules(7)"))
        let rules = try Repository.text("systemd/man/flagwatch-rules.7")
        #expect(rules.contains(".Xr flagwatch 1") && rules.contains(".Xr flagwatchd 8"))
    }
}
