import Flagging
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("The write-ahead log, and a file that loses it") struct LogTests {
    private func copyAlone(_ scratch: Scratch, to name: String) throws -> String {
        let copy = scratch.path(name)
        try FileManager.default.copyItem(atPath: scratch.ledger, toPath: copy)
        return copy
    }

    @Test("L7: a copy of the file alone is the ledger once the log is emptied, and again when the daemon has stopped")
    func emptied() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...2))
        let early = try LedgerFile.readOnly(try copyAlone(scratch, to: "early.sqlite"))
        #expect(try early.events().isEmpty)
        #expect(early.isLogMissing)
        #expect(try early.lastRecorded() == nil)

        #expect(try ledger.emptyLog())
        let later = try LedgerFile.readOnly(try copyAlone(scratch, to: "later.sqlite"))
        #expect(try later.events() == Sample.events(1...2))
        #expect(later.isLogMissing, "the daemon still writes: what comes next stands in its log")
        #expect(try later.lastRecorded() == Sample.start + 2)

        try ledger.append(Sample.events(3...4))
        try ledger.finish()
        let last = try LedgerFile.readOnly(try copyAlone(scratch, to: "last.sqlite"))
        #expect(try last.events() == Sample.events(1...4))
        #expect(!last.isLogMissing)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.directory).allSatisfy { !$0.hasSuffix("-wal") })
    }

    @Test("L7: to read a copy without its log leaves nothing beside it, so the next reader is told the same")
    func readTwice() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...2))
        let copy = try copyAlone(scratch, to: "copy.sqlite")
        for _ in 1...2 { #expect(try LedgerFile.readOnly(copy).isLogMissing) }
        #expect(!FileManager.default.fileExists(atPath: copy + "-wal"))
    }

    @Test("L7: a ledger with its log, one that was stopped, and a backup are whole")
    func whole() throws {
        let scratch = try Scratch()
        do {
            let ledger = try LedgerFile.open(scratch.ledger)
            try ledger.append(Sample.events(1...2))
            #expect(try !LedgerFile.readOnly(scratch.ledger).isLogMissing)
            _ = try ledger.backup(to: scratch.path("backup"))
            #expect(try !LedgerFile.readOnly(scratch.path("backup/ledger.sqlite")).isLogMissing)
            try ledger.finish()
        }
        #expect(try !LedgerFile.readOnly(scratch.ledger).isLogMissing)
        // And it goes on as before.
        let again = try LedgerFile.open(scratch.ledger)
        try again.append(Sample.events(3...4))
        #expect(try again.events() == Sample.events(1...4))
    }

    @Test("L8: what was written and is lost is known without a journal, until more is written")
    func lostEnd() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...2))
        #expect(try ledger.emptyLog())
        try ledger.append(Sample.events(3...4))
        // As a crash leaves it, and then a log that is lost, cut or damaged.
        let later = try Scratch()
        for name in ["ledger.sqlite", "ledger.end"] {
            try FileManager.default.copyItem(atPath: scratch.path(name), toPath: later.path(name))
        }
        for _ in 1...2 {
            let reader = try LedgerFile.readOnly(later.ledger)
            #expect(try reader.noted?.number == 4 && reader.head.number == 2)
            let opened = try LedgerFile.open(later.ledger)
            #expect(opened.lost?.number == 4 && opened.lost?.flags == [Sample.flag])
        }
        try LedgerFile.open(later.ledger).append(Sample.events(3...3))
        #expect(try LedgerFile.open(later.ledger).lost == nil)
        #expect(try LedgerFile.readOnly(later.ledger).noted?.number == 3)
    }

    @Test("L8: a ledger that begins where another one stood is told of that one's end; one that has a past is not")
    func anotherOnes() throws {
        let scratch = try Scratch()
        do {
            let ledger = try LedgerFile.open(scratch.ledger)
            try ledger.append(Sample.events(1...2))
            try ledger.finish()
        }
        #expect(try LedgerFile.open(scratch.ledger).lost == nil, "nothing is lost by a stop")
        try FileManager.default.removeItem(atPath: scratch.ledger)
        do {
            let anew = try LedgerFile.open(scratch.ledger)
            #expect(anew.lost?.number == 2 && anew.lost?.flags == [Sample.flag])
            #expect(anew.noted == nil, "the note is not its own")
            try anew.append(Sample.events(1...1))
        }
        #expect(try LedgerFile.open(scratch.ledger).lost == nil)
    }

    @Test("L7: while somebody reads, the log is not given up, and nothing is lost")
    func reader() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...2))
        let reader = try LedgerFile.readOnly(scratch.ledger)
        try reader.reading { db in
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM events") == 2)
            try ledger.append(Sample.events(3...4))
            #expect(try !ledger.emptyLog())
        }
        try ledger.finish()
        #expect(try LedgerFile.readOnly(scratch.ledger).events() == Sample.events(1...4))
    }
}
