import Foundation
import GRDB

/// Which mail has been seen: `index.sqlite` beside the ledger. It is no truth: losing it costs time.
///
/// A file of its own, because it is no record: whoever loses it reads the mailbox once more, and what the ledger has
/// filed or held is known there by its content hash. So it is never backed up, is thrown away when it is damaged or of
/// another version, and is written without waiting for the disk, all of which the ledger must never be.
public final class SeenMailIndex: Sendable {
    /// Whether it began empty because what was there could not be used.
    public let wasDiscarded: Bool
    /// Where it is.
    public let path: String
    private let queue: DatabaseQueue

    /// Its name in the folder of the ledger.
    public static let fileName = "index.sqlite"

    private static let version = 2

    /// Opens the index, or makes it. Its only writer is the holder of the ledger.
    public init(_ path: String) throws {
        self.path = path
        do {
            queue = try SeenMailIndex.connect(path)
            wasDiscarded = false
        } catch LedgerError.damaged, LedgerError.notALedger {
            for suffix in ["", "-wal", "-shm", "-journal"] { try Disk.remove(path + suffix) }
            queue = try SeenMailIndex.connect(path)
            wasDiscarded = true
        }
    }

    /// Those of the mails, named by their content hashes (M4, 64 hex digits), that were dealt with before.
    public func seen(among identities: some Sequence<String>) throws -> Set<String> {
        try LedgerError.naming(path) {
            try queue.read { db in
                var found: Set<String> = []
                let statement = try db.cachedStatement(sql: "SELECT 1 FROM mails WHERE identity = ?")
                for identity in identities {
                    guard let bytes = Data(hex: identity) else { continue }
                    if try Int.fetchOne(statement, arguments: [bytes]) != nil { found.insert(identity) }
                }
                return found
            }
        }
    }

    /// Remembers that these mails were dealt with, all or none.
    public func note(_ identities: some Sequence<String>) throws {
        try LedgerError.naming(path) {
            try queue.write { db in
                let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO mails VALUES (?)")
                for identity in identities {
                    if let bytes = Data(hex: identity) { try statement.execute(arguments: [bytes]) }
                }
            }
        }
    }

    /// Forgets all of it: every mail and every file is read anew.
    public func forget() throws {
        try LedgerError.naming(path) { try queue.write { try $0.execute(sql: "DELETE FROM mails; DELETE FROM files") } }
    }

    /// What the scanner of a mailbox remembers of its files, in its own form: without it every file is read again.
    public func files(ofMailbox mailbox: String) throws -> [[UInt8]] {
        try LedgerError.naming(path) {
            try queue.read { db in
                let rows = try Data.fetchCursor(
                    db, sql: "SELECT record FROM files WHERE mailbox = ?", arguments: [mailbox])
                var records: [[UInt8]] = []
                while let record = try rows.next() { records.append([UInt8](record)) }
                return records
            }
        }
    }

    /// Remembers files of a mailbox by the scanner's key; the latest word counts.
    public func note(files: some Sequence<(key: UInt64, record: [UInt8])>, ofMailbox mailbox: String) throws {
        try LedgerError.naming(path) {
            try queue.write { db in
                let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO files VALUES (?, ?, ?)")
                for (key, record) in files {
                    try statement.execute(arguments: [mailbox, Int64(bitPattern: key), Data(record)])
                }
            }
        }
    }

    /// Whether an index lies there that knows of a mail or a file; one that cannot be read says nothing.
    static func knowsMail(_ path: String) throws -> Bool {
        guard case .file(let bytes) = try Disk.look(path), bytes > 0 else { return false }
        do {
            return try LedgerError.naming(path) {
                let queue = try DatabaseQueue(path: path)
                return try queue.read { db in
                    guard try Int.fetchOne(db, sql: "PRAGMA user_version") == version else { return false }
                    return try Bool.fetchOne(
                        db, sql: "SELECT EXISTS (SELECT 1 FROM mails) OR EXISTS (SELECT 1 FROM files)") ?? false
                }
            }
        } catch is LedgerError {
            return false
        }
    }

    private static func connect(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(0.25)
        configuration.label = "index"
        configuration.journalMode = .wal
        return try LedgerError.naming(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { db in
                let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard found == 0 || found == version else {
                    throw LedgerError.notALedger(path: path, found: .otherDatabase)
                }
                guard found == 0 else { return }
                try db.execute(
                    sql: """
                        CREATE TABLE mails (identity BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
                        CREATE TABLE files (
                            mailbox TEXT NOT NULL, key INTEGER NOT NULL, record BLOB NOT NULL,
                            PRIMARY KEY (mailbox, key)) STRICT, WITHOUT ROWID;
                        PRAGMA user_version = \(version);
                        """)
            }
            return queue
        }
    }
}
