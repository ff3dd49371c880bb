import Flagging
import Foundation
import Testing

@testable import Ledger

@Suite struct OutboxTests {
    @Test("C23: an intent waits until it is confirmed, and its key is that of the ledger and the entry")
    func pending() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...4))
        let pending = try ledger.pending()
        #expect(pending.map(\.event) == [1, 2, 3])
        #expect(
            pending.map(\.entry) == [
                Sample.entry(1, action: .flagOpened), Sample.entry(2), Sample.entry(3, action: .mailHeld),
            ])
        #expect(pending.map(\.key) == pending.map { ledger.key(of: $0.entry) })
        #expect(pending.allSatisfy { Hex.isText($0.key, count: 32) })
        #expect(try ledger.pending(limit: 1).map(\.event) == [1])

        try ledger.confirm([pending[0].key], .readBack(journal: "s=1"), at: Instant(61))
        try ledger.confirm([pending[2].key], .unconfirmed, at: Instant(62))
        #expect(try ledger.pending().map(\.event) == [2])
        #expect(try ledger.outboxCounts() == OutboxCounts(pending: 1, readBack: 1, unconfirmed: 1))
        var records: [OutboxRecord] = []
        try ledger.forEachIntent { records.append($0) }
        #expect(records.map(\.confirmation) == [.readBack(journal: "s=1"), nil, .unconfirmed])
        #expect(records.map(\.confirmed) == [Instant(61), nil, Instant(62)])
    }

    @Test("L6: a ledger from before the outbox lost its attempts goes on working")
    func olderOutbox() throws {
        let scratch = try Scratch()
        _ = try LedgerFile.open(scratch.ledger)
        for column in ["attempts INTEGER NOT NULL DEFAULT 0", "attempted INTEGER"] {
            try Scratch.run("sqlite3", [scratch.ledger, "ALTER TABLE outbox ADD COLUMN \(column)"])
        }
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append([Sample.opened(1)])
        let keys = try ledger.pending().map(\.key)
        #expect(!keys.isEmpty)
        try ledger.confirm(keys, .unconfirmed, at: Instant(1))
        #expect(try ledger.pending().isEmpty)
        #expect(try ledger.verify().isWhole)
    }

    @Test("C23: what was unconfirmed may be read back later, and nothing takes a reading back away")
    func readBackLater() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append([Sample.opened(1)])
        let key = try #require(try ledger.pending().first?.key)
        try ledger.confirm([key], .unconfirmed, at: Instant(1))
        try ledger.confirm([key], .readBack(journal: "a"), at: Instant(2))
        try ledger.confirm([key], .unconfirmed, at: Instant(3))
        try ledger.confirm([key], .readBack(journal: nil), at: Instant(4))
        var records: [OutboxRecord] = []
        try ledger.forEachIntent { records.append($0) }
        #expect(
            records == [
                OutboxRecord(
                    key: key, event: 1, recorded: Sample.start + 1, confirmation: .readBack(journal: "a"),
                    confirmed: Instant(2))
            ])
        #expect(try ledger.verify().isWhole)
    }

    @Test("C23: a key is issued once, ever; the batch that would repeat it is refused whole")
    func once() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append([Sample.opened(1)])
        var again = Sample.reaction(3)
        again.entry = Sample.entry(1, action: .flagOpened)
        let key = ledger.key(of: Sample.entry(1, action: .flagOpened))
        #expect(throws: LedgerError.keyIssuedTwice(path: scratch.ledger, key: key, event: 3)) {
            try ledger.append([Sample.reaction(2), again])
        }
        #expect(try ledger.events() == [Sample.opened(1)])
        #expect(try ledger.head.number == 1)
        #expect(throws: LedgerError.unknownKey(path: scratch.ledger, key: "x")) {
            try ledger.confirm([key, "x"], .unconfirmed, at: Instant(1))
        }
        #expect(try ledger.outboxCounts() == OutboxCounts(pending: 1))
    }

    @Test("C23: two ledgers give one entry two keys, and the static form gives the same as the ledger's own")
    func keys() throws {
        let (first, second) = (try Scratch(), try Scratch())
        let (one, two) = (try LedgerFile.open(first.ledger), try LedgerFile.open(second.ledger))
        let entry = Sample.entry(1)
        #expect(one.identity != two.identity)
        #expect(Hex.isText(one.identity, count: 32))
        #expect(one.key(of: entry) != two.key(of: entry))
        #expect(LedgerFile.key(of: entry, identity: one.identity) == one.key(of: entry))
        // printf 'id\nreaction/1' | sha256sum
        #expect(LedgerFile.key(of: entry, identity: "id") == "71353b35af9dbe0049d610b5ce68cb6a")
    }

    @Test("L2: the key of an anchor is that of the ledger-head entry; a machine's journal has another name per ledger")
    func anchors() throws {
        let (first, second) = (try Scratch(), try Scratch())
        let (one, two) = (try LedgerFile.open(first.ledger), try LedgerFile.open(second.ledger))
        #expect(one.anchorKey(after: 4) == one.key(of: Sample.entry(5, action: .ledgerHead)))
        #expect(one.journalName(ofMachine: "m") != two.journalName(ofMachine: "m"))
        #expect(one.journalName(ofMachine: "m") != one.journalName(ofMachine: "n"))
    }

    @Test("C23: an outbox row whose key was altered is damage, not an entry under a wrong key")
    func altered() throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append(Sample.events(1...2)) }
        try scratch.tamper("UPDATE outbox SET key = 'ffffffffffffffffffffffffffffffff' WHERE number = 2")
        let damage = LedgerError.damaged(path: scratch.ledger, damage: Damage(row: 2, what: .outbox))
        #expect(throws: damage) { try LedgerFile.readOnly(scratch.ledger).pending() }
    }
}
