public import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// The intents that do not count as written yet, in the order of their events (C23).
    public func pending(limit: Int = .max) throws -> [OutboxRow] {
        try reading { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT o.key, o.number, e.payload, e.previous
                    FROM outbox AS o LEFT JOIN events AS e USING (number)
                    WHERE o.state = 0 ORDER BY o.number LIMIT ?
                    """, arguments: [limit])
            var pending: [OutboxRow] = []
            while let row = try rows.next() { pending.append(try outboxRow(row)) }
            return pending
        }
    }

    /// The key of the intent of an event; nil where it has none, or there is no such event.
    public func key(ofEvent number: Int64) throws -> String? {
        try reading { try String.fetchOne($0, sql: "SELECT key FROM outbox WHERE number = ?", arguments: [number]) }
    }

    /// Notes that entries count as written. One that was written unconfirmed may be read back later, never the reverse.
    public func confirm(_ keys: [String], _ confirmation: Confirmation, at instant: Instant) throws {
        // The column is named for what it held first: a place in the journal. It holds the journal's name.
        var (state, cursor) = (2, String?.none)
        if case .readBack(let journal) = confirmation { (state, cursor) = (1, journal) }
        let sql = """
            UPDATE outbox SET confirmed = iif(state = 1, confirmed, ?), cursor = iif(state = 1, cursor, ?),
            state = iif(state = 1, 1, ?) WHERE key = ?
            """
        guard !keys.isEmpty else { return }
        try writing { db in
            let statement = try db.cachedStatement(sql: sql)
            for key in keys {
                try statement.execute(arguments: [instant.seconds, cursor, state, key])
                guard db.changesCount == 1 else { throw LedgerError.unknownKey(path: path, key: key) }
            }
        }
    }

    /// How many intents there are.
    public func outboxCounts() throws -> OutboxCounts {
        try reading { db in
            var counts = OutboxCounts()
            for row in try Row.fetchAll(db, sql: "SELECT state, count(*) FROM outbox GROUP BY state") {
                let count = Int.fromDatabaseValue(row[1]) ?? 0
                switch Int.fromDatabaseValue(row[0]) {
                case 0: counts.pending = count
                case 1: counts.readBack = count
                default: counts.unconfirmed += count
                }
            }
            return counts
        }
    }

    /// Every intent with what became of it, in order, one by one: what `verify` holds against the journal.
    public func forEachIntent(_ body: (OutboxRecord) throws -> Void) throws {
        try reading { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT o.key, o.number, o.state, o.cursor, o.confirmed, e.recorded
                    FROM outbox AS o JOIN events AS e USING (number) ORDER BY o.number
                    """)
            while let row = try rows.next() {
                guard let key = String.fromDatabaseValue(row[0]), let number = Int64.fromDatabaseValue(row[1]),
                    let recorded = Int64.fromDatabaseValue(row[5])
                else { continue }
                let confirmation: Confirmation? =
                    switch Int.fromDatabaseValue(row[2]) {
                    case 0: nil
                    case 1: .readBack(journal: String.fromDatabaseValue(row[3]))
                    default: .unconfirmed
                    }
                let confirmed = Int64.fromDatabaseValue(row[4]).map { Instant($0) }
                try body(
                    OutboxRecord(
                        key: key, event: number, recorded: Instant(recorded), confirmation: confirmation,
                        confirmed: confirmed))
            }
        }
    }

    private func outboxRow(_ row: Row) throws -> OutboxRow {
        let number = Int64.fromDatabaseValue(row[1])
        guard let key = String.fromDatabaseValue(row[0]), let number,
            let payload = String.fromDatabaseValue(row[2]), let previous = Data.fromDatabaseValue(row[3]),
            let intent = try? Payload.intent(of: payload, identity: identity, previous: previous), intent.key == key
        else { throw LedgerError.damaged(path: path, damage: Damage(row: number, what: .outbox)) }
        return OutboxRow(key: key, event: number, entry: intent.entry)
    }
}
