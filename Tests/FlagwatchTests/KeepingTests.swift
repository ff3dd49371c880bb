import Control
import Flagging
import Foundation
import Glibc
import JournalFixture
import Ledger
import Testing

@testable import flagwatch

@Suite("Copies of the ledger, on real files") struct KeepingTests {
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        place.environment["LANG"] = "C"
        var work = LocalWork.on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(0) }))
        let place = place
        work.startDaemon = { place.started() }
        place.work = work
    }

    private func path(_ name: String) -> String { folder + "/" + name }

    /// A ledger with an event of each number.
    private func makeLedger(_ name: String, _ events: ClosedRange<Int64>, body: EventBody = .started) throws {
        let ledger = try LedgerFile.open(path(name))
        try ledger.append(
            events.map {
                Event(
                    number: $0, recorded: Instant($0), occurred: Instant($0), known: .typed, actor: .service,
                    flag: nil, body: body)
            })
    }

    @Test("backup and restore are two commands; the second can start the daemon; both speak JSON")
    func twoCommands() throws {
        try makeLedger("old/ledger.sqlite", 1...3)
        try FileManager.default.createDirectory(atPath: path("new"), withIntermediateDirectories: true)
        #expect(place.run("backup", path("copy"), "--ledger", path("old/ledger.sqlite"), "--json") == 0)
        let copied = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(copied["events"] == 3)
        #expect(place.run("restore", path("copy"), "--ledger", path("new/ledger.sqlite"), "--start", "--json") == 0)
        let restored = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(restored["events"] == 3 && restored["started"] == true && restored["movedAside"] == .null)
        #expect(restored["headHash"] == copied["headHash"])
        #expect(place.hasStarted)
        #expect(place.run("verify", "--ledger", path("new/ledger.sqlite")) == 0)
        #expect(place.run("restore", path("copy"), "--ledger", path("new/ledger.sqlite")) == 0, "again changes nothing")
        #expect(place.output.contains("systemctl enable --now flagwatch.socket flagwatch.service"))
    }

    @Test(
        "restore refuses a newer ledger, a diverged one, a used other one, one in use: what, where, what to do"
    )
    func refused() throws {
        try makeLedger("old/ledger.sqlite", 1...3)
        let old = path("old/ledger.sqlite")
        #expect(place.run("backup", path("copy"), "--ledger", old) == 0)
        #expect(place.run("restore", path("copy"), "--ledger", path("spare.sqlite")) == 0)
        do {
            let ledger = try LedgerFile.open(old)
            #expect(place.run("restore", path("copy"), "--ledger", old) == 1)
            #expect(place.errors.first?.hasPrefix("\(old) is in use by process \(getpid()). First stop") == true)
            _ = ledger
        }
        try makeLedger("old/ledger.sqlite", 4...5)
        #expect(place.run("restore", path("copy"), "--ledger", old) == 1)
        #expect(place.errors.first?.contains("goes to event 5, the copy only to 3") == true)
        try makeLedger("spare.sqlite", 4...4, body: .stopped)
        #expect(place.run("restore", path("copy"), "--ledger", path("spare.sqlite")) == 1)
        #expect(place.run("backup", path("copy"), "--ledger", old) == 0)
        #expect(place.run("restore", path("copy"), "--ledger", path("spare.sqlite")) == 1)
        #expect(place.errors.first?.contains("went different ways") == true)
        try makeLedger("other.sqlite", 1...1, body: .summaryWritten(election: "x"))
        #expect(place.run("restore", path("copy"), "--ledger", path("other.sqlite")) == 1)
        #expect(place.errors.first?.contains("another ledger is there, and it was used") == true)
        #expect(place.run("restore", path("nothing"), "--ledger", path("other.sqlite")) == 64)
        place.environment["LANG"] = "nl_NL.UTF-8"
        #expect(place.run("restore", path("copy"), "--ledger", path("other.sqlite")) == 1)
        #expect(place.errors.first?.contains("blijft staan") == true)
    }

    @Test("a spare machine's own ledger that never knew a flag goes aside, and is not deleted")
    func unused() throws {
        try makeLedger("old/ledger.sqlite", 1...3)
        try makeLedger("spare/ledger.sqlite", 1...2)
        #expect(place.run("backup", path("copy"), "--ledger", path("old/ledger.sqlite")) == 0)
        #expect(place.run("restore", path("copy"), "--ledger", path("spare/ledger.sqlite"), "--json") == 0)
        let aside = try #require(try JSONValue(parsing: String(place.output.dropLast()))["movedAside"]?.string)
        #expect(try LedgerFile.readOnly(aside).head.number == 2)
        #expect(try LedgerFile.open(path("spare/ledger.sqlite")).head.number == 3)
    }

    @Test("after a restore the mailbox is read anew: an older ledger never saw what the index calls seen")
    func index() throws {
        try makeLedger("old/ledger.sqlite", 1...3)
        #expect(place.run("backup", path("copy"), "--ledger", path("old/ledger.sqlite")) == 0)
        try FileManager.default.createDirectory(atPath: path("new"), withIntermediateDirectories: true)
        let seen = String(repeating: "a", count: 64)
        do { try SeenMailIndex(path("new/index.sqlite")).note([seen]) }
        #expect(place.run("restore", path("copy"), "--ledger", path("new/ledger.sqlite")) == 0)
        #expect(try SeenMailIndex(path("new/index.sqlite")).seen(among: [seen]).isEmpty)
    }
}

