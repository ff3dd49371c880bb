internal import Foundation
internal import GRDB

/// A consistent copy of a ledger in a file beside it, for whoever hands it on; gone with the last reference. There is one at
/// a time: taking the next takes the place of one that a crash left behind.
public final class Snapshot: Sendable {
    /// The copy.
    public let path: String
    /// How far it goes.
    public let head: ChainHead
    /// The copies of mail that belong to it: the identity of each with its path.
    public let mails: [(identity: String, path: String)]

    /// Copies a ledger while its daemon writes.
    init(of ledger: LedgerFile) throws {
        path = Snapshot.path(besides: ledger.path)
        try Snapshot.remove(besides: ledger.path)
        do {
            try LedgerError.naming(path) { [path] in
                try ledger.queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
            }
            guard chmod(path, 0o600) == 0 else { throw LedgerError(errno: errno, path: path) }
            let copy = try LedgerFile.readOnly(path)
            head = try copy.head
            let erased = Set(try copy.reading { try String.fetchAll($0, sql: "SELECT identity FROM erased_mail") })
            mails = try ledger.mailCopies.identities().filter { !erased.contains($0) }.compactMap { identity in
                ledger.mailCopies.path(of: identity).map { (identity, $0) }
            }
        } catch {
            // What is left of it is no ledger; the next one takes its place.
            unlink(path)
            throw error
        }
    }

    deinit { unlink(path) }

    static func path(besides ledger: String) -> String { ledger + ".snapshot" }

    /// Removes what a crash left: it holds personal values.
    static func remove(besides ledger: String) throws {
        for suffix in ["", "-journal", "-wal", "-shm"] { try Disk.remove(path(besides: ledger) + suffix) }
    }
}

extension LedgerFile {
    /// Copies the ledger into a file beside it, while the daemon may go on writing.
    public func snapshot() throws -> Snapshot { try Snapshot(of: isWritable ? try .readOnly(path) : self) }

    /// Removes the snapshot that a crash left behind.
    public func removeSnapshot() throws { try Snapshot.remove(besides: path) }
}
