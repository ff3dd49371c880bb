internal import Foundation
internal import GRDB

/// Walks the chain row by row and checks every link, hash and digest on the way (L2, L5), in constant memory.
struct ChainWalk {
    /// A row that was found whole, with its personal values.
    typealias Visit = (EventRow, [StoredValue]) throws -> Void

    let path: String
    /// The last row seen; where the damage is, it is the row before.
    private(set) var last: Int64
    private var previous: Data

    /// Begins after the event of that number.
    init(_ db: Database, path: String, identity: String, after number: Int64) throws {
        self.path = path
        last = max(0, number)
        previous = Chain.genesis(identity: identity)
        guard last > 0 else { return }
        let hash = try Row.fetchOne(db, sql: "SELECT hash FROM events WHERE number = ?", arguments: [last])
        guard let hash else { return }
        guard let found = Data.fromDatabaseValue(hash[0]) else { throw damaged(last, .column("hash")) }
        previous = found
    }

    /// Visits the rows that follow, at most so many. Throws `LedgerError.damaged` at the first that is not as written.
    mutating func run(_ db: Database, limit: Int = .max, _ visit: Visit) throws {
        do {
            try step(db, limit: limit, visit)
        } catch let error as DatabaseError {
            throw LedgerError(error, path: path, row: last + 1)
        }
    }

    private mutating func step(_ db: Database, limit: Int, _ visit: Visit) throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT * FROM events WHERE number > ? ORDER BY number LIMIT ?", arguments: [last, limit])
        let values = try Row.fetchCursor(
            db,
            sql: """
                SELECT d.number, d.name, d.digest, v.salt, v.value FROM personal_digests AS d
                LEFT JOIN personal_values AS v USING (number, position)
                WHERE d.number > ? ORDER BY d.number, d.position
                """, arguments: [last])
        var pending = try values.next().map { try storedValue($0) }
        while let found = try rows.next() {
            let row = try eventRow(found)
            guard row.number == last + 1 else { throw damaged(last + 1, .missing(next: row.number)) }
            var own: [StoredValue] = []
            while let value = pending, value.number <= row.number {
                own.append(value)
                pending = try values.next().map { try storedValue($0) }
            }
            try check(row, own)
            (last, previous) = (row.number, row.hash)
            try visit(row, own)
        }
    }

    private func check(_ row: EventRow, _ values: [StoredValue]) throws {
        guard row.previous == previous else { throw damaged(row.number, .previousHash) }
        guard row.hash == Chain.hash(row) else { throw damaged(row.number, .contents) }
        guard values.allSatisfy({ $0.number == row.number }),
            row.personal == Chain.personal(values.map { ($0.name, $0.digest) })
        else { throw damaged(row.number, .personalDigests) }
        for value in values {
            guard let (salt, text) = value.secret else { continue }
            guard value.digest == Chain.digest(salt: salt, name: value.name, value: text) else {
                throw damaged(row.number, .personalValue(name: value.name))
            }
        }
    }

    private func eventRow(_ row: Row) throws -> EventRow {
        EventRow(
            number: try column(row, 0, "number"), recorded: try column(row, 1, "recorded"),
            occurred: try column(row, 2, "occurred"), known: try column(row, 3, "known"),
            actor: try column(row, 4, "actor"), kind: try column(row, 5, "kind"),
            flag: try optionalColumn(row, 6, "flag"), payload: try column(row, 7, "payload"),
            personal: try optionalColumn(row, 8, "personal"), previous: try column(row, 9, "previous"),
            hash: try column(row, 10, "hash"))
    }

    private func storedValue(_ row: Row) throws -> StoredValue {
        let (salt, value): (Data?, Data?) = (try optionalColumn(row, 3, "salt"), try optionalColumn(row, 4, "value"))
        var secret: (Data, Data)?
        if let salt, let value { secret = (salt, value) }
        return StoredValue(
            number: try column(row, 0, "number"), name: try column(row, 1, "name"),
            digest: try column(row, 2, "digest"), secret: secret)
    }

    private func column<Value: DatabaseValueConvertible>(_ row: Row, _ index: Int, _ name: String) throws -> Value {
        let stored: DatabaseValue = row[index]
        guard let value = Value.fromDatabaseValue(stored) else { throw damaged(last + 1, .column(name)) }
        return value
    }

    private func optionalColumn<Value: DatabaseValueConvertible>(
        _ row: Row, _ index: Int, _ name: String
    ) throws -> Value? {
        let stored: DatabaseValue = row[index]
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw damaged(last + 1, .column(name)) }
        return value
    }

    private func damaged(_ row: Int64, _ what: Damage.What) -> LedgerError {
        .damaged(path: path, damage: Damage(row: row, what: what))
    }
}
