import Flagging
import Foundation
import Ledger
import Testing

@testable import flagwatch

@Suite("Where a copy of the ledger may lie", .serialized) struct BackupPlaceTests {
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path

    init() throws {
        place.work = .on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(0) }))
        let ledger = try LedgerFile.open(folder + "/state/ledger.sqlite")
        try ledger.append([
            Event(
                number: 1, recorded: Instant(1), occurred: Instant(1), known: .typed, actor: .service, flag: nil,
                body: .started)
        ])
    }

    /// What is there; what SQLite makes beside a ledger that is read comes and goes.
    private func names(in folder: String) -> [String]? {
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { !$0.hasPrefix("ledger.sqlite-") }
            .sorted()
    }

    private func expectRefused(_ target: String, _ code: Int32, _ words: String) throws {
        let before = names(in: target)
        #expect(place.run("backup", target, "--ledger", folder + "/state/ledger.sqlite") == code, "\(target)")
        #expect(place.errors.last?.contains(words) == true, "\(target): \(place.errors)")
        #expect(place.output == "")
        #expect(names(in: target) == before, "nothing is left there")
    }

    @Test("backup: the root, a folder with other things, the ledger's own, a file and a link to nothing are refused")
    func refused() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/home/mail", withIntermediateDirectories: true)
        #expect(files.createFile(atPath: folder + "/home/letter.txt", contents: Data("a".utf8)))
        try files.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "nowhere")
        try files.createSymbolicLink(atPath: folder + "/same", withDestinationPath: "state")
        try expectRefused("/", 1, "er staan al andere dingen")
        try expectRefused(folder + "/home", 1, "er staan al andere dingen")
        try expectRefused(folder + "/state", 1, "is de map van het register zelf")
        try expectRefused(folder + "/same/", 1, "is de map van het register zelf")
        try expectRefused(folder + "/home/letter.txt", 64, "is geen map")
        try expectRefused(folder + "/link", 64, "is een koppeling naar niets")
    }

    @Test("backup: another ledger's copy is left, and no lock beside it")
    func otherLedger() throws {
        do { _ = try LedgerFile.open(folder + "/other/ledger.sqlite") }
        try FileManager.default.removeItem(atPath: folder + "/other/ledger.lock")
        try expectRefused(folder + "/other", 1, "er staat een ander register")
    }

    @Test("backup: into an empty folder, over an earlier copy, and over what was broken off")
    func taken() throws {
        try FileManager.default.createDirectory(atPath: folder + "/copy/lost+found", withIntermediateDirectories: true)
        for _ in 1...2 {
            #expect(place.run("backup", folder + "/copy", "--ledger", folder + "/state/ledger.sqlite") == 0)
        }
        try FileManager.default.removeItem(atPath: folder + "/copy/ledger.sqlite")
        #expect(FileManager.default.createFile(atPath: folder + "/copy/ledger.sqlite.partial", contents: nil))
        #expect(place.run("backup", folder + "/copy", "--ledger", folder + "/state/ledger.sqlite") == 0)
    }
}
