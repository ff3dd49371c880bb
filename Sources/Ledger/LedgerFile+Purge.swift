public import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// What a purge of an election's flags would erase (L5); it reads every event twice.
    ///
    /// Whether the retention period has passed is the caller's decision. Events about no flag, or about flags of
    /// several elections, such as a held mail that was never linked, go when they were recorded at or before
    /// `unattributedThrough`. Copies that no event speaks of go too.
    public func planPurge(of election: String, unattributedThrough limit: Instant) throws -> PurgePlan {
        let head = try head
        let purged = Set(try reading { try String.fetchAll($0, sql: "SELECT election FROM purges") })
        var selection = PurgeSelection(election: election, limit: limit, purged: purged)
        let count = Int(head.number)
        try forEachEvent(limit: count) { selection.learn($0) }
        var values = 0
        try reading { db in
            var walk = try ChainWalk(db, path: path, identity: identity, after: 0)
            try walk.run(db, limit: count) { row, stored in
                let goes = selection.select(try naming(row) { try Event(row, try Payload(of: row), stored) })
                if goes { values += stored.count { $0.secret != nil } }
            }
        }
        let copies = Set(try mailCopies.identities())
        let mails = selection.mails.union(copies.subtracting(selection.spokenOf))
        return PurgePlan(
            election: election, head: head, flags: selection.count, values: values, events: selection.events,
            mails: mails, copies: mails.intersection(copies))
    }

    /// Erases the values that were planned, and appends the events that say so, in one transaction (L4, L5).
    ///
    /// The copies of mail go by `finishErasing`, which must follow.
    ///
    /// - Returns: the intents of the events.
    @discardableResult
    public func erase(_ plan: PurgePlan, recording events: [Event], at instant: Instant) throws -> [OutboxRow] {
        try append(events) { db in
            let statement = try db.cachedStatement(sql: "DELETE FROM personal_values WHERE number = ?")
            for number in plan.events { try statement.execute(arguments: [number]) }
            try db.execute(
                sql: "INSERT OR REPLACE INTO purges VALUES (?, ?)", arguments: [plan.election, instant.seconds])
            for mail in plan.mails.sorted() {
                try db.cachedStatement(sql: "INSERT OR IGNORE INTO erased_mail VALUES (?, ?)")
                    .execute(arguments: [mail, instant.seconds])
            }
        }
    }

    /// Takes away the copies of mail that were erased, and what is left of values in the file and its WAL. To repeat it
    /// changes nothing more.
    ///
    /// - Returns: whether nothing is left: not while somebody else reads the ledger.
    public func finishErasing() throws -> Bool {
        try eraseCopies()
        return try scrub()
    }

    /// Whether the copy of a mail was erased: then it is never put back, however often the mail is read (L5).
    public func isErased(mail identity: String) throws -> Bool {
        try reading { db in
            let sql = "SELECT count(*) FROM erased_mail WHERE identity = ?"
            return try Int.fetchOne(db, sql: sql, arguments: [identity]) != 0
        }
    }

    /// Takes away the copies of mail whose erasure was recorded, and the summaries that were written of them: also those
    /// that a crash left behind.
    public func eraseCopies() throws {
        for mail in try reading({ try String.fetchAll($0, sql: "SELECT identity FROM erased_mail") }) {
            try mailCopies.erase(mail)
        }
        for election in try reading({ try String.fetchAll($0, sql: "SELECT election FROM purges") }) {
            try summaryFolders.erase(election)
        }
    }

    /// Makes the copy whole of a mail that the ledger knows and that is read once more (L3). One that was purged stays away
    /// (L5).
    ///
    /// - Parameter identify: the content hash of M4.
    /// - Returns: Whether there is a copy now.
    public func mendCopy(_ bytes: [UInt8], identity: String, identify: ([UInt8]) -> String) throws -> Bool {
        guard try !isErased(mail: identity) else { return false }
        try mailCopies.mend(bytes, identity: identity, identify: identify)
        return true
    }

    /// `secure_delete` overwrites what is deleted, but a page that was once split keeps older copies of its rows, and
    /// so
    /// does the WAL: both are written anew. False where a reader keeps the WAL alive.
    private func scrub() throws -> Bool {
        do {
            return try LedgerError.naming(path) {
                try queue.vacuum()
                return try emptyLog()
            }
        } catch LedgerError.busy {
            return false
        }
    }
}
