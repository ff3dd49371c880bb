internal import Foundation

/// The write-ahead log beside a ledger.
enum LedgerLog {
    /// Where the SQLite file format says by which version a file is written: 2 is the write-ahead log (section 1.3.3).
    private static let versionOffset = 18
    private static let writeAhead: UInt8 = 2

    /// Whether a ledger's log belongs beside it and is not there (L7). A ledger that was stopped, or written by a backup,
    /// says in its header that it has none.
    static func isMissing(of path: String) throws -> Bool {
        guard try Disk.look(path + "-wal") == .nothing else { return false }
        let header = try Disk.read(path, atMost: versionOffset + 1)
        return header.count > versionOffset && header[versionOffset] == writeAhead
    }
}
