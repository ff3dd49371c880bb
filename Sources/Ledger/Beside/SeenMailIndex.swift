internal import Foundation
internal import GRDB

/// Which mail has been seen: `index.sqlite` beside the ledger (design, section 6).
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
    private static let version = 1

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

    /// Remembers mails, all or none; the latest word about each counts.
    public func note(_ mails: [SeenMail]) throws {
        guard !mails.isEmpty else { return }
        try LedgerError.naming(path) {
            try queue.write { db in
                for mail in mails { try SeenMailIndex.insert(mail, in: db) }
            }
        }
    }

    /// The whole index.
    public func load() throws -> SeenMailTable {
        try LedgerError.naming(path) {
            try queue.read { db in
                var table = SeenMailTable()
                table.reserve(try Int.fetchOne(db, sql: "SELECT count(*) FROM mails") ?? 0)
                var identities: [Int64: String] = [:]
                let mails = try Row.fetchCursor(db, sql: "SELECT id, identity, disposition FROM mails")
                while let row = try mails.next() {
                    guard let id = Int64.fromDatabaseValue(row[0]), let identity = Data.fromDatabaseValue(row[1]),
                        let disposition = Int.fromDatabaseValue(row[2]).flatMap(SeenMail.Disposition.init(rawValue:))
                    else { continue }
                    let text = Hex.text(identity)
                    identities[id] = text
                    table.load(disposition: disposition, of: text)
                }
                try SeenMailIndex.pairs("messages", in: db) { fingerprint, id in
                    if let identity = identities[id] { table.load(message: fingerprint, identity) }
                }
                try SeenMailIndex.pairs("places", in: db) { fingerprint, id in
                    if let identity = identities[id] { table.load(place: fingerprint, identity) }
                }
                return table
            }
        }
    }

    /// Forgets everything: after a purge, and when every mail is to be read once more.
    public func clear() throws {
        try LedgerError.naming(path) {
            try queue.write { db in
                for table in ["mails", "messages", "places"] { try db.execute(sql: "DELETE FROM \(table)") }
            }
        }
    }

    private static func pairs(_ table: String, in db: Database, _ body: (Fingerprint, Int64) -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT fingerprint, mail FROM \(table)")
        while let row = try rows.next() {
            guard let bytes = Data.fromDatabaseValue(row[0]), let id = Int64.fromDatabaseValue(row[1]) else { continue }
            body(Fingerprint(bytes: bytes), id)
        }
    }

    private static func insert(_ mail: SeenMail, in db: Database) throws {
        guard let identity = Data(hex: mail.identity) else { return }
        let sql = """
            INSERT INTO mails (identity, disposition) VALUES (?, ?)
            ON CONFLICT (identity) DO UPDATE SET disposition = excluded.disposition RETURNING id
            """
        let id = try Int64.fetchOne(
            try db.cachedStatement(sql: sql), arguments: [identity, mail.disposition.rawValue])
        for (table, fingerprint) in [("messages", mail.messageID), ("places", mail.place)] {
            guard let fingerprint else { continue }
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO \(table) VALUES (?, ?)")
                .execute(arguments: [fingerprint.data, id])
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
                        CREATE TABLE mails (
                            id INTEGER PRIMARY KEY, identity BLOB NOT NULL UNIQUE, disposition INTEGER NOT NULL) STRICT;
                        CREATE TABLE messages (fingerprint BLOB PRIMARY KEY, mail INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                        CREATE TABLE places (fingerprint BLOB PRIMARY KEY, mail INTEGER NOT NULL) STRICT, WITHOUT ROWID;
                        PRAGMA user_version = \(version);
                        """)
            }
            return queue
        }
    }
}