@Suite("A copy that the daemon sends") struct ReceivedBackupTests {
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path
    let mail = String(repeating: "ab", count: 32)

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        place.environment["LANG"] = "C"
    }

    /// What a daemon sends of a ledger with so many events.
    private func pieces(_ count: Int64) throws -> [BackupPiece] {
        let path = folder + "/ledger-\(count).sqlite"
        let ledger = try LedgerFile.open(path)
        try ledger.append(
            (1...count).map {
                Event(
                    number: $0, recorded: Instant($0), occurred: Instant($0), known: .typed, actor: .service,
                    flag: nil, body: .started)
            })
        let snapshot = try ledger.snapshot()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: snapshot.path))
        return [
            BackupPiece(file: "mail/ab/\(mail).eml", data: Data("Subject: a\n\nb\n".utf8).base64EncodedString()),
            BackupPiece(file: "ledger.sqlite", data: bytes.prefix(5_000).base64EncodedString()),
            BackupPiece(file: "ledger.sqlite", data: bytes.dropFirst(5_000).base64EncodedString()),
            BackupPiece(events: Int(snapshot.head.number), headHash: snapshot.head.hash),
        ]
    }

    private func run(_ pieces: [BackupPiece], _ target: String, _ options: String...) throws -> Int32 {
        let daemon = try TestDaemon()
        daemon.put("Backup", .stream(try pieces.map { try #require(try JSONValue(encoding: $0).object) }))
        let code = place.run(["backup", target, "--socket", daemon.path] + options)
        #expect(daemon.misfits == [])
        return code
    }

    private var left: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(".") } }
    }

    @Test("It lies where the person said, whole, and restore works from it")
    func whole() throws {
        let target = folder + "/deep/er/copy"
        #expect(try run(try pieces(3), target, "--json") == 0, "\(place.errors)")
        let said = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(said["path"]?.string == target && said["events"] == 3)
        #expect(try LedgerFile.readOnly(target + "/ledger.sqlite").head.number == 3)
        #expect(FileManager.default.fileExists(atPath: "\(target)/mail/ab/\(mail).eml"))
        #expect(try left == [])
        place.work = .on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(0) }))
        #expect(place.run("restore", target, "--ledger", folder + "/new/ledger.sqlite") == 0, "\(place.errors)")
        #expect(place.run("verify", "--ledger", folder + "/new/ledger.sqlite") == 0)
    }

    @Test(
        "What stands there is left: a file, another ledger; where nobody may write it is said and nothing asked"
    )
    func refused() throws {
        let target = folder + "/copy"
        #expect(try run(try pieces(3), target) == 0)
        try FileManager.default.createDirectory(atPath: folder + "/other", withIntermediateDirectories: true)
        let before = try Data(contentsOf: URL(fileURLWithPath: target + "/ledger.sqlite"))
        #expect(try run(try pieces(4), target) == 1, "another ledger, with an identity of its own")
        #expect(try Data(contentsOf: URL(fileURLWithPath: target + "/ledger.sqlite")) == before)
        #expect(FileManager.default.createFile(atPath: folder + "/file", contents: Data("a".utf8)))
        #expect(try run(try pieces(5), folder + "/file") != 0)
        #expect(FileManager.default.contents(atPath: folder + "/file") == Data("a".utf8))
        #expect(try run(try pieces(6), "/proc/copy") == 64)
        #expect(place.errors.first?.hasPrefix("/proc/copy: ") == true, "\(place.errors)")
        #expect(try left == [])
    }

    @Test("A copy that did not come whole, or names another file, is no copy, and nothing of it is left")
    func broken() throws {
        let whole = try pieces(3)
        var evil = whole
        evil[0].file = "../evil"
        var other = whole
        other[3].events = 4
        for pieces in [Array(whole.dropLast()), Array(whole.dropFirst(3)), evil, other, [whole[1], whole[3]]] {
            #expect(try run(pieces, folder + "/copy") != 0)
            #expect(place.output == "")
            #expect(!FileManager.default.fileExists(atPath: folder + "/copy/ledger.sqlite"))
            #expect(try left == [])
        }
        let daemon = try TestDaemon()
        daemon.put("Backup", .end)
        #expect(place.run("backup", folder + "/copy", "--socket", daemon.path) == 4)
    }
}

