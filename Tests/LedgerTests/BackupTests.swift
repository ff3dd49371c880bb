import Flagging
import Foundation
import Testing

@testable import Ledger

@Suite struct BackupTests {
    private func ledger(_ path: String, _ count: Int64 = 8) throws -> LedgerFile {
        let ledger = try LedgerFile.open(path)
        for number in 1...count where number % 4 == 2 {
            try ledger.mailCopies.keep(Array("mail \(number)".utf8), identity: Sample.identity(number))
        }
        try ledger.append(Sample.events(1...count))
        return ledger
    }

    @Test("a move to a spare machine: backup, restore, and the ledger goes on there")
    func move() throws {
        let scratch = try Scratch()
        let ledger = try ledger(scratch.ledger)
        try ledger.confirm([try #require(try ledger.key(ofEvent: 2))], .readBack(journal: "c"), at: Instant(9))
        let done = try ledger.backup(to: scratch.path("backup"))
        #expect(done == BackupReport(head: try ledger.head, mailCopies: 2))
        #expect(try LedgerFile.readOnly(scratch.path("backup/ledger.sqlite")).verify().isWhole)

        let spare = scratch.path("spare/state/ledger.sqlite")
        #expect(try LedgerFile.restore(from: scratch.path("backup"), to: spare) == done)
        let moved = try LedgerFile.open(spare)
        #expect(moved.identity == ledger.identity)
        #expect(try moved.events() == Sample.events(1...8))
        #expect(try moved.outboxCounts() == ledger.outboxCounts())
        try moved.append([Sample.opened(9)])
        #expect(try moved.verify().isWhole)
        #expect(try moved.mailCopies.read(Sample.identity(6)) == Array("mail 6".utf8))
    }

    @Test("a backup is consistent while the daemon writes, and a later one replaces it")
    func whileWriting() async throws {
        let scratch = try Scratch()
        let ledger = try ledger(scratch.ledger)
        let writer = Task.detached {
            for number in Int64(9)...400 { try ledger.append([Sample.quiet(number)]) }
        }
        for _ in 1...5 {
            let done = try ledger.backup(to: scratch.path("backup"))
            let copy = try LedgerFile.readOnly(scratch.path("backup/ledger.sqlite"))
            #expect(try copy.head == done.head)
            #expect(try copy.verify().isWhole)
        }
        try await writer.value
        #expect(try ledger.backup(to: scratch.path("backup")).head.number == 400)
    }

    @Test("a restore refuses what is newer, has diverged, is another ledger, or is in use")
    func refused() throws {
        let scratch = try Scratch()
        let backup = scratch.path("backup")
        let at8: ChainHead
        do {
            let ledger = try ledger(scratch.ledger)
            at8 = try ledger.backup(to: backup).head
            #expect(throws: LedgerError.inUse(path: scratch.ledger, process: getpid())) {
                try LedgerFile.restore(from: backup, to: scratch.ledger)
            }
            try ledger.append([Sample.opened(9)])
        }
        let at9 = try LedgerFile.readOnly(scratch.ledger).head
        #expect(
            throws: LedgerError.wouldOverwrite(path: scratch.ledger, reason: .newer(there: at9, here: at8))
        ) { try LedgerFile.restore(from: backup, to: scratch.ledger) }

        // The backup is put to work elsewhere and goes another way.
        let spare = scratch.path("spare/ledger.sqlite")
        _ = try LedgerFile.restore(from: backup, to: spare)
        do { try LedgerFile.open(spare).append([Sample.quiet(9), Sample.quiet(10)]) }
        let at10 = try LedgerFile.readOnly(spare).head
        #expect(
            throws: LedgerError.wouldOverwrite(path: scratch.ledger, reason: .diverged(there: at9, here: at10))
        ) { try LedgerFile.restore(from: scratch.path("spare"), to: scratch.ledger) }
        #expect(throws: LedgerError.self) { try LedgerFile.readOnly(scratch.ledger).backup(to: scratch.path("spare")) }

