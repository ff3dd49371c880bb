public import Flagging
internal import Foundation
internal import GRDB

/// What a purge erased (L5).
public struct PurgeReport: Hashable, Sendable {
    /// How many flags and contacts of the election there are.
    public var flags = 0
    /// How many personal values were erased.
    public var values = 0
    /// How many copies of mails were erased.
    public var mailCopies = 0
    /// Whether nothing of them is left in the file and its WAL. False while somebody else reads the ledger: purge
    /// again.
    public var isGoneFromDisk = false
}

extension LedgerFile {
    /// Erases the personal values and the mail copies of an election's flags; the chain still verifies (L5).
    ///
    /// Whether the retention period has passed is the caller's decision. Events about no flag, or about flags of
    /// several
    /// elections, such as a held mail that was never linked, are erased when they were recorded at or before
    /// `unattributedThrough`. Copies that no event speaks of go too. To repeat it changes nothing more.
    public func purge(
        election: String, unattributedThrough limit: Instant = .distantPast, at instant: Instant
    ) throws -> PurgeReport {
        guard isWritable else { throw LedgerError.readOnly(path: path) }
        let purged = Set(try reading { try String.fetchAll($0, sql: "SELECT election FROM purges") })
        var selection = PurgeSelection(election: election, limit: limit, purged: purged)
        try forEachEvent { selection.learn($0) }
        try forEachEvent { selection.select($0) }
        let copies = Set(try mailCopies.identities())
        let mails = selection.mails.union(copies.subtracting(selection.spokenOf))
        var report = PurgeReport(flags: selection.count)
        report.values = try writing { db in
            var erased = 0
            for number in selection.events {
                try db.cachedStatement(sql: "DELETE FROM personal_values WHERE number = ?").execute(arguments: [number])
                erased += db.changesCount
            }
            try db.execute(sql: "INSERT OR REPLACE INTO purges VALUES (?, ?)", arguments: [election, instant.seconds])
            for mail in mails.sorted() {
                try db.cachedStatement(sql: "INSERT OR IGNORE INTO erased_mail VALUES (?, ?)")
                    .execute(arguments: [mail, instant.seconds])
            }
            return erased
        }
        for mail in mails where try mailCopies.erase(mail) { report.mailCopies += 1 }
        report.isGoneFromDisk = try scrub()
        return report
    }

    /// Makes the copy whole of a mail that the ledger knows and that is read once more (L3). One that was purged stays away
    /// (L5).
    ///
    /// - Parameter identify: the content hash of M4.
    /// - Returns: Whether there is a copy now.
    public func mendCopy(_ bytes: [UInt8], identity: String, identify: ([UInt8]) -> String) throws -> Bool {
        let isErased = try reading { db in
            try Bool.fetchOne(db, sql: "SELECT 1 FROM erased_mail WHERE identity = ?", arguments: [identity]) != nil
        }
        guard !isErased else { return false }
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
                return try queue.inDatabase { db in
                    try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
                }
            }
        } catch LedgerError.busy {
            return false
        }
    }
}
