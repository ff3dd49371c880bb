public import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// Appends events with their personal values and their outbox rows in one transaction (L4).
    ///
    /// Their numbers must go on where the chain ends. On any error nothing was written and the ledger goes on as
    /// before;
    /// where `LedgerError.isTransient` says so, the same call may be made again.
    ///
    /// - Returns: what they intend, in their order, under the keys by which it goes out (C23).
    @discardableResult
    public func append(_ events: [Event]) throws -> [OutboxRow] {
        guard !events.isEmpty else { return [] }
        return try append(events) { _ in }
    }

    /// The same, with further work in the same transaction.
    func append(_ events: [Event], with work: (Database) throws -> Void) throws -> [OutboxRow] {
        try extendingTail { tail in
            let intents = try writing { db in
                let intents = try events.compactMap { try append($0, to: &tail, in: db) }
                try work(db)
                return intents
            }
            noteEnd(tail.number, events.compactMap(\.flag))
            return intents
        }
    }

    /// Writes what stands there already, and looks for room: whether a failure is over (L4).
    ///
    /// - Throws: what SQLite says; `LedgerError.scarce` where it could be written, with less than a mebibyte of room left.
    public func proveWritable() throws {
        try writing { db in
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
        try requireRoom()
    }

    /// That the disk has a mebibyte left, which the next events may need.
    ///
    /// - Throws: `LedgerError.scarce`.
    public func requireRoom() throws {
        guard try Disk.freeBytes(beside: path) >= 1 << 20 else { throw LedgerError.scarce(path: path) }
    }

    private func append(_ event: Event, to tail: inout Tail, in db: Database) throws -> OutboxRow? {
        guard event.number == tail.number + 1 else {
            throw LedgerError.outOfSequence(path: path, expected: tail.number + 1, found: event.number)
        }
        // L10: what is in the chain is there for ever, so the doors are not trusted.
        guard !event.isMisdated else { throw LedgerError.misdated(path: path, event: event.number) }
        if let field = event.wrongText {
            throw LedgerError.wrongText(path: path, event: event.number, field: field.rawValue)
        }
        let (body, values) = PersonalValues.strip(event)
        let salted = values.enumerated().map { position, value in
            SaltedValue(
                name: value.name, value: Data(value.value.utf8), salt: salts.salt(event.number, position))
        }
        let payload = Payload(body: body, entry: event.entry)
        var row = EventRow(
            number: event.number, recorded: event.recorded.seconds, occurred: event.occurred.seconds,
            known: event.known.rawValue, actor: event.actor.text, kind: event.body.kind,
            flag: event.flag?.description, payload: try payload.text(),
            personal: Chain.personal(salted.map { ($0.name, $0.digest) }), previous: tail.hash, hash: Data())
        row.hash = Chain.hash(row)
        try insert(row, in: db)
        for (position, value) in salted.enumerated() { try insert(value, at: position, of: event.number, in: db) }
        tail = Tail(number: row.number, hash: row.hash)
        guard let entry = event.entry, let key = payload.key(identity: identity, previous: row.previous) else {
            return nil
        }
        let intent = OutboxRow(key: key, event: event.number, entry: entry)
        try insert(intent, in: db)
        return intent
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

    /// A key holds the hash before its event, so two intents never share one; what they intend must differ too.
    private func insert(_ intent: OutboxRow, in db: Database) throws {
        do {
            try db.cachedStatement(sql: "INSERT INTO outbox (number, key, intent) VALUES (?, ?, ?)")
                .execute(arguments: [
                    intent.event, intent.key, Chain.name(identity: identity, of: intent.entry.identity),
                ])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw LedgerError.keyIssuedTwice(path: path, key: intent.key, event: intent.event)
        }
    }
}

/// A personal value with the salt that keeps its digest from being guessed (L5).
private struct SaltedValue {
    let name: String
    let value: Data
    let salt: Data
    let digest: Data

    init(name: String, value: Data, salt: Data) {
        self.name = name
        self.value = value
        self.salt = salt
        digest = Chain.digest(salt: salt, name: name, value: value)
    }
}
