import Flagging
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite struct AppendTests {
    @Test("L1, L5: what was appended is read back whole, after closing and opening again too")
    func roundTrip() throws {
        let scratch = try Scratch()
        let events = Sample.events(1...12)
        let head: ChainHead
        do {
            let ledger = try LedgerFile.open(scratch.ledger)
            try ledger.append(Array(events[..<5]))
            try ledger.append(Array(events[5...]))
            #expect(try ledger.events() == events)
            head = try ledger.head
        }
        let ledger = try LedgerFile.open(scratch.ledger)
        #expect(try ledger.events() == events)
        #expect(try ledger.head == head)
        #expect(head.number == 12)
        #expect(try ledger.events(after: 4, limit: 3) == Array(events[4..<7]))
        #expect(try ledger.events(after: 12).isEmpty)
        #expect(try LedgerFile.readOnly(scratch.ledger).events() == events)
    }

    @Test("C25: the writer's reader is one connection, which sees each event once it is kept")
    func reader() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        let reader = try ledger.reader()
        #expect(!reader.isWritable)
        #expect(try reader.events().isEmpty)
        let events = Sample.events(1...3)
        try ledger.append(events)
        #expect(try reader.events() == events)
        #expect(try reader.head == ledger.head)
        #expect(try ledger.reader() === reader)
    }

    @Test("L4: an event out of sequence is refused and nothing of its batch is kept")
    func sequence() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        let refused = LedgerError.outOfSequence(path: scratch.ledger, expected: 2, found: 3)
        #expect(throws: refused) { try ledger.append([Sample.opened(1), Sample.reaction(3)]) }
        #expect(try ledger.events().isEmpty)
        #expect(try ledger.outboxCounts() == OutboxCounts())
        try ledger.append([Sample.opened(1), Sample.reaction(2)])
        #expect(throws: LedgerError.outOfSequence(path: scratch.ledger, expected: 3, found: 2)) {
            try ledger.append([Sample.reaction(2)])
        }
        #expect(try ledger.head.number == 2)
    }

    @Test("L5: nothing personal stands in the chain")
    func stripped() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...4))
        let chain = try Scratch.run("sqlite3", [scratch.ledger, "SELECT * FROM events; SELECT * FROM outbox"])
        for secret in ["someone", "boxes", "https:", "ref:", "held@", "unverified", "INBOX", "Held 3", "header.from"] {
            #expect(!chain.contains(secret), "\(secret) in \(chain)")
        }
    }

    @Test("L2: synchronous reads back as FULL, the journal as WAL")
    func durable() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append([Sample.quiet(1)])
        let (synchronous, mode, erases) = try ledger.queue.inDatabase { db in
            (
                try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(db, sql: "PRAGMA secure_delete")
            )
        }
        #expect(synchronous == 2)
        #expect(mode == "wal")
        #expect(erases == 1)
    }

    @Test(
        "L1: the triggers refuse to change what stands",
        arguments: [
            "UPDATE events SET recorded = 0", "DELETE FROM events", "DELETE FROM events WHERE number = 3",
            "INSERT OR REPLACE INTO events SELECT * FROM events WHERE number = 2",
            "REPLACE INTO events SELECT number, 0, 0, known, actor, kind, flag, payload, NULL, previous, hash FROM events",
            "INSERT INTO events SELECT 9, 0, 0, known, actor, kind, flag, payload, NULL, previous, hash FROM events",
            "INSERT INTO events SELECT 4, 0, 0, known, actor, kind, flag, payload, NULL, x'00', hash FROM events LIMIT 1",
            "UPDATE personal_digests SET digest = x'00'", "DELETE FROM personal_digests",
            "REPLACE INTO personal_digests SELECT number, position, name, x'00' FROM personal_digests",
            "UPDATE personal_values SET value = x'00'", "DELETE FROM outbox", "DELETE FROM meta",
            "UPDATE meta SET value = 'a'",
        ])
    func triggers(sql: String) throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...3))
        let refusal = #expect(throws: Scratch.Failed.self) {
            try Scratch.run("sqlite3", ["-cmd", "PRAGMA recursive_triggers = OFF", scratch.ledger, sql])
        }
        let reasons = ["append-only", "follows the one before", "only erased", "once, ever"]
        #expect(reasons.contains { refusal?.text.contains($0) == true }, "\(String(describing: refusal))")
        #expect(try ledger.events() == Sample.events(1...3))
    }
}
