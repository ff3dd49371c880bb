import Control
import Flagging
import Foundation
import Glibc
import JournalFixture
import Ledger
import Testing

@testable import flagwatch

@Suite(
    "On a full disk, for real", .serialized,
    .enabled(if: getuid() == 0, "mounting a small file system takes root"))
final class FullDiskTests {
    let place = TestPlace()
    let daemon: TestDaemon
    let disk = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path

    init() throws {
        daemon = try TestDaemon()
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        let mounted = try ChildProcess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk])
        try #require(mounted.status == 0, "\(mounted.errors)")
        _ = try ChildProcess.run(["sh", "-c", "cat /dev/zero > '\(disk)/fill' 2>&-"])
    }

    deinit { _ = try? ChildProcess.run(["sh", "-c", "umount '\(disk)'; rmdir '\(disk)'"]) }  // what stays is a tmpfs

    private func run(_ arguments: String...) -> Int32 { place.run(arguments + ["--socket", daemon.path]) }

    @Test("open --draft: the flag is said to be open, and only its draft missing, and it ends with 74")
    func draft() throws {
        try daemon.answer("Open", OpenAnswer(event: 2, flag: Sample.late, draft: "X-Unsent: 1\r\n"))
        let file = disk + "/flag.eml"
        #expect(run("open", "--platform", "x", "--channel", "mail", "--draft", file) == 74)
        let why = "\(file): ligt op een schijf die vol is"
        #expect(
            place.errors == ["\(Sample.late.id) is geopend; alleen het concept kon niet worden geschreven: \(why)."])
        #expect(place.output.contains("[\(Sample.late.id)]"))
        #expect(!FileManager.default.fileExists(atPath: file), "half a draft would be sent as a whole one")
    }

    @Test("summary -o, backup and rehearse --keep end with 74, and say it in our words", arguments: ["nl", "en"])
    func others(language: String) throws {
        let words = language == "nl" ? "ligt op een schijf die vol is" : "lies on a disk that is full"
        let document = SummaryDocument(name: "a.csv", mediaType: "text/csv", text: "a,b\r\n")
        try daemon.answer("Summary", SummaryAnswer(documents: [document]))
        let piece = BackupPiece(file: "ledger.sqlite", data: Data(repeating: 0, count: 5_000).base64EncodedString())
        daemon.put("Backup", .stream([try #require(try JSONValue(encoding: piece).object)]))
        let outside = disk + ".sqlite"
        defer { for end in ["", "-wal", "-shm"] { unlink(outside + end) } }
        do { _ = try LedgerFile.open(outside) }
        place.work = .on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(0) }))
        let lines = [
            ["summary", "tk2025", "-o", disk, "--socket", daemon.path],
            ["backup", disk + "/copy", "--socket", daemon.path], ["backup", disk + "/copy", "--ledger", outside],
        ]
        for line in lines {
            #expect(place.run(line + ["--language", language]) == 74, "\(line): \(place.errors)")
            #expect(place.errors.last?.hasSuffix(words) == true, "\(line): \(place.errors)")
            #expect(place.errors.last?.contains("Error Domain") == false)
        }
    }

    @Test("backup: a place in which nothing can be made is said to be that, by the daemon and from a file")
    func proc() throws {
        daemon.put("Backup", .stream([]))
        let ledger = disk + ".sqlite"
        defer { for end in ["", "-wal", "-shm"] { unlink(ledger + end) } }
        do { _ = try LedgerFile.open(ledger) }
        place.work = .on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(0) }))
        for from in [["--socket", daemon.path], ["--ledger", ledger]] {
            #expect(place.run(["backup", "/proc/x"] + from) == 64)
            #expect(place.errors == ["/proc/x: is niet te maken: noem een andere plaats"])
        }
    }
}
