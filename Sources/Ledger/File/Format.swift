package import GRDB

/// The tables of the ledger and their version (L6).
package struct Format {
    /// The version this code writes, in `PRAGMA user_version`.
    package var version: Int
    /// From a version to the next one; run inside one transaction.
    var migrations: [Int: @Sendable (Database) throws -> Void]
    /// The oldest version that is read as it is, without a migration: a copy is never changed by who reads it.
    var readable: Int

    /// The format of this release. Since version 2 a key holds the hash before its event (L9), and the outbox keeps what
    /// was intended beside it, so that nothing is intended twice.
    /// Since version 3 payloads are of version 3; nothing that stands is changed for it.
    package static let current = Format(
        version: 3, migrations: [1: { try addIntents($0) }, 2: { _ in }], readable: 1)
    /// `PRAGMA application_id`: "Flgw".
    static let application = 0x466C_6777

    /// The tables that verify, migrations and the Python of the tests see.
    static let tables = """
        CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
        CREATE TABLE events (
            number INTEGER PRIMARY KEY, recorded INTEGER NOT NULL, occurred INTEGER NOT NULL, known TEXT NOT NULL,
            actor TEXT NOT NULL, kind TEXT NOT NULL, flag TEXT, payload TEXT NOT NULL, personal BLOB,
            previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
        CREATE TABLE personal_digests (
            number INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, digest BLOB NOT NULL,
            PRIMARY KEY (number, position)) STRICT, WITHOUT ROWID;
        CREATE TABLE personal_values (
            number INTEGER NOT NULL, position INTEGER NOT NULL, salt BLOB NOT NULL, value BLOB NOT NULL,
            PRIMARY KEY (number, position)) STRICT, WITHOUT ROWID;
        CREATE TABLE outbox (
            number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, state INTEGER NOT NULL DEFAULT 0, confirmed INTEGER,
            cursor TEXT, intent TEXT) STRICT;
        CREATE INDEX outbox_pending ON outbox (number) WHERE state = 0;
        CREATE UNIQUE INDEX outbox_intent ON outbox (intent);
        CREATE TABLE purges (election TEXT PRIMARY KEY NOT NULL, purged INTEGER NOT NULL) STRICT;
        CREATE TABLE erased_mail (identity TEXT PRIMARY KEY NOT NULL, erased INTEGER NOT NULL) STRICT;
        """

    /// What keeps the tables append-only (L1). A trigger on insertion too, because `INSERT OR REPLACE` deletes without
    /// asking the trigger on deletion where recursive triggers are off.
    static let triggers: [String: String] = {
        var triggers: [String: String] = [:]
        for table in ["events", "personal_digests", "meta"] {
            for verb in ["UPDATE", "DELETE"] {
                triggers["\(table)_no_\(verb.lowercased())"] = """
                    BEFORE \(verb) ON \(table) BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
                    """
            }
        }
        triggers["events_follow"] = """
            BEFORE INSERT ON events
            WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM events)
                OR (NEW.number > 1 AND NEW.previous IS NOT (SELECT hash FROM events WHERE number = NEW.number - 1))
            BEGIN SELECT RAISE(ABORT, 'an event follows the one before it'); END
            """
        triggers["personal_digests_once"] = """
            BEFORE INSERT ON personal_digests
            WHEN EXISTS (SELECT 1 FROM personal_digests WHERE number = NEW.number AND position = NEW.position)
            BEGIN SELECT RAISE(ABORT, 'personal_digests is append-only'); END
            """
        triggers["personal_values_no_update"] = """
            BEFORE UPDATE ON personal_values BEGIN SELECT RAISE(ABORT, 'a personal value is only erased'); END
            """
        triggers["outbox_no_delete"] = """
            BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a key is issued once, ever'); END
            """
        return triggers
    }()

    /// The statement that makes a trigger, as it stands in `sqlite_schema`.
    static func statement(trigger name: String, _ rule: String) -> String { "CREATE TRIGGER \(name) \(rule)" }

    /// Makes the tables of a new ledger.
    package static func create(_ db: Database, identity: String, version: Int) throws {
        try db.execute(sql: tables)
        for (name, rule) in triggers.sorted(by: { $0.key < $1.key }) {
            try db.execute(sql: statement(trigger: name, rule))
        }
        try db.execute(sql: "INSERT INTO meta VALUES ('identity', ?)", arguments: [identity])
        try db.execute(sql: "PRAGMA application_id = \(application)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// In version 1 a key was the name of what it intends.
    private static func addIntents(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE outbox ADD COLUMN intent TEXT;
                UPDATE outbox SET intent = key;
                CREATE UNIQUE INDEX outbox_intent ON outbox (intent);
                """)
    }

    /// L6: brings an older ledger to this version, all steps in one transaction.
    func migrate(_ db: Database, from found: Int) throws {
        for step in found..<version {
            guard let migration = migrations[step] else { continue }
            try migration(db)
        }
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// The oldest version that a chain of migrations leads from.
    var oldest: Int {
        var oldest = version
        while migrations[oldest - 1] != nil { oldest -= 1 }
        return oldest
    }
}
