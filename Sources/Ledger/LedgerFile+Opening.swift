internal import Foundation
internal import GRDB

extension LedgerFile {
    /// Makes a new ledger under another name and renames it when it is whole, so that a crash leaves no half ledger.
    ///
    /// - Returns: the connection that made it, closed.
    static func create(_ path: String, format: Format) throws -> DatabaseQueue {
        let unfinished = path + ".new"
        for suffix in ["", "-journal", "-wal", "-shm"] { try Disk.remove(unfinished + suffix) }
        // A WAL without its ledger would be applied to the new one.
        for suffix in ["-journal", "-wal", "-shm"] where try Disk.look(path + suffix) != .nothing {
            throw LedgerError.damaged(path: path, damage: Damage(row: nil, what: .missing(next: nil)))
        }
        let founder = try naming(path) {
            let queue = try DatabaseQueue(path: unfinished)
            try queue.write { try Format.create($0, identity: newIdentity(), version: format.version) }
            try queue.close()
            return queue
        }
        guard chmod(unfinished, 0o640) == 0 else { throw LedgerError(errno: errno, path: unfinished) }
        try Disk.synchronize(unfinished)
        try Disk.replace(path, with: unfinished)
        return founder
    }

    /// That the folder above a ledger's is there: where it is not, the name has a slip, and no new ledger begins there.
    ///
    /// - Throws: `LedgerError.notAFolder`.
    public static func requireFolder(above directory: String) throws {
        var place = Substring(directory)
        while place.count > 1, place.last == "/" { place = place.dropLast() }
        let above = Disk.directory(of: String(place))
        guard try Disk.look(above) == .directory else { throw LedgerError.notAFolder(path: above) }
    }

    private static func newIdentity() -> String {
        var generator = SystemRandomNumberGenerator()
        return Hex.text((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// A connection that waits at most a quarter of a second for another one: the daemon's queue also feeds the
    /// watchdog, and it tries again by itself (L4).
    ///
    /// - Parameter name: by which people know the file, where it is a copy of it.
    static func connect(_ path: String, isWriting: Bool, named name: String? = nil) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = !isWriting
        configuration.busyMode = .timeout(isWriting ? 0.25 : 5)
        configuration.label = "ledger"
        return try naming(name ?? path) { try DatabaseQueue(path: path, configuration: configuration) }
    }

    /// A reader's connection. A ledger in WAL mode wants files beside it; where they are not and cannot be made, as on
    /// a read-only medium, a copy in a temporary directory is read. So is a ledger whose log is missing: files that SQLite
    /// makes beside it would look like that log to the next reader.
    static func connectReader(_ path: String, isAlone: Bool) throws -> (DatabaseQueue, TemporaryCopy?) {
        do {
            if isAlone { throw LedgerError.readOnly(path: path) }
            let queue = try connect(path, isWriting: false)
            _ = try naming(path) { try queue.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") } }
            return (queue, nil)
        } catch LedgerError.permissionDenied, LedgerError.readOnly {
            let copy = try TemporaryCopy(of: path)
            return (try connect(copy.path, isWriting: true, named: path), copy)
        }
    }

    /// Whether this is a ledger, and of which version.
    static func recognise(_ db: Database, path: String, format: Format) throws -> Int {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard application == Format.application else {
            throw LedgerError.notALedger(path: path, found: .otherDatabase)
        }
        guard version <= format.version else {
            throw LedgerError.newerFormat(path: path, found: version, known: format.version)
        }
        guard version >= format.oldest else {
            throw LedgerError.olderFormat(path: path, found: version, oldest: format.oldest)
        }
        return version
    }

    /// WAL, and a commit that is on the disk when it returns. The settings are read back: whoever opens the connection
    /// last may have set `synchronous` to NORMAL behind our back.
    static func makeDurable(_ db: Database, path: String) throws {
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA secure_delete = ON")
        // The first look into it makes the log and its index.
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM meta")
        let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
        guard mode == "wal", synchronous == 2 else {
            throw LedgerError.inputOutput(
                path: path, message: "journal_mode \(mode ?? "none"), synchronous \(synchronous ?? -1)")
        }
    }

    /// The identity and the last row. The chain before it is checked whenever events are read.
    static func endOfChain(_ queue: DatabaseQueue, path: String) throws -> (identity: String, tail: Tail) {
        try naming(path) {
            try queue.read { db in
                let identity = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'identity'")
                guard let identity, Hex.isText(identity, count: 32) else {
                    throw LedgerError.damaged(path: path, damage: Damage(row: nil, what: .column("identity")))
                }
                let last = try Row.fetchOne(db, sql: "SELECT number, hash FROM events ORDER BY number DESC LIMIT 1")
                guard let last else { return (identity, Tail(number: 0, hash: Chain.genesis(identity: identity))) }
                guard let number = Int64.fromDatabaseValue(last[0]), let hash = Data.fromDatabaseValue(last[1]) else {
                    throw LedgerError.damaged(path: path, damage: Damage(row: nil, what: .column("hash")))
                }
                return (identity, Tail(number: number, hash: hash))
            }
        }
    }
}
