import Flagging
import Foundation
import GRDB
import Testing

@testable import Ledger

/// L10: a ledger that an older build wrote, with times outside the years 1 to 9999, is read, verified and gone on with.
struct MisdatedTests {
    /// A row as the older build wrote it: its chain is right, its times are not.
    private func appendUnchecked(
        to path: String, occurred: Int64, recorded: Int64 = Sample.start.seconds, kind: String = "opened",
        payload: String
    ) throws {
        let identity = try LedgerFile.readOnly(path).identity
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            let last = try Row.fetchOne(db, sql: "SELECT number, hash FROM events ORDER BY number DESC LIMIT 1")
            var row = EventRow(
                number: (last?["number"] ?? 0) + 1, recorded: recorded, occurred: occurred, known: "typed",
                actor: "uid:1000", kind: kind, flag: "TK25-001", payload: payload, personal: nil,
                previous: last?["hash"] ?? Chain.genesis(identity: identity), hash: Data())
            row.hash = Chain.hash(row)
            try db.execute(
                sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    row.number, row.recorded, row.occurred, row.known, row.actor, row.kind, row.flag, row.payload,
                    row.personal, row.previous, row.hash,
                ])
        }
        try queue.close()
    }

    private static let opened =
        #"{"body":{"opened":{"opening":{"channel":"mail","election":"tk2025","platform":"x"}}},"version":1}"#
    private static func snoozed(_ until: Int64) -> String {
        #"{"body":{"snoozed":{"until":\#(until)}},"version":1}"#
    }

    @Test(
        "L10: an event with an impossible time is read with the nearest one, and marked; the ledger verifies and goes on",
        arguments: [Int64.min, Instant.range.lowerBound - 1, Instant.range.upperBound + 1, .max])
    func read(_ number: Int64) throws {
        let scratch = try Scratch()
        do { try LedgerFile.open(scratch.ledger).append([Sample.quiet(1)]) }
        try appendUnchecked(to: scratch.ledger, occurred: number, payload: Self.opened)
        try appendUnchecked(to: scratch.ledger, occurred: 0, recorded: number, payload: Self.opened)
        try appendUnchecked(to: scratch.ledger, occurred: 0, kind: "snoozed", payload: Self.snoozed(number))
        let ledger = try LedgerFile.open(scratch.ledger)
        let events = try ledger.events()
        #expect(events.map(\.isMisdated) == [false, true, true, true])
        #expect(events[1].occurred == Instant(number) && events[2].recorded == Instant(number))
        #expect(events[3].body == .snoozed(until: Instant(number)))
        #expect(try ledger.verify().damages.isEmpty)
        try ledger.append([Sample.quiet(5)])
        #expect(try ledger.verify().events == 5)
    }

    @Test("L10: times at the very ends of the calendar are times", arguments: [Instant.distantPast, .distantFuture])
    func ends(_ instant: Instant) throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var event = Sample.opened(1)
        event.occurred = instant
        try ledger.append([event])
        #expect(try ledger.events() == [event])
    }

    @Test("L10: an entry of the outbox with an impossible time is still handed over under its key")
    func outbox() throws {
        let scratch = try Scratch()
        let payload =
            #"{"body":{"opened":{"opening":{"channel":"mail","election":"tk2025","platform":"x"}}},"#
            + #""entry":{"action":"flag-opened","due":9223372036854775807,"flags":[],"identity":"flag-opened/1","#
            + #""issued":-9223372036854775808,"priority":"info"},"version":1}"#
        do { _ = try LedgerFile.open(scratch.ledger) }
        try appendUnchecked(to: scratch.ledger, occurred: 0, payload: payload)
        // A payload of version 1 has the key of its time, without the hash before its event (L9).
        let key = Chain.name(identity: try LedgerFile.readOnly(scratch.ledger).identity, of: "flag-opened/1")
        try Scratch.run(
            "sqlite3", [scratch.ledger, "INSERT INTO outbox (number, key, intent) VALUES (1, '\(key)', '\(key)')"])
        let ledger = try LedgerFile.open(scratch.ledger)
        let pending = try ledger.pending()
        #expect(pending.map(\.key) == [key])
        #expect(pending.first?.entry.due == .distantFuture && pending.first?.entry.issued == .distantPast)
        #expect(try ledger.verify().damages.isEmpty)
    }

    @Test("L10: an event that is marked is not appended, and nothing of its transaction is")
    func refused() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        var event = Sample.opened(2)
        event.isMisdated = true
        #expect(throws: LedgerError.misdated(path: scratch.ledger, event: 2)) {
            try ledger.append([Sample.quiet(1), event])
        }
        #expect(try ledger.head.number == 0)
        try ledger.append([Sample.quiet(1), Sample.opened(2)])
    }
}
