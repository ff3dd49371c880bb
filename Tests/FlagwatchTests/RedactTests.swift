import Control
import Flagging
import Foundation
import Ledger
import Service
import Testing

@testable import flagwatch

@Suite("S3: redact and publish on a kept ledger, as somebody does who never saw them") struct RedactTests {
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "flagwatch-redact-\(UUID().uuidString)")
    var ledger: String { folder.path + "/ledger.sqlite" }

    init() throws {
        let shipped = KeptRehearsalTests.repository.appending(path: "config").path
        place.real = .on(LocalFiles(shipped: shipped, system: folder.path + "/none", now: { Instant(1_763_600_000) }))
        #expect(place.run("rehearse", KeptRehearsalTests.scenario, "--keep", folder.path) == 0)
    }

    private func run(_ words: String...) -> Int32 { place.run(words + ["--ledger", ledger, "--language", "en"]) }

    private func remove() { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }

    private func exhibits() throws -> [ExhibitRow] {
        try PublishingDesk(try .readOnly(ledger), now: place.now).exhibits(of: "tk2025").exhibits
    }

    @Test("S3: an exhibit is shown with numbered lines, what is hidden in brackets; words go and stay by a decision")
    func decide() throws {
        defer { remove() }
        #expect(run("redact", "tk2025") == 0)
        #expect(place.output.contains("TK25-002/") && place.output.contains("exhibits still to be looked at."))
        let name = try #require(try exhibits().first { $0.passages.contains { $0.place == "text" } }).name
        #expect(run("redact", "tk2025", name) == 0)
        #expect(place.output.contains("|5.1.2e]") && place.output.contains("Nobody looked at it yet."))
        #expect(place.output.contains("flagwatch redact tk2025 \(name) --done "))
        let word = try #require(try keptWord(name))
        #expect(run("redact", "tk2025", name, "--hide", word, "--ground", "5.1.2i", "--why", "not needed") == 0)
        #expect(place.output.contains("[\(word)|5.1.2i #") && place.output.contains("not needed"))
        #expect(run("redact", "tk2025", name, "--keep", word) == 0)
        #expect(place.output.contains("{\(word) #"))
        #expect(run("redact", "tk2025", name, "--hide", "Nebuchadnezzar") == 1)
        #expect(place.errors.first?.contains("“Nebuchadnezzar” does not stand in \(name)") == true)
        let form = try #require(try exhibits().first { $0.name == name }).form
        #expect(run("redact", "tk2025", name, "--done", String(form.prefix(8))) == 0)
        #expect(place.output.contains("Looked at by \(NSUserName())"))
    }

    /// A word of its text that stays, longer than three letters.
    private func keptWord(_ name: String) throws -> String? {
        let row = try exhibits().first { $0.name == name }
        return row?.passages.first { $0.place == "text" }?.pieces.filter { $0.ground == nil }
            .flatMap { $0.text.split(separator: " ").map { String($0) } }
            .first { $0.count > 3 && $0.allSatisfy(\.isLetter) }
    }

    @Test("S3: on a terminal the exhibits are gone through; it can be left and taken up, and nothing is asked twice")
    func walk() throws {
        defer { remove() }
        let count = try exhibits().count
        place.answers = ["g", "what?", "g", "s"]
        #expect(run("redact", "tk2025") == 0)
        #expect(try exhibits().count { $0.reviewedBy != nil } == 2)
        #expect(place.errors.last?.contains("What was decided is kept") == true)
        place.answers = Array(repeating: "g", count: count)
        #expect(run("redact", "tk2025") == 0)
        #expect(place.answers?.count == 2, "two had been looked at before")
        #expect(try exhibits().allSatisfy { $0.reviewedBy != nil })
        #expect(place.errors.last?.contains("flagwatch publish tk2025") == true)
    }

    @Test(
        "S3: while exhibits are gone through a number is words, so that no line comes to light with all that is in it")
    func numbers() throws {
        defer { remove() }
        place.answers = ["k 1", "k 1-2", "s"]
        #expect(run("redact", "tk2025") == 0)
        #expect(try exhibits().allSatisfy(\.marks.isEmpty))
        #expect(place.errors.contains { $0.contains("“1-2” does not stand in") })
    }

    @Test("S3: a decision is taken back in the same ledger, and nothing is released into a folder that takes no file")
    func back() throws {
        defer { remove() }
        let name = "TK25-001/3"
        let word = try #require(try keptWord(name))
        #expect(run("redact", "tk2025", name, "--hide", word) == 0)
        let mark = try #require(try exhibits().first { $0.name == name }?.marks.first)
        #expect(place.output.contains("flagwatch retract \(mark.event) --ledger "))
        #expect(run("retract", "\(mark.event)", "--why", "it is public") == 0)
        #expect(try exhibits().first { $0.name == name }?.marks.isEmpty == true)
        try reviewAll(by: Person(uid: 4_242, name: "colleague"))
        // No file can be made there, not by root either.
        #expect(run("publish", "tk2025", "-o", "/proc/flagwatch") != 0)
        #expect(run("summary", "tk2025", "--format", "markdown") == 0 && place.output.contains("CONCEPT"))
    }

    @Test("S3: who looked does not release; somebody else does, and verify knows each page and no other")
    func release() throws {
        defer { remove() }
        let pages = folder.path + "/page"
        #expect(run("publish", "tk2025", "-o", pages) == 1)
        #expect(place.errors.first?.hasPrefix("Not looked at yet, as it is now: TK25-001/1") == true)
        #expect(!FileManager.default.fileExists(atPath: pages))
        place.answers = Array(repeating: "g", count: 100)
        #expect(run("redact", "tk2025") == 0)
        #expect(run("publish", "tk2025", "-o", pages) == 1)
        #expect(place.errors.first?.contains("Let somebody else release it") == true)
        try reviewAll(by: Person(uid: 4_242, name: "colleague"))
        #expect(run("publish", "tk2025", "-o", pages) == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: pages).sorted()
        #expect(
            names.contains("tk2025-summary.SHA256SUMS") && names.allSatisfy { !$0.contains("CONCEPT") }
                && names.count > 3)
        for name in names {
            #expect(run("verify", "--page", pages + "/" + name) == 0, "\(name)")
            #expect(place.output.contains("released on") && place.output.contains("tk2025"))
        }
        let page = pages + "/" + names[1]
        try Data("changed".utf8).write(to: URL(fileURLWithPath: page))
        #expect(run("verify", "--page", page) == 1)
        #expect(place.output.contains("not released from this ledger"))
    }

    /// The colleague looks at every exhibit, after whoever runs this test.
    private func reviewAll(by person: Person) throws {
        let file = try LedgerFile.open(ledger)
        for row in try exhibits() {
            let call = ReviewCall(exhibit: row.name, form: row.form)
            let desk = try PublishingDesk(file, now: place.now)
            let deed = try #require(try desk.deed(of: call, by: person))
            _ = try file.append(try Engine.decide(deed.input, at: place.now, in: Book(folding: try file.events())))
        }
        try file.finish()
    }

    @Test("S3: what does not go together is refused as usage, and nothing is decided")
    func misuse() throws {
        defer { remove() }
        let before = try exhibits()
        for words in [
            ["redact", "tk2025", "--hide", "a"], ["redact", "tk2025", "--done", "abcdef12"],
            ["redact", "tk2025", "TK25-001/1", "--lines", "2"],
            ["redact", "tk2025", "TK25-001/1", "--ground", "5.1.2e"],
            ["redact", "tk2025", "TK25-001/1", "--hide", "a", "--lines", "7-4"],
            ["redact", "tk2025", "TK25-001/1", "--hide", "a", "--ground", "9.9"],
            ["redact", "tk2025", "TK25-001/1", "--hide", "a", "--done", "abcdef12"],
            ["verify", "--page", "/nowhere/page.html"],
        ] {
            #expect(place.run(words + ["--ledger", ledger]) == 64, "\(words)")
        }
        #expect(try exhibits() == before)
    }
}