@Suite("purge") struct PurgeCommandTests {
    let place = TestPlace()

    init() { place.environment["LANG"] = "C" }

    private func daemon() throws -> TestDaemon {
        let daemon = try TestDaemon()
        try daemon.answer("Purge", PurgeAnswer(flags: 2, values: 9, mailCopies: 1))
        try daemon.answer("Purge", PurgeAnswer(event: 7, flags: 2, values: 9, mailCopies: 1, gone: false))
        return daemon
    }

    @Test("L5: on a terminal it shows what would go and wants the election typed once more")
    func asks() throws {
        let daemon = try daemon()
        place.answers = ["tk2025"]
        #expect(place.run("purge", "tk2025", "--socket", daemon.path) == 0)
        #expect(daemon.calls.map { $0["dryRun"]?.bool } == [true, nil])
        #expect(place.errors.joined().contains("9") && place.output.contains("Erased."))
        #expect(
            place.output.contains("Somebody reads the ledger now"), "what somebody's reading kept on the disk is said")
        let second = try self.daemon()
        place.answers = ["yes"]
        #expect(place.run("purge", "tk2025", "--socket", second.path) == 1)
        #expect(second.methods == ["Purge"] && place.errors.last == "Nothing was erased.")
    }

    @Test("L5: where nobody can be asked it wants --yes; --dry-run only looks")
    func unattended() throws {
        let daemon = try daemon()
        #expect(place.run("purge", "tk2025", "--socket", daemon.path) == 64)
        #expect(daemon.methods.isEmpty)
        #expect(place.run("purge", "tk2025", "--dry-run", "--socket", daemon.path) == 0)
        #expect(place.output.contains("nothing was"))
        #expect(place.run("purge", "tk2025", "--yes", "--json", "--socket", daemon.path) == 0)
        #expect(place.output == "{\"event\":7,\"flags\":2,\"values\":9,\"mailCopies\":1,\"gone\":false}\n")
        #expect(daemon.misfits.isEmpty)
    }

    @Test("L5: with --ledger it works on a file that no daemon writes, by the same rules; the act is in its log")
    func file() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path
        let ledger = folder + "/ledger.sqlite"
        let story = LocalFilesTests.shipped + "/scenarios/tk2025/scenario.toml"
        var now = Instant.at("2025-11-08T12:00:00+01:00")
        place.work = .on(LocalFiles(shipped: LocalFilesTests.shipped, system: "/nowhere/b", now: { now }))
        #expect(place.run("rehearse", story, "--keep", folder, "--language", "en") == 0, "\(place.errors)")
        #expect(place.run("purge", "tk2025", "--ledger", ledger, "--yes") == 1)
        #expect(place.errors.first?.contains("TK25-001") == true, "a flag is open: \(place.errors)")
        try close(ledger, at: now)
        #expect(place.run("purge", "tk2025", "--ledger", ledger, "--yes") == 1)
        #expect(place.errors.first?.contains("2030") == true, "the day is named: \(place.errors)")
        now = .at("2031-01-01T12:00:00+01:00")
        #expect(place.run("purge", "tk2025", "--ledger", ledger, "--dry-run", "--json") == 0, "\(place.errors)")
        let planned = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(planned["event"]?.integer == nil && planned["flags"] == 2)
        #expect(place.run("purge", "tk2025", "--ledger", ledger, "--yes", "--json") == 0, "\(place.errors)")
        let done = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(done["values"] == planned["values"] && done["gone"] == true)
        #expect(place.run("log", "--ledger", ledger, "--json") == 0)
        #expect(place.output.contains("\"kind\":\"purged\""))
        #expect(place.run("verify", "--ledger", ledger) == 0)
        #expect(place.run("purge", "tk2025", "--ledger", folder + "/none.sqlite", "--yes") == 64)
    }

    private func close(_ path: String, at now: Instant) throws {
        let ledger = try LedgerFile.open(path)
        var book = Book(folding: try ledger.events())
        for flag in book.flags where flag.isOpen {
            let events = try Engine.decide(.close(flag.id, why: nil, by: Person(uid: 1)), at: now, in: book)
            try ledger.append(events)
            for event in events { book.apply(event) }
        }
    }
}

