import Flagging
import Foundation
import Testing

@testable import flagwatch

@Suite("A rehearsal whose ledger is kept can be looked at, also as it was then") struct KeptRehearsalTests {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let scenario = repository.appending(path: "config/scenarios/tk2025/scenario.toml").path

    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "flagwatch-kept-\(UUID().uuidString)")

    init() {
        let shipped = Self.repository.appending(path: "config").path
        place.real = .on(LocalFiles(shipped: shipped, system: folder.path + "/none", now: { Instant(0) }))
    }

    /// What a command printed about the kept ledger.
    private func ask(_ words: String...) -> String {
        #expect(place.run(words + ["--ledger", folder.path + "/ledger.sqlite"]) == 0, "\(words): \(place.errors)")
        return place.output
    }

    @Test("list, show, explain, summary and verify answer from it; --as-of leaves out what came later")
    func kept() throws {
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        #expect(place.run("rehearse", Self.scenario, "--keep", folder.path, "--language", "en") == 0)
        #expect(place.output.contains("2025-10-23 20:00:00  err     TK25-001"))

        let sunday = ask("list", "--as-of", "2025-10-19T07:59:59+02:00")
        #expect(sunday.contains("TK25-001") && !sunday.contains("TK25-002"))
        let friday = ask("list", "--as-of", "2025-10-24T09:00:00+02:00", "--language", "en")
        #expect(friday.contains("36 h 49 late") && friday.contains("in 3 h"))

        #expect(!ask("show", "TK25-002", "--as-of", "2025-10-22T13:30:59+02:00").contains("Content Request"))
        #expect(ask("show", "TK25-002", "--as-of", "2025-10-22T13:31:00+02:00").contains("Content Request"))
        #expect(ask("explain", "TK25-001", "--as-of", "2025-10-24T09:00:00+02:00").contains("verhoogd"))
        let summary = ask(
            "summary", "tk2025", "--format", "markdown", "--as-of", "2025-11-08T00:00:00+01:00", "--language", "en")
        #expect(summary.contains("The status was used twice"))
        // S2: the words of the answer, from the copy of its mail.
        #expect(summary.contains("**From**: Meta") && summary.contains("we have removed the content"))
        #expect(!summary.contains("100000000000001") && !summary.contains("EXAMPLE0001"))
        // L3: the filed mails lie beside the ledger, so nothing is missing.
        #expect(ask("verify", "--json").contains("\"problems\":[]"))
    }

    @Test("A rehearsal never adds to a ledger that is there")
    func refusal() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let ledger = folder.appending(path: "ledger.sqlite")
        try Data("somebody's".utf8).write(to: ledger)
        #expect(place.run("rehearse", Self.scenario, "--keep", folder.path) == 64)
        #expect(place.output.isEmpty && place.errors.first?.contains(ledger.path) == true)
        #expect(try Data(contentsOf: ledger) == Data("somebody's".utf8))
    }
}
