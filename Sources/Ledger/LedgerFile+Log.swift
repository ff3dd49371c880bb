public import Flagging
internal import Foundation
internal import GRDB

extension LedgerFile {
    /// Empties the write-ahead log into the ledger, so that a copy of `ledger.sqlite` is the ledger (L7).
    ///
    /// - Returns: whether it is empty: not while somebody reads what stands in it.
    @discardableResult
    public func emptyLog() throws -> Bool {
        guard isWritable else { throw LedgerError.readOnly(path: path) }
        try makeReady()
        do {
            return try LedgerFile.naming(path) {
                try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0 }
            }
        } catch LedgerError.busy {
            return false
        }
    }

    /// When the last event was recorded; nil where there is none.
    public func lastRecorded() throws -> Instant? {
        try reading { try Int64.fetchOne($0, sql: "SELECT recorded FROM events ORDER BY number DESC LIMIT 1") }
            .map { Instant($0) }
    }

    /// Writes what this process still has of a ledger whose file has lost its name, beside where it stood, under a name of
    /// its own.
    ///
    /// - Returns: that name.
    public func saveAside() throws -> String {
        let ours = try head
        var (aside, others) = ("\(path).saved-\(ours.number)", 1)
        while try Disk.look(aside) != .nothing {
            // What stands there is ours only where it ends as we do; what cannot be read does not.
            if let there = try? LedgerFile.readOnly(aside).head, there == ours { return aside }
            others += 1
            aside = "\(path).saved-\(ours.number).\(others)"
        }
        try LedgerFile.naming(aside) {
            try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [aside]) }
        }
        guard chmod(aside, 0o640) == 0 else { throw LedgerError(errno: errno, path: aside) }
        try Disk.synchronize(aside)
        return aside
    }

    /// Empties the log and gives it up, at the end of a process: the ledger's header then says that a copy needs none
    /// (L7). While somebody else reads, it is emptied as far as that one lets it.
    public func finish() throws {
        try closeReader()
        guard try emptyLog() else { return }
        do {
            try LedgerFile.naming(path) { try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") } }
        } catch LedgerError.busy {
            // The log is empty; the next one to stop gives it up.
            return
        }
    }

    /// Lets go of the file and of the right to write it, before the process ends. A thread of it that hangs in the kernel,
    /// over a mailbox whose file system does not answer, would keep both for as long as it hangs, and no other process
    /// could write (M5).
    public func letGo() throws {
        defer { lock?.release() }
        try closeReader()
        try LedgerFile.naming(path) { try queue.close() }
    }
}
