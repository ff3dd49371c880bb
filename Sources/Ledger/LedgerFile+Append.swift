public import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// Appends events with their personal values and their outbox rows in one transaction (L4).
    ///
    /// Their numbers must go on where the chain ends. On any error nothing was written and the ledger goes on as
    /// before;
    /// where `LedgerError.isTransient` says so, the same call may be made again.
    public func append(_ events: [Event]) throws {
        guard !events.isEmpty else { return }
        try append(events) { _ in }
    }

    /// The same, with further work in the same transaction.
    func append(_ events: [Event], with work: (Database) throws -> Void) throws {
        try extendingTail { tail in
            try writing { db in
                for event in events { try append(event, to: &tail, in: db) }
                try work(db)
            }
        }
    }

    /// Writes what stands there already, and looks for room: whether a failure is over (L4).
    ///
    /// - Throws: `LedgerError.full` with less than a mebibyte of room, which the next events may need; what SQLite says.
    public func proveWritable() throws {
        guard try Disk.freeBytes(beside: path) >= 1 << 20 else { throw LedgerError.full(path: path) }
        try writing { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
    }

    private func append(_ event: Event, to tail: inout Tail, in db: Database) throws {
        guard event.number == tail.number + 1 else {
            throw LedgerError.outOfSequence(path: path, expected: tail.number + 1, found: event.number)
        }
        // L10: what is in the chain is there for ever, so the doors are not trusted.
        guard !event.isMisdated else { throw LedgerError.misdated(path: path, event: event.number) }
        let (body, values) = PersonalValues.strip(event)
        let salted = values.map { SaltedValue(name: $0.name, value: Data($0.value.utf8)) }
        var row = EventRow(
            number: event.number, recorded: event.recorded.seconds, occurred: event.occurred.seconds,
            known: event.known.rawValue, actor: event.actor.text, kind: event.body.kind,
            flag: event.flag?.description, payload: try Payload(body: body, entry: event.entry).text(),
            personal: Chain.personal(salted.map { ($0.name, $0.digest) }), previous: tail.hash, hash: Data())
        row.hash = Chain.hash(row)
        try insert(row, in: db)
        for (position, value) in salted.enumerated() { try insert(value, at: position, of: event.number, in: db) }
        if let entry = event.entry { try insertOutbox(key(of: entry), number: event.number, in: db) }
        tail = Tail(number: row.number, hash: row.hash)
    }

    private func insert(_ row: EventRow, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
            row.number, row.recorded, row.occurred, row.known, row.actor, row.kind, row.flag, row.payload,
            row.personal, row.previous, row.hash,
        ])
    }

    private func insert(_ value: SaltedValue, at position: Int, of number: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO personal_digests VALUES (?, ?, ?, ?)")
            .execute(arguments: [number, position, value.name, value.digest])
        try db.cachedStatement(sql: "INSERT INTO personal_values VALUES (?, ?, ?, ?)")
            .execute(arguments: [number, position, value.salt, value.value])
    }

    private func insertOutbox(_ key: String, number: Int64, in db: Database) throws {
        do {
            try db.cachedStatement(sql: "INSERT INTO outbox (number, key) VALUES (?, ?)")
                .execute(arguments: [number, key])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw LedgerError.keyIssuedTwice(path: path, key: key, event: number)
        }
    }
}

/// A personal value with the salt that keeps its digest from being guessed (L5).
private struct SaltedValue {
    let name: String
    let value: Data
    let salt: Data
    let digest: Data

    init(name: String, value: Data) {
        var generator = SystemRandomNumberGenerator()
        var salt = Data(capacity: 16)
        for _ in 0..<2 {
            withUnsafeBytes(of: UInt64.random(in: .min ... .max, using: &generator)) { salt.append(contentsOf: $0) }
        }
        self.name = name
        self.value = value
        self.salt = salt
        digest = Chain.digest(salt: salt, name: name, value: value)
    }
}
