internal import Foundation
internal import GRDB

/// Puts a finished copy in the place of a ledger in one step, or leaves all as it is.
final class Replacement {
    /// What stands there now; nil where nothing does.
    let current: LedgerFile?

    private let path: String
    private let unfinished: String
    private let lock: WriterLock

    /// Takes the writer's lock of that place and looks at what is there.
    init(of path: String) throws {
        self.path = path
        unfinished = path + ".partial"
        lock = try WriterLock(ledger: path)
        switch try Disk.look(path) {
        case .nothing:
            current = nil
            for suffix in ["-journal", "-wal"] where try Disk.look(path + suffix) != .nothing {
                throw LedgerError.wouldOverwrite(path: path + suffix, reason: .foreign)
            }
        default: current = try LedgerFile.readOnly(path)
        }
    }

    /// Writes a consistent copy of a ledger beside the place. What was purged at the place stays purged: a backup from
    /// before a purge does not bring personal values back (L5).
    func snapshot(of source: LedgerFile) throws -> LedgerFile {
        for suffix in ["", "-journal", "-wal", "-shm"] { try Disk.remove(unfinished + suffix) }
        try LedgerError.naming(unfinished) {
            try source.queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
        }
        guard chmod(unfinished, 0o640) == 0 else { throw LedgerError(errno: errno, path: unfinished) }
        if let current, current.identity == source.identity { try eraseAgain(from: current) }
        try Disk.synchronize(unfinished)
        return try LedgerFile.readOnly(unfinished)
    }

    /// Renames the copy into place. The WAL of what was there is folded in first: SQLite would apply it to the copy.
    /// Where a name is given, what was there keeps that one.
    func install(movingAside aside: String? = nil) throws {
        if let current {
            try current.queue.close()
            let queue = try LedgerFile.connect(path, isWriting: true)
            try LedgerError.naming(path) {
                try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
                try queue.close()
            }
        }
        for suffix in ["-journal", "-wal"] where try Disk.look(path + suffix) != .nothing {
            throw LedgerError.busy(path: path)
        }
        try Disk.remove(path + "-shm")
        if let aside { try Disk.link(path, as: aside) }
        try Disk.replace(path, with: unfinished)
    }

    private func eraseAgain(from current: LedgerFile) throws {
        let rows = try current.reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.number, d.position FROM personal_digests AS d
                    LEFT JOIN personal_values AS v USING (number, position) WHERE v.number IS NULL
                    """)
        }
        let mails = try current.reading { try Row.fetchAll($0, sql: "SELECT identity, erased FROM erased_mail") }
        let purges = try current.reading { try Row.fetchAll($0, sql: "SELECT election, purged FROM purges") }
        guard !rows.isEmpty || !mails.isEmpty || !purges.isEmpty else { return }
        let queue = try LedgerFile.connect(unfinished, isWriting: true)
        try LedgerError.naming(unfinished) {
            try queue.write { db in
                for row in rows {
                    let key: [DatabaseValue] = [row[0], row[1]]
                    try db.execute(
                        sql: "DELETE FROM personal_values WHERE number = ? AND position = ?",
                        arguments: StatementArguments(key))
                }
                for (table, kept) in [("erased_mail", mails), ("purges", purges)] {
                    for row in kept {
                        let values: [DatabaseValue] = [row[0], row[1]]
                        try db.execute(
                            sql: "INSERT OR IGNORE INTO \(table) VALUES (?, ?)", arguments: StatementArguments(values))
                    }
                }
            }
            try queue.vacuum()
            try queue.close()
        }
    }
}
