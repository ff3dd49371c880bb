public import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// The events after a number, at most so many, in order, with the personal values that were not erased.
    public func events(after number: Int64 = 0, limit: Int = .max) throws -> [Event] {
        var events: [Event] = []
        try forEachEvent(after: number, limit: limit) { events.append($0) }
        return events
    }

    /// The events before the first that is not as it was written, and what is wrong with that one; nil where all are.
    public func wholeEvents() throws -> (events: [Event], damage: Damage?) {
        var events: [Event] = []
        do {
            try forEachEvent { events.append($0) }
            return (events, nil)
        } catch LedgerError.damaged(_, let damage) {
            return (events, damage)
        }
    }

    /// Hands out the events one by one, from one consistent state, in constant memory. Each was checked against the
    /// chain
    /// before it is handed out; the first that is not as it was written ends the walk with `LedgerError.damaged`.
    public func forEachEvent(after number: Int64 = 0, limit: Int = .max, _ body: (Event) throws -> Void) throws {
        try reading { db in
            var walk = try ChainWalk(db, path: path, identity: identity, after: number)
            try walk.run(db, limit: limit) { row, values in
                do {
                    try body(try Event(row, try Payload(of: row), values))
                } catch let what as Damage.What {
                    throw LedgerError.damaged(path: path, damage: Damage(row: row.number, what: what))
                }
            }
        }
    }
}

extension Damage.What: Error {}

extension Payload {
    /// The payload of a row that was found whole; throws what is wrong with it.
    init(of row: EventRow) throws {
        do {
            let found = try Payload.read(row.payload)
            self = found.payload
            isMisdated = found.isMisdated
        } catch {
            throw Damage.What.payload("\(error)")
        }
        guard (1...Payload.version).contains(version) else { throw Damage.What.payload("version \(version)") }
        guard body.kind == row.kind else { throw Damage.What.payload("kind \(body.kind)") }
    }
}

extension Event {
    /// The event of a row and of its payload; throws what is wrong with it.
    init(_ row: EventRow, _ payload: Payload, _ values: [StoredValue]) throws {
        guard let known = Known(rawValue: row.known) else { throw Damage.What.column("known") }
        guard let actor = Actor(text: row.actor) else { throw Damage.What.column("actor") }
        let flag = try row.flag.map { text in
            guard let flag = FlagID(text) else { throw Damage.What.column("flag") }
            return flag
        }
        let isMisdated =
            payload.isMisdated || Instant(checked: row.recorded) == nil || Instant(checked: row.occurred) == nil
        self.init(
            number: row.number, recorded: Instant(row.recorded), occurred: Instant(row.occurred), known: known,
            actor: actor, flag: flag, body: payload.body, entry: payload.entry, isMisdated: isMisdated)
        for value in values {
            guard let secret = value.secret else { continue }
            let text = String(decoding: secret.value, as: UTF8.self)
            guard PersonalValues.restore(text, name: value.name, into: &self) else {
                throw Damage.What.personalValue(name: value.name)
            }
        }
    }
}
