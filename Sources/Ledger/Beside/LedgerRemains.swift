public import Flagging
internal import Foundation
internal import GRDB

/// What an earlier ledger left beside one that holds no event yet: its file was taken away, and no event here knows what it
/// had given out (L8).
public struct LedgerRemains: Hashable, Sendable {
    /// The last event of the copies that lie there; nil where none lies there, or none can be read.
    public var last: Int64?
    /// Of each sequence the highest flag or contact that they know.
    public var flags: [FlagID] = []

    /// What lies beside a ledger; nil where nothing does.
    ///
    /// A copy is a file whose name begins with the ledger's, as the daemon names what it saves and a restore what it moves
    /// aside. Mail that was seen, and copies of mail, prove an earlier ledger too, without saying what it held.
    ///
    /// - Throws: `LedgerError` where the folder cannot be read.
    init?(beside path: String) throws {
        let directory = Disk.directory(of: path)
        let copies = try LedgerRemains.copies(of: path, in: directory)
        guard
            try !copies.isEmpty || !MailCopies(ledger: path).identities().isEmpty
                || SeenMailIndex.knowsMail("\(directory)/\(SeenMailIndex.fileName)")
        else { return nil }
        var found: [FlagID] = []
        for copy in copies {
            do {
                let ledger = try LedgerFile.readOnly(copy)
                last = max(last ?? 0, try ledger.head.number)
                found += try ledger.knownFlags()
            } catch {
                // That it is there is said; `flagwatch verify --ledger` says what is wrong with it.
                continue
            }
        }
        let sequences = Dictionary(grouping: found) { FlagID(code: $0.code, sequence: 0, isContact: $0.isContact) }
        flags = sequences.values.compactMap { $0.max() }.sorted()
    }

    private static func copies(of path: String, in directory: String) throws -> [String] {
        let name = path.dropFirst(path.lastIndex(of: "/").map { path.distance(from: path.startIndex, to: $0) + 1 } ?? 0)
        let unfinished = ["-wal", "-shm", "-journal", ".new", ".partial"]
        return try Disk.names(in: directory).sorted().filter { other in
            other.hasPrefix("\(name).") && !unfinished.contains { other.hasSuffix($0) }
        }.map { "\(directory)/\($0)" }
    }
}

extension LedgerFile {
    /// Every flag and contact that stands in it, and those that it was told of when it was behind itself.
    fileprivate func knownFlags() throws -> [FlagID] {
        let texts = try reading {
            try String.fetchAll($0, sql: "SELECT DISTINCT flag FROM events WHERE flag IS NOT NULL")
        }
        let told = try reading { db in
            try String.fetchAll(db, sql: "SELECT payload FROM events WHERE kind = 'ledger-behind'")
        }
        let lost = try told.flatMap { text -> [FlagID] in
            guard case .ledgerBehind(let loss) = try Payload.read(text).payload.body else { return [] }
            return loss.flags
        }
        return texts.compactMap { FlagID($0) } + lost
    }
}
