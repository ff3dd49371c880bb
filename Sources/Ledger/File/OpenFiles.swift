internal import Foundation

/// The files of a ledger as its writer has them open: the database, its write-ahead log and the index of that.
///
/// SQLite goes on writing into files that were removed or replaced under it, and every commit succeeds, into nothing
/// (L8). POSIX tells a file by device and inode, as long as somebody has it open.
struct OpenFiles: Sendable {
    private let ledger: String
    private let identities: [String: Identity]

    private struct Identity: Equatable, Sendable {
        var device: UInt64
        var inode: UInt64

        /// What stands under a name; nil where nothing can be seen.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
        }
    }

    /// Notes what stands under the names now. In WAL mode SQLite has made all three when the first transaction is over.
    init(ledger path: String) throws {
        ledger = path
        var identities: [String: Identity] = [:]
        for name in ["", "-wal", "-shm"].map({ path + $0 }) {
            guard let identity = Identity(name) else { throw LedgerError.gone(path: name) }
            identities[name] = identity
        }
        self.identities = identities
    }

    /// That each still stands under its name.
    ///
    /// - Throws: `LedgerError.gone`.
    func requireInPlace() throws {
        for (name, identity) in identities where Identity(name) != identity {
            throw LedgerError.gone(path: ledger)
        }
    }
}
