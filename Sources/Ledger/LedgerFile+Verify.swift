internal import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// Checks the chain, the personal values, the triggers, the outbox and the copies of filed mails (L2, L3, L5, C23).
    ///
    /// - `anchors`: heads that the journal remembers. Only they prove that the end of the chain was not cut off.
    /// - `identify`: the content hash of M4; without it the copies are only looked for.
    /// - `progress`: told the number of every thousandth event.
    ///
    /// What is wrong stands in the report. Throws only where the ledger cannot be read at all.
    public func verify(
        anchors: [ChainHead] = [], identify: (([UInt8]) -> String)? = nil, progress: (Int64) -> Void = { _ in }
    ) throws -> VerifyReport {
        let start = ChainHead(number: 0, hash: Hex.text(Chain.genesis(identity: identity)))
        var verification = Verification(report: VerifyReport(head: start), anchors: anchors)
        var filed: [String: Int64] = [:]
        var erased: Set<String> = []
        var damages: [Damage] = []
        // Each check in a transaction of its own: one in which a page could not be read can only be rolled back.
        func keeping(_ check: (Database) throws -> Void) throws {
            do {
                try reading(check)
            } catch LedgerError.damaged(_, let damage) {
                damages.append(damage)
            }
        }
        try keeping { try checkPages($0) }
        try keeping { try checkTriggers($0) }
        try keeping { db in
            var walk = try ChainWalk(db, path: path, identity: identity, after: 0)
            let outbox = try Row.fetchCursor(db, sql: "SELECT number, key FROM outbox ORDER BY number")
            try walk.run(db) { row, values in
                let payload = try naming(row) { try Payload(of: row) }
                let event = try naming(row) { try Event(row, payload, values) }
                try verification.check(row, path: path)
                if let key = payload.key(identity: identity, previous: row.previous) {
                    try check(row.number, key, intent: try outbox.next())
                }
                if event.flag != nil, let mail = event.body.mailIdentity { filed[mail] = event.number }
                verification.passed(row, values)
                if row.number % 1000 == 0 { progress(row.number) }
            }
            try verification.checkReached(path: path)
            try checkRemains(db)
            if let extra = try outbox.next() { throw damaged(Int64.fromDatabaseValue(extra[0]), .outbox) }
        }
        try keeping { erased = Set(try String.fetchAll($0, sql: "SELECT identity FROM erased_mail")) }
        verification.report.damages = damages
        try checkMail(filed, erased: erased, identify: identify, &verification.report)
        return verification.report
    }

    func naming<Value>(_ row: EventRow, _ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let what as Damage.What { throw damaged(row.number, what) }
    }

    private func check(_ event: Int64, _ key: String, intent: Row?) throws {
        guard let intent, Int64.fromDatabaseValue(intent[0]) == event, String.fromDatabaseValue(intent[1]) == key
        else { throw damaged(event, .outbox) }
    }

    private func checkPages(_ db: Database) throws {
        let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
        guard answer == "ok" else { throw damaged(nil, .page(answer)) }
    }

    private func checkTriggers(_ db: Database) throws {
        for (name, rule) in Format.triggers.sorted(by: { $0.key < $1.key }) {
            let found = try String.fetchOne(
                db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", arguments: [name])
            guard found == Format.statement(trigger: name, rule) else { throw damaged(nil, .trigger(name: name)) }
        }
    }

    /// What belongs to events that are not there: a chain whose end was cut off is still a chain.
    private func checkRemains(_ db: Database) throws {
        for table in ["personal_digests", "personal_values", "outbox"] {
            let sql = "SELECT number FROM \(table) WHERE number NOT IN (SELECT number FROM events) LIMIT 1"
            if let number = try Int64.fetchOne(db, sql: sql) { throw damaged(number, .withoutEvent(table: table)) }
        }
        let sql = """
            SELECT v.number FROM personal_values AS v LEFT JOIN personal_digests AS d USING (number, position)
            WHERE d.number IS NULL LIMIT 1
            """
        if let number = try Int64.fetchOne(db, sql: sql) { throw damaged(number, .personalDigests) }
    }

    private func checkMail(
        _ filed: [String: Int64], erased: Set<String>, identify: (([UInt8]) -> String)?, _ report: inout VerifyReport
    ) throws {
        for (identity, event) in filed.sorted(by: { $0.value < $1.value }) {
            if try !mailCopies.contains(identity) {
                if erased.contains(identity) {
                    report.erasedMailCopies += 1
                } else {
                    report.damages.append(Damage(row: event, what: .mailMissing(identity: identity)))
                }
            } else if let identify, identify(try mailCopies.read(identity)) != identity {
                report.damages.append(Damage(row: event, what: .mailContents(identity: identity)))
            } else {
                report.mailCopies += 1
            }
        }
    }

    func damaged(_ row: Int64?, _ what: Damage.What) -> LedgerError {
        .damaged(path: path, damage: Damage(row: row, what: what))
    }
}

/// What a verification has seen so far.
private struct Verification {
    var report: VerifyReport
    var anchors: [ChainHead]

    /// L2: a head that the journal remembers must be a row of this chain.
    func check(_ row: EventRow, path: String) throws {
        for anchor in anchors where anchor.number == row.number && anchor.hash != Hex.text(row.hash) {
            throw LedgerError.damaged(path: path, damage: Damage(row: row.number, what: .anchor))
        }
    }

    /// L2: and the chain must reach it.
    func checkReached(path: String) throws {
        guard let beyond = anchors.filter({ $0.number > report.head.number }).map(\.number).min() else { return }
        throw LedgerError.damaged(path: path, damage: Damage(row: beyond, what: .anchor))
    }

    mutating func passed(_ row: EventRow, _ values: [StoredValue]) {
        report.head = ChainHead(number: row.number, hash: Hex.text(row.hash))
        report.events += 1
        let present = values.count { $0.secret != nil }
        report.values += present
        report.erasedValues += values.count - present
    }
}