@Suite("Restoring as root") struct RestoringAsRootTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path

    private func path(_ name: String) -> String { folder + "/" + name }

    /// The program itself: it takes another user's id, which must not happen to the tests beside this one.
    private func run(_ arguments: String...) throws -> ChildProcess.Result {
        try ChildProcess.run([try builtProduct("flagwatch")] + arguments)
    }

    @Test(
        "what root restores is the folder's owner's, modes included, and the copy may be root's alone",
        .enabled(if: geteuid() == 0, "SKIPPED: only root can give files away"))
    func owner() throws {
        do {
            let event = Event(
                number: 1, recorded: Instant(1), occurred: Instant(1), known: .typed, actor: .service, flag: nil,
                body: .started)
            try LedgerFile.open(path("old/ledger.sqlite")).append([event])
        }
        let mail = Array("Subject: a\n\nb\n".utf8)
        do {
            let ledger = try LedgerFile.readOnly(path("old/ledger.sqlite"))
            try ledger.mailCopies.keep(mail, identity: "e" + String(repeating: "0", count: 63))
        }
        #expect(try run("backup", path("copy"), "--ledger", path("old/ledger.sqlite")).status == 0)
        chmod(path("copy"), 0o700)
        try FileManager.default.createDirectory(atPath: path("state"), withIntermediateDirectories: true)
        chmod(path("state"), 0o700)
        // Everybody may pass down to it.
        chmod(folder, 0o755)
        chown(path("state"), 4_711, 4_712)
        let restored = try run("restore", path("copy"), "--ledger", path("state/ledger.sqlite"))
        #expect(restored.status == 0, "\(restored.errors)")
        for name in try FileManager.default.subpathsOfDirectory(atPath: path("state")) {
            var status = stat()
            #expect(lstat(path("state/\(name)"), &status) == 0)
            #expect(status.st_uid == 4_711 && status.st_gid == 4_712, "\(name)")
            #expect(status.st_mode & 0o027 == 0, "\(name)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(".") }
        #expect(left.isEmpty, "\(left)")
        #expect(try LedgerFile.readOnly(path("state/ledger.sqlite")).mailCopies.identities().isEmpty, "a lying name")
    }
}

@Suite("The folder of a path") struct FolderOfPathTests {
    @Test(
        "A path is text: its folder is what stands before the last name, and a quoted ~ is a name like others",
        arguments: [
            ("/a/b", "/a"), ("/a", "/"), ("/", "/"), ("//", "/"), ("a/b/", "a"), ("a//b", "a"), ("a", ""), ("", ""),
            ("~", ""), ("~/x", "~"), ("~nobody/x", "~nobody"), ("/home/~/x", "/home/~"),
        ])
    func folder(_ path: String, _ folder: String) {
        #expect(path.folderOfPath == folder)
    }
}
