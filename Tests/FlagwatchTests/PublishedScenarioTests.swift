import Flagging
import Foundation
import Summary
import Testing

@testable import flagwatch

/// The elections of which reports were published, from the shipped scenarios to the page.
@Suite("S1, S2, S4: the summaries of the shipped scenarios") struct PublishedScenarioTests {
    static let ends = [
        "ps2023": "2023-03-25T00:00:00+01:00", "tk2023": "2023-12-02T00:00:00+01:00",
        "ep2024": "2024-06-17T00:00:00+02:00", "tk2025": "2025-11-08T00:00:00+01:00",
    ]
    static let config = KeptRehearsalTests.repository.appending(path: "config").path

    let folder = FileManager.default.temporaryDirectory.appending(path: "flagwatch-published-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    /// A place with the shipped configuration, or with another.
    private func place(shipped: String = PublishedScenarioTests.config, _ locale: String = "nl_NL.UTF-8") -> TestPlace {
        let place = TestPlace()
        place.real = .on(LocalFiles(shipped: shipped, system: folder.path + "/none", now: { Instant(0) }))
        place.environment["LANG"] = locale
        return place
    }

    /// What a command about the ledger of an election's scenario prints.
    private func summary(_ election: String, _ words: String...) throws -> String {
        try summary(election, words: words)
    }

    private func summary(_ election: String, words: [String]) throws -> String {
        let place = place()
        let kept = folder.appending(path: election).path
        let scenario = "\(Self.config)/scenarios/\(election)/scenario.toml"
        #expect(place.run("rehearse", scenario, "--keep", kept) == 0, "\(place.errors)")
        let line = [
            "summary", election, "--ledger", kept + "/ledger.sqlite", "--as-of", try #require(Self.ends[election]),
        ]
        #expect(place.run(line + words) == 0, "\(place.errors)")
        return place.output
    }

    private func remove() { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }

    @Test(
        "S1, S2: the page says the published counts, numbers and durations",
        arguments: [
            (
                "ps2023", ["Stuk 1. Melding aan X"],
                ["De status is eenmaal ingezet, richting X.", "ma 13 mrt 2023, tijdstip onbekend"]
            ),
            (
                "tk2023", ["Stuk 1. Melding aan X", "Stuk 1. Contact", "Stuk 2. Uitkomst"],
                [
                    "De status is eenmaal ingezet, richting X. Daarnaast is er eenmaal contact geweest",
                    "ongeveer 2 uur na stuk 1, volgens opgave",
                ]
            ),
            (
                "ep2024", ["Stuk 1. Melding aan X", "Stuk 2. Reactie van X"],
                [
                    "De status is eenmaal ingezet, richting X.", "do 6 jun 2024, tijdstip onbekend",
                    "Bij deze melding is geen bepaald bericht vastgelegd.",
                    "ongeveer 2 uur en 30 minuten na stuk 1, volgens opgave, buiten het venster “verkiezingsdag” (2 uur)",
                ]
            ),
            (
                "tk2025",
                [
                    "Stuk 1. Bericht waarop is gewezen", "Stuk 2. Ontvangstbevestiging van Meta",
                    "Stuk 3. Reactie van Meta", "Stuk 4. Vervolg aan Meta", "Stuk 5. Reactie van Meta",
                    "Stuk 1. Bericht waarop is gewezen", "Stuk 2. Melding aan X", "Stuk 3. Reactie van X",
                    "Stuk 4. Vervolg aan X", "Stuk 5. Uitkomst",
                ],
                [
                    "De status is tweemaal ingezet, eenmaal richting Meta en eenmaal richting X.",
                    "69 uur en 27 minuten na stuk 2, buiten het venster “normaal” (48 uur)",
                    "5 uur en 45 minuten na stuk 2", "62 uur en 58 minuten na stuk 3",
                    "94 uur en 16 minuten voor opening van de stembureaus",
                    "281 uur en 58 minuten voor opening van de stembureaus",
                ]
            ),
        ])
    func published(_ election: String, _ exhibits: [String], _ sentences: [String]) throws {
        defer { remove() }
        let page = try summary(election, "--format", "markdown", "--language", "nl")
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("##### ") }.map { String($0.dropFirst(6)) }
        #expect(headings == exhibits)
        for sentence in sentences { #expect(page.contains(sentence), "\(sentence)") }
    }

    @Test(
        "S7: the bag for the archive is the same twice, its lists are true, and its chain checks without this program")
    func bag() throws {
        defer { remove() }
        var bags: [[String: Data]] = []
        for name in ["bag-1", "bag-2"] {
            let bag = folder.appending(path: name)
            if bags.isEmpty {
                #expect(try summary("tk2025", "--bundle", bag.path).hasPrefix(bag.path))
            } else {
                let line = ["summary", "tk2025", "--as-of", try #require(Self.ends["tk2025"]), "--bundle", bag.path]
                #expect(place("en_GB.UTF-8").run(line + ["--ledger", folder.path + "/tk2025/ledger.sqlite"]) == 0)
            }
            let paths = try FileManager.default.subpathsOfDirectory(atPath: bag.path)
            let files = try paths.compactMap { path -> (String, Data)? in
                let file = bag.appending(path: path)
                return file.hasDirectoryPath || path.split(separator: "/").last?.contains(".") != true
                    ? nil : (path, try Data(contentsOf: file))
            }
            bags.append(Dictionary(uniqueKeysWithValues: files))
        }
        #expect(bags[0] == bags[1])
        for (list, prefix) in [("manifest-sha256.txt", "data/"), ("tagmanifest-sha256.txt", "")] {
            let lines = String(decoding: try #require(bags[0][list]), as: UTF8.self).split(separator: "\n")
            for line in lines {
                let path = String(line.dropFirst(66))
                let bytes = try #require(bags[0][path])
                #expect(String(line.prefix(64)) == SummaryManifest.sha256(of: [UInt8](bytes)))
            }
            let listed = bags[0].keys.filter { prefix.isEmpty ? !$0.hasPrefix("data/") : $0.hasPrefix(prefix) }
            #expect(lines.count == listed.count - (prefix.isEmpty ? 1 : 0))
        }
        let original = try #require(bags[0]["data/exhibits/TK25-001-3.eml"])
        let mail = "\(Self.config)/scenarios/tk2025/mail/x-reaction.eml"
        #expect(try Data(contentsOf: URL(fileURLWithPath: mail)) == original)
        let info = String(decoding: try #require(bags[0]["bag-info.txt"]), as: UTF8.self)
        #expect(info.contains("Bagging-Date: 2025-11-08\n"))
        let hidden = String(decoding: try #require(bags[0]["data/redactions.json"]), as: UTF8.self)
        #expect(hidden.contains("TK25-002/2") && hidden.contains("5.1.2e"), "S7: what is hidden in each")
        let ledger = folder.path + "/bag-1/data/ledger"
        let head = try python("\(ledger)/check-chain.py", "\(ledger)/events.jsonl")
        #expect(head.hasSuffix("\n") && info.contains("Flagwatch-Ledger-Head: \(head)"))
        let metadata = String(decoding: try #require(bags[0]["metadata/TK25-001-3.mdto.xml"]), as: UTF8.self)
        #expect(metadata.contains("<verwijzingNaam>Ministerie van Binnenlandse Zaken en Koninkrijksrelaties</verw"))
        #expect(info.contains("Source-Organization: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties\n"))
        // What is there is not written over.
        let again = ["summary", "tk2025", "--bundle", folder.path + "/bag-1", "--ledger"]
        #expect(place().run(again + [folder.path + "/tk2025/ledger.sqlite"]) == 64)
        #expect(place().run("summary", "tk2025", "--bundle", folder.path + "/bag-3") == 64)
    }

    @Test("S7: a bag without an organisation is refused with the keys to set, in the caller's language")
    func bagNeeds() throws {
        defer { remove() }
        _ = try summary("ps2023")
        let place = place()
        let ledger = folder.path + "/ps2023/ledger.sqlite"
        let line = ["summary", "ps2023", "--as-of", try #require(Self.ends["ps2023"]), "--ledger", ledger]
        #expect(place.run(line + ["--bundle", folder.path + "/bag"]) == 1)
        let errors = place.errors.joined(separator: "\n")
        #expect(errors.contains("[own] organisation en geen [archive] appraisal"))
        #expect(errors.contains("flagwatch reload"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/bag"))
    }

    @Test("S1: earlier summaries stand beside it by their JSON; another file, or one twice, is refused")
    func earlier() throws {
        defer { remove() }
        var files: [String] = []
        for election in ["ps2023", "tk2023", "ep2024"] {
            _ = try summary(election, "-o", folder.path + "/pages")
            files.append(folder.path + "/pages/\(election)-summary-CONCEPT.json")
        }
        let words = ["--format", "markdown", "--language", "nl", "--earlier"]
        let page = try summary("tk2025", words: words + files.reversed())
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("verkiezing 20") }
        #expect(
            rows.map { String($0.filter { !$0.isWhitespace }.suffix(5)) } == ["|1|0|", "|1|1|", "|1|0|", "|2|0|"])
        let ledger = folder.path + "/tk2025/ledger.sqlite"
        let line = ["summary", "tk2025", "--as-of", try #require(Self.ends["tk2025"]), "--ledger", ledger] + words
        func refused(_ files: [String], _ code: Int32) -> String {
            let place = place()
            #expect(place.run(line + files) == code)
            return place.errors.joined(separator: "\n")
        }
        #expect(refused([files[0], files[0]], 1).contains("“ps2023” is geen eerdere verkiezing"))
        let other = folder.path + "/pages/ps2023-summary-CONCEPT.nl.md"
        #expect(refused([other], 64).contains("\(other): is geen samenvatting van Flagwatch"))
        #expect(refused([folder.path + "/none.json"], 64).contains("bestaat niet"))
    }

    private func python(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    @Test("S4: all files are the same bytes when the configuration is gone and the locale and the zone are others")
    func sameBytes() throws {
        defer { remove() }
        let first = folder.appending(path: "first").path
        _ = try summary("tk2025", "-o", first)
        let other = place(shipped: "/nonexistent", "en_GB.UTF-8")
        other.environment["TZ"] = "Pacific/Auckland"
        let again = folder.appending(path: "again").path
        let line = ["summary", "tk2025", "--as-of", try #require(Self.ends["tk2025"]), "-o", again, "--ledger"]
        #expect(other.run(line + [folder.path + "/tk2025/ledger.sqlite"]) == 0, "\(other.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: first).sorted()
        #expect(names.count == 12)
        #expect(try FileManager.default.contentsOfDirectory(atPath: again).sorted() == names)
        for name in names {
            #expect(
                FileManager.default.contentsEqual(atPath: "\(first)/\(name)", andPath: "\(again)/\(name)"), "\(name)")
        }
    }
}
