import Flagging
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite struct BadInputTests {
    @Test("What is no ledger is refused by name and left as it is", arguments: ["", "no SQLite file, however long"])
    func foreign(text: String) throws {
        let scratch = try Scratch()
        try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.ledger))
        let refused = LedgerError.notALedger(path: scratch.ledger, found: text.isEmpty ? .empty : .notSQLite)
        #expect(throws: refused) { try LedgerFile.open(scratch.ledger) }
        #expect(throws: refused) { try LedgerFile.readOnly(scratch.ledger) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.ledger)) == Data(text.utf8))
    }

    @Test("The database of another program is refused by name")
    func otherDatabase() throws {
        let scratch = try Scratch()
        try Scratch.run("sqlite3", [scratch.ledger, "CREATE TABLE events (number)"])
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.ledger))
        let refused = LedgerError.notALedger(path: scratch.ledger, found: .otherDatabase)
        #expect(throws: refused) { try LedgerFile.open(scratch.ledger) }
        #expect(throws: refused) { try LedgerFile.readOnly(scratch.ledger) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.ledger)) == before)
    }

    @Test("A directory, nothing at all, and a path through a file are refused by name")
    func paths() throws {
        let scratch = try Scratch()
        #expect(throws: LedgerError.notAFile(path: scratch.directory)) { try LedgerFile.open(scratch.directory) }
        #expect(throws: LedgerError.notAFile(path: scratch.directory)) { try LedgerFile.readOnly(scratch.directory) }
        #expect(throws: LedgerError.notFound(path: scratch.ledger)) { try LedgerFile.readOnly(scratch.ledger) }
        try Data().write(to: URL(fileURLWithPath: scratch.path("file")))
        let through = scratch.path("file/ledger.sqlite")
        #expect(throws: LedgerError.notFound(path: through)) { try LedgerFile.open(through) }
    }

    @Test("L8: a link in the ledger's place is refused, also where it leads nowhere: no new ledger takes its place")
    func link() throws {
        let scratch = try Scratch()
        let away = scratch.path("disk/ledger.sqlite")
        try FileManager.default.createSymbolicLink(atPath: scratch.ledger, withDestinationPath: away)
        #expect(throws: LedgerError.notAFile(path: scratch.ledger)) { try LedgerFile.open(scratch.ledger) }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.ledger) == away)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.directory) == ["ledger.sqlite"])
    }

    @Test("L3: a ledger beside which no mail can be kept is refused, with the name of the folder")
    func noPlaceForMail() throws {
        let scratch = try Scratch()
        let place = scratch.path("mail")
        try Data("x".utf8).write(to: URL(fileURLWithPath: place))
        #expect(throws: LedgerError.notAFolder(path: place)) { try LedgerFile.open(scratch.ledger) }
        #expect(!FileManager.default.fileExists(atPath: scratch.ledger))
    }

    @Test("A second daemon on one ledger is refused, with the number of the first, and may start when that is gone")
    func second() throws {
        let scratch = try Scratch()
        do {
            let first = try LedgerFile.open(scratch.ledger)
            let refused = LedgerError.inUse(path: scratch.ledger, process: getpid())
            #expect(throws: refused) { try LedgerFile.open(scratch.ledger) }
            try first.append([Sample.opened(1)])
            #expect(try LedgerFile.readOnly(scratch.ledger).events().count == 1)
        }
        #expect(try LedgerFile.open(scratch.ledger).head.number == 1)
    }

    @Test("L6: a newer ledger is refused by name, one too old for any migration too, and both are left as they are")
    func versions() throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append([Sample.opened(1)]) }
        try Scratch.run("sqlite3", [scratch.ledger, "PRAGMA user_version = 9"])
        let newer = LedgerError.newerFormat(path: scratch.ledger, found: 9, known: 3)
        #expect(throws: newer) { try LedgerFile.open(scratch.ledger) }
        #expect(throws: newer) { try LedgerFile.readOnly(scratch.ledger) }
        try Scratch.run("sqlite3", [scratch.ledger, "PRAGMA user_version = 0"])
        let older = LedgerError.olderFormat(path: scratch.ledger, found: 0, oldest: 1)
        #expect(throws: older) { try LedgerFile.open(scratch.ledger) }
        #expect(try Scratch.run("sqlite3", [scratch.ledger, "PRAGMA user_version"]) == "0\n")
    }

    @Test("L6: an older ledger is migrated on start, through every version between, or not at all")
    func migration() throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append(Sample.events(1...3)) }
        struct Refused: Error {}
        let failing = Format(
            version: 5,
            migrations: [
                3: { try $0.execute(sql: "CREATE TABLE one (x)") },
                4: { _ in throw Refused() },
            ], readable: 5)
        #expect(throws: Refused.self) { try LedgerFile.open(scratch.ledger, format: failing) }
        #expect(try LedgerFile.open(scratch.ledger).verify().damages.allSatisfy { $0.isAboutMail })

        let steps = Format(
            version: 5,
            migrations: [
                3: { try $0.execute(sql: "CREATE TABLE one (x)") },
                4: { try $0.execute(sql: "ALTER TABLE one RENAME TO two") },
            ], readable: 5)
        do {
            let ledger = try LedgerFile.open(scratch.ledger, format: steps)
            #expect(try ledger.events() == Sample.events(1...3))
            try ledger.append([Sample.quiet(4)])
        }
        #expect(
            try Scratch.run("sqlite3", [scratch.ledger, "PRAGMA user_version; SELECT count(*) FROM two"]) == "5\n0\n")
        #expect(throws: LedgerError.newerFormat(path: scratch.ledger, found: 5, known: 3)) {
            try LedgerFile.open(scratch.ledger)
        }
    }

    @Test("A page that SQLite cannot read is damage at the row that could not be read, not a crash")
    func corruptPage() throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append(Sample.events(1...400)) }
        let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.ledger))
        var named = 0
        for page in stride(from: 2, to: whole.count / 4096, by: 3) {
            var broken = whole
            broken.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0x5A, count: 64))
            try broken.write(to: URL(fileURLWithPath: scratch.ledger))
            do {
                let damages = try LedgerFile.readOnly(scratch.ledger).verify().damages.filter { !$0.isAboutMail }
                #expect(!damages.isEmpty, "page \(page)")
                if damages.contains(where: { $0.row != nil }) { named += 1 }
            } catch LedgerError.damaged(let path, _) {
                #expect(path == scratch.ledger)
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.ledger)) == broken)
        }
        #expect(named > 10)
    }

    @Test("A ledger that was cut short is damage, at any length")
    func truncated() throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append(Sample.events(1...100)) }
        let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.ledger))
        for length in stride(from: 1, to: whole.count, by: 2500) {
            try whole.prefix(length).write(to: URL(fileURLWithPath: scratch.ledger))
            let error = #expect(throws: LedgerError.self, "\(length)") {
                let ledger = try LedgerFile.readOnly(scratch.ledger)
                let report = try ledger.verify()
                if let damage = report.damages.first { throw LedgerError.damaged(path: ledger.path, damage: damage) }
            }
            switch error {
            case .damaged, .notALedger: break
            default: Issue.record("\(length): \(String(describing: error))")
            }
        }
    }

    @Test("A crash while the ledger is made leaves nothing that stands in the way")
    func halfMade() throws {
        let scratch = try Scratch()
        try Data("half".utf8).write(to: URL(fileURLWithPath: scratch.ledger + ".new"))
        try LedgerFile.open(scratch.ledger).append([Sample.opened(1)])
        #expect(!FileManager.default.fileExists(atPath: scratch.ledger + ".new"))
    }

    @Test("A ledger that went missing beside its WAL is not begun anew over it")
    func lostBesideWAL() throws {
        let scratch = try Scratch()
        try Data("frames".utf8).write(to: URL(fileURLWithPath: scratch.ledger + "-wal"))
        #expect(throws: LedgerError.self) { try LedgerFile.open(scratch.ledger) }
        #expect(!FileManager.default.fileExists(atPath: scratch.ledger))
    }
}
