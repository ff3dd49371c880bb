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
                for mail in mails { try insert(mail, in: db) }
            }
        }
    }

    /// The whole index.
    public func load() throws -> SeenMailTable {
        try LedgerError.naming(path) {
            try queue.read { db in
                var table = SeenMailTable()
                table.reserve(try Int.fetchOne(db, sql: "SELECT count(*) FROM mails") ?? 0)
                let mails = try Row.fetchCursor(db, sql: "SELECT identity, disposition FROM mails")
                while let row = try mails.next() {
                    guard let identity = Data.fromDatabaseValue(row[0]),
                        let disposition = Int.fromDatabaseValue(row[1]).flatMap(SeenMail.Disposition.init(rawValue:))
                    else { continue }
                    table.load(disposition: disposition, of: Hex.text(identity))
                }
                try SeenMailIndex.pairs("messages", in: db) { table.load(message: $0, $1) }
                try SeenMailIndex.pairs("places", in: db) { table.load(place: $0, $1) }
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

    private static func pairs(_ table: String, in db: Database, _ body: (Fingerprint, String) -> Void) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT fingerprint, identity FROM \(table)")
        while let row = try rows.next() {
            guard let bytes = Data.fromDatabaseValue(row[0]), let identity = Data.fromDatabaseValue(row[1]) else {
                continue
            }
            body(Fingerprint(bytes: bytes), Hex.text(identity))
        }
    }

    private func insert(_ mail: SeenMail, in db: Database) throws {
        guard let identity = Data(hex: mail.identity), identity.count == 32 else {
            throw LedgerError.notAContentHash(path: path, text: mail.identity)
        }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO mails VALUES (?, ?)")
            .execute(arguments: [identity, mail.disposition.rawValue])
        if let message = mail.messageID {
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO messages VALUES (?, ?)")
                .execute(arguments: [message.data, identity])
        }
        if let place = mail.place {
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO places VALUES (?, ?)")
                .execute(arguments: [place.data, identity])
        }
    }

    private static func connect(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(0.25)
        configuration.label = "index"
        configuration.journalMode = .wal
        return try LedgerError.naming(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let answer = try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
            guard answer == "ok" else {
                throw LedgerError.damaged(path: path, damage: Damage(row: nil, what: .page(answer ?? "no answer")))
            }
            try queue.write { db in
                let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard found == 0 || found == version else {
                    throw LedgerError.notALedger(path: path, found: .otherDatabase)
                }
                guard found == 0 else { return }
                try db.execute(
                    sql: """
                        CREATE TABLE mails (identity BLOB PRIMARY KEY, disposition INTEGER NOT NULL)
                            STRICT, WITHOUT ROWID;
                        CREATE TABLE messages (fingerprint BLOB PRIMARY KEY, identity BLOB NOT NULL)
                            STRICT, WITHOUT ROWID;
                        CREATE TABLE places (fingerprint BLOB PRIMARY KEY, identity BLOB NOT NULL)
                            STRICT, WITHOUT ROWID;
                        PRAGMA user_version = \(version);
                        """)
            }
            return queue
        }
    }
}
