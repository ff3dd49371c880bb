import Flagging
import Foundation
import Testing

@testable import Ledger

@Suite struct VerifyTests {
    /// A ledger of eight events with the copies of its filed mails.
    private func ledger(_ scratch: Scratch) throws {
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.mailCopies.keep(Array("mail 2".utf8), identity: Sample.identity(2))
        try ledger.mailCopies.keep(Array("mail 6".utf8), identity: Sample.identity(6))
        try ledger.append(Sample.events(1...8))
    }

    @Test("L2: a whole ledger verifies, and its head with it")
    func whole() throws {
        let scratch = try Scratch()
        try ledger(scratch)
        let ledger = try LedgerFile.readOnly(scratch.ledger)
        let report = try ledger.verify(anchors: [try ledger.head])
        #expect(report.isWhole, "\(report.damages)")
        #expect(report.events == 8)
        #expect(report.head == (try ledger.head))
        #expect(report.mailCopies == 2)
        #expect(report.values > 20)
        #expect(report.erasedValues == 0)
        let empty = try Scratch()
        #expect(try LedgerFile.open(empty.ledger).verify().isWhole)
    }

    @Test(
        "L2: every column that is altered is found, at its row, by verify and by every reader",
        arguments: [
            ("number = 99", 3), ("recorded = recorded + 1", 3), ("occurred = 0", 3), ("known = 'typed'", 3),
            ("known = 'nonsense'", 3), ("actor = 'uid:0'", 3), ("kind = 'note'", 3), ("flag = 'TK25-002'", 3),
            ("payload = replace(payload, 'verified', 'suspicious')", 3), ("payload = '{}'", 3), ("payload = ''", 3),
            ("personal = NULL", 3), ("personal = randomblob(32)", 3), ("previous = randomblob(32)", 3),
            ("hash = randomblob(32)", 3), ("hash = x''", 3),
        ])
    func columns(change: String, row: Int64) throws {
        let scratch = try Scratch()
        try ledger(scratch)
        try scratch.tamper("UPDATE events SET \(change) WHERE number = \(row)")
        let ledger = try LedgerFile.readOnly(scratch.ledger)
        let report = try ledger.verify()
        #expect(report.damages.first?.row == row, "\(change): \(report.damages)")
        #expect(report.events == row - 1)
        let error = #expect(throws: LedgerError.self) { try ledger.events() }
        guard case .damaged(scratch.ledger, let damage) = error else {
            Issue.record("\(change): \(String(describing: error))")
            return
        }
        #expect(damage.row == row)
        #expect(try ledger.events(limit: Int(row) - 1).count == Int(row) - 1)
    }

    @Test(
        "L2, L5, C23: what stands beside the chain is held against it",
        arguments: [
            ("DELETE FROM events WHERE number = 3", 3), ("DELETE FROM events WHERE number = 1", 1),
            ("UPDATE personal_digests SET digest = randomblob(32) WHERE number = 5", 5),
            ("DELETE FROM personal_digests WHERE number = 5 AND position = 0", 5),
            ("UPDATE personal_digests SET name = 'sender' WHERE number = 5 AND position = 0", 5),
            ("INSERT INTO personal_digests VALUES (4, 0, 'subject', randomblob(32))", 4),
            ("UPDATE personal_values SET value = x'6f' WHERE number = 6 AND position = 0", 6),
            ("UPDATE personal_values SET salt = randomblob(16) WHERE number = 6", 6),
            ("INSERT INTO personal_values VALUES (4, 0, randomblob(16), x'78')", 4),
            ("DELETE FROM outbox WHERE number = 2", 2), ("UPDATE outbox SET key = 'k' WHERE number = 2", 2),
            ("INSERT INTO outbox (number, key) VALUES (4, 'k')", 5),
            ("DELETE FROM events WHERE number > 6", 7),
            ("UPDATE meta SET value = '00000000000000000000000000000000'", 1),
        ])
    func beside(change: String, row: Int64) throws {
        let scratch = try Scratch()
        try ledger(scratch)
        try scratch.tamper(change)
        let report = try LedgerFile.readOnly(scratch.ledger).verify()
        #expect(report.damages.first?.row == row, "\(change): \(report.damages)")
    }

    @Test("L2: a chain that was cut off cleanly, or written anew, is found by the head in the journal")
    func anchors() throws {
        let scratch = try Scratch()
        try ledger(scratch)
        let anchor = try LedgerFile.readOnly(scratch.ledger).head
        try scratch.tamper(
            ["events", "outbox", "personal_digests", "personal_values"].map { "DELETE FROM \($0) WHERE number > 6" }
                .joined(separator: ";"))
        let ledger = try LedgerFile.open(scratch.ledger)
        #expect(try ledger.verify().isWhole)
        #expect(try ledger.verify(anchors: [anchor]).damages == [Damage(row: 8, what: .anchor)])
        try ledger.append([Sample.quiet(7), Sample.quiet(8)])
        #expect(try ledger.verify().isWhole)
        #expect(try ledger.verify(anchors: [anchor]).damages == [Damage(row: 8, what: .anchor)])
    }

    @Test("L1: a trigger that is gone or altered is named", arguments: Format.triggers.keys.sorted())
    func triggers(name: String) throws {
        let scratch = try Scratch()
        try ledger(scratch)
        try Scratch.run("sqlite3", [scratch.ledger, "DROP TRIGGER \(name)"])
        #expect(
            try LedgerFile.readOnly(scratch.ledger).verify().damages == [Damage(row: nil, what: .trigger(name: name))])
    }

    @Test("L3: a filed mail without its copy, or with another, is named by its event")
    func mail() throws {
        let scratch = try Scratch()
        try ledger(scratch)
        let ledger = try LedgerFile.readOnly(scratch.ledger)
        let identify: ([UInt8]) -> String = { Sample.identity(Int64($0.last ?? 0) - 48) }
        #expect(try ledger.verify(identify: identify).isWhole)
        let path = try #require(ledger.mailCopies.path(of: Sample.identity(6)))
        try Data("mail 7".utf8).write(to: URL(fileURLWithPath: path))
        let other = Damage(row: 6, what: .mailContents(identity: Sample.identity(6)))
        #expect(try ledger.verify(identify: identify).damages == [other])
        try FileManager.default.removeItem(atPath: path)
        let missing = Damage(row: 6, what: .mailMissing(identity: Sample.identity(6)))
        #expect(try ledger.verify().damages == [missing])
    }

    @Test("L2: the chain can be checked by twenty lines of Python that know only the docstring")
    func python() throws {
        let scratch = try Scratch()
        try ledger(scratch)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "verify.py").path
        let head = try LedgerFile.readOnly(scratch.ledger).head
        #expect(try Scratch.run("python3", [script, scratch.ledger]) == "\(head.number) \(head.hash)\n")
        try scratch.tamper("UPDATE events SET actor = 'mail' WHERE number = 5")
        #expect(throws: Scratch.Failed.self) { try Scratch.run("python3", [script, scratch.ledger]) }
    }
}
