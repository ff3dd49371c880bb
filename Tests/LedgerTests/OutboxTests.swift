import Flagging
import Foundation
import Testing

@testable import Ledger

@Suite struct OutboxTests {
    @Test("C23: an intent waits until it is confirmed, under the key that the append told")
    func pending() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        let told = try ledger.append(Sample.events(1...4))
        let pending = try ledger.pending()
        #expect(pending.map(\.event) == [1, 2, 3])
        #expect(
            pending.map(\.entry) == [
                Sample.entry(1, action: .flagOpened), Sample.entry(2), Sample.entry(3, action: .mailHeld),
            ])
        #expect(pending == told)
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
        let key = try #require(try ledger.key(ofEvent: 1))
        // The key of event 3 would hold another hash; what it intends is the same.
        let error = #expect(throws: LedgerError.self) { try ledger.append([Sample.reaction(2), again]) }
        guard case .keyIssuedTwice(scratch.ledger, _, event: 3) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try ledger.events() == [Sample.opened(1)])
        #expect(try ledger.head.number == 1)
        #expect(throws: LedgerError.unknownKey(path: scratch.ledger, key: "x")) {
            try ledger.confirm([key, "x"], .unconfirmed, at: Instant(1))
        }
        #expect(try ledger.outboxCounts() == OutboxCounts(pending: 1))
    }

    @Test("C23: two ledgers give one entry two keys")
    func keys() throws {
        let (first, second) = (try Scratch(), try Scratch())
        let (one, two) = (try LedgerFile.open(first.ledger), try LedgerFile.open(second.ledger))
        #expect(one.identity != two.identity)
        #expect(Hex.isText(one.identity, count: 32))
        #expect(try one.append([Sample.opened(1)]).map(\.key) != two.append([Sample.opened(1)]).map(\.key))
        #expect(one.journalLabel != two.journalLabel)
        // printf 'id\nreaction/1' | sha256sum
        #expect(LedgerFile.key(of: Sample.entry(1), identity: "id") == "71353b35af9dbe0049d610b5ce68cb6a")
    }

    @Test("L9: two histories of one ledger never share a key, though they intend the same at the same number")
    func histories() throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append(Sample.events(1...3)) }
        let other = try Scratch()
        _ = try LedgerFile.readOnly(scratch.ledger).backup(to: other.directory)
        let (here, there) = (try LedgerFile.open(scratch.ledger), try LedgerFile.open(other.ledger))
        #expect(here.identity == there.identity)
        let late = Event(
            number: 4, recorded: Sample.start + 400, occurred: Sample.start, known: .header, actor: .service, flag: nil,
            body: .clockStepped(seconds: 4))
        try here.append([Sample.quiet(4)])
        try there.append([late])
        let keys = try [here, there].map { try $0.append([Sample.reaction(5)]).map(\.key) }
        #expect(keys[0] != keys[1])
        #expect(try here.verify().damages.allSatisfy { $0.isAboutMail })
        #expect(try there.verify().damages.allSatisfy { $0.isAboutMail })
    }

    @Test("L6, L9: a ledger of the first format keeps its keys, is read as it is, and goes on by the new ones")
    func firstFormat() throws {
        let scratch = try Scratch()
        let old = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "first-format.sql").path
        try Scratch.run("sqlite3", [scratch.ledger, ".read '\(old)'"])
        let key = try #require(try LedgerFile.readOnly(scratch.ledger).key(ofEvent: 1))
        #expect(try LedgerFile.readOnly(scratch.ledger).verify().isWhole)
        let ledger = try LedgerFile.open(scratch.ledger)
        let note = Entry(identity: "recorded/1", action: .recorded, issued: Instant(1))
        #expect(try ledger.pending().map(\.key).first == key)
        #expect(key == LedgerFile.key(of: note, identity: ledger.identity))
        let number = try ledger.head.number + 1
        let added = try ledger.append([Sample.reaction(number)])
        #expect(added.map(\.key) != [LedgerFile.key(of: Sample.entry(number), identity: ledger.identity)])
        #expect(try ledger.verify().damages.allSatisfy { $0.isAboutMail })
        var again = Sample.opened(number + 1)
        again.entry = note
        #expect(throws: LedgerError.self) { try ledger.append([again]) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "verify.py").path
        let head = try ledger.head
        #expect(try Scratch.run("python3", [script, scratch.ledger]) == "\(head.number) \(head.hash)\n")
    }

    @Test("L2: an anchor is known by its key and its head; a machine's journal has another name per ledger")
    func anchors() throws {
        let (first, second) = (try Scratch(), try Scratch())
        let (one, two) = (try LedgerFile.open(first.ledger), try LedgerFile.open(second.ledger))
        try one.append(Sample.events(1...4))
        let head = try one.head
        var anchor = Sample.quiet(5)
        anchor.entry = Sample.entry(5, action: .ledgerHead)
        let key = try #require(try one.append([anchor]).first?.key)
        #expect(one.isAnchorKey(key, of: head))
        #expect(!one.isAnchorKey(key, of: ChainHead(number: 4, hash: String(repeating: "0", count: 64))))
        #expect(!one.isAnchorKey(key, of: ChainHead(number: .max, hash: head.hash)))
        #expect(!two.isAnchorKey(key, of: head))
        let old = LedgerFile.key(of: Sample.entry(5, action: .ledgerHead), identity: one.identity)
        #expect(one.isAnchorKey(old, of: head), "as it was written before keys held a hash")
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