        let other = try Scratch()
        do { _ = try self.ledger(other.ledger, 1) }
        #expect(throws: LedgerError.self) { try LedgerFile.restore(from: backup, to: other.ledger) }
        #expect(try LedgerFile.open(other.ledger).head.number == 1)
        #expect(try LedgerFile.open(scratch.ledger).head == at9)
    }

    @Test("an earlier state is brought forward, also when its WAL was left behind by a crash")
    func forward() throws {
        let scratch = try Scratch()
        let old = scratch.path("old/ledger.sqlite")
        let ledger = try ledger(scratch.ledger)
        _ = try ledger.backup(to: scratch.path("first"))
        try ledger.append([Sample.opened(9), Sample.reaction(10)])
        try ledger.mailCopies.keep([1], identity: Sample.identity(10))
        _ = try ledger.backup(to: scratch.path("second"))
        _ = try LedgerFile.restore(from: scratch.path("first"), to: old)
        // A WAL that holds event 9 alone, as a killed daemon leaves it.
        do {
            let daemon = try LedgerFile.open(old)
            try daemon.append([Sample.opened(9)])
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: old + suffix, toPath: old + suffix + ".kept")
            }
        }
        for suffix in ["", "-wal"] {
            _ = try? FileManager.default.removeItem(atPath: old + suffix)
            try FileManager.default.moveItem(atPath: old + suffix + ".kept", toPath: old + suffix)
        }
        // Its salts differ, so its event 9 is another than the backup's: that is a divergence and refused …
        #expect(throws: LedgerError.self) { try LedgerFile.restore(from: scratch.path("second"), to: old) }
        // … while the first backup's own state goes forward.
        let third = scratch.path("third/ledger.sqlite")
        _ = try LedgerFile.restore(from: scratch.path("first"), to: third)
        do { _ = try LedgerFile.open(third) }
        #expect(try LedgerFile.restore(from: scratch.path("second"), to: third).head.number == 10)
        #expect(try LedgerFile.open(third).verify().isWhole)
    }

    @Test("A damaged backup is not restored, and a damaged ledger is not overwritten")
    func damaged() throws {
        let scratch = try Scratch()
        do { _ = try ledger(scratch.ledger).backup(to: scratch.path("backup")) }
        try scratch.tamper("UPDATE events SET recorded = 1 WHERE number = 4")
        let broken = try Data(contentsOf: URL(fileURLWithPath: scratch.ledger))
        #expect(throws: LedgerError.damaged(path: scratch.ledger, damage: Damage(row: 4, what: .contents))) {
            try LedgerFile.restore(from: scratch.path("backup"), to: scratch.ledger)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.ledger)) == broken)
        try FileManager.default.moveItem(atPath: scratch.directory, toPath: scratch.directory + "-damaged")
        defer { _ = try? FileManager.default.removeItem(atPath: scratch.directory + "-damaged") }
        let source = scratch.directory + "-damaged"
        #expect(throws: LedgerError.self) { try LedgerFile.restore(from: source, to: scratch.ledger) }
        #expect(!FileManager.default.fileExists(atPath: scratch.ledger))
        #expect(try LedgerFile.restore(from: source + "/backup", to: scratch.ledger).head.number == 8)
    }

    @Test("A copy on a medium that can only be read is read", .enabled(if: getuid() == 0, "mounting takes root"))
    func readOnlyMedium() throws {
        let scratch = try Scratch()
        let disk = scratch.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        let ledger = try ledger(scratch.ledger)
        _ = try ledger.backup(to: disk + "/backup")
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: scratch.ledger + suffix, toPath: disk + "/ledger.sqlite" + suffix)
        }
        try Scratch.run("mount", ["--bind", disk, disk])
        defer { _ = try? Scratch.run("umount", [disk]) }
        try Scratch.run("mount", ["-o", "remount,bind,ro", disk])
        for path in [disk + "/backup/ledger.sqlite", disk + "/ledger.sqlite"] {
            #expect(try LedgerFile.readOnly(path).events() == Sample.events(1...8), "\(path)")
        }
        #expect(throws: LedgerError.self) { try LedgerFile.open(disk + "/ledger.sqlite") }
        #expect(throws: LedgerError.readOnly(path: scratch.ledger)) {
            try LedgerFile.readOnly(scratch.ledger).append([Sample.quiet(9)])
        }
    }
}
