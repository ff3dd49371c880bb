internal import Foundation
internal import GRDB

extension LedgerFile {
    /// Puts a backup in place of a ledger that is missing or an earlier state of the same one. Another ledger is moved
    /// aside when it never knew a flag, as on a spare machine whose daemon ran once; it is not deleted.
    ///
    /// Refused while a daemon writes it, and where it is newer, has gone another way, is another ledger that was used, or
    /// is damaged: then it has to be moved aside by a person first. The backup is verified before anything is touched.
    public static func restore(
        from directory: String, to path: String, identify: (([UInt8]) -> String)? = nil
    ) throws -> BackupReport {
        let source = try readOnly(directory + "/ledger.sqlite")
        let lacking = try source.requireWhole(identify: identify)
        try Disk.makeDirectory(Disk.directory(of: path))
        let place = try Replacement(of: path)
        var report = BackupReport(head: try source.head, mailCopies: 0, mailDamages: lacking)
        if let there = place.current {
            _ = try there.requireWhole(identify: nil)
            report.movedAside = try there.nameAside(unless: source)
            if report.movedAside == nil { try source.requireAncestor(there) }
            // The same chain, and its outbox knows more: only what is missing beside it is brought back.
            if try there.identity == source.identity && there.head == report.head {
                report.mailCopies = try there.copyMail(
                    from: source.mailCopies, to: there.mailCopies, identify: identify)
                return report
            }
        }
        // What the index calls seen, an earlier state of the ledger never saw: the mailbox is read once more.
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try Disk.remove(Disk.directory(of: path) + "/" + SeenMailIndex.fileName + suffix)
        }
        let snapshot = try place.snapshot(of: source)
        report.mailCopies = try snapshot.copyMail(
            from: source.mailCopies, to: MailCopies(ledger: path), identify: identify)
        try place.install(movingAside: report.movedAside)
        return report
    }

    /// The name under which this ledger goes aside for another one: nil where it is the same one, or was used.
    private func nameAside(unless other: LedgerFile) throws -> String? {
        guard identity != other.identity, try isUnused else { return nil }
        return "\(path).unused-\(identity.prefix(8))"
    }

    /// Whether nobody and no mail ever told it anything: there are only the daemon's own comings and goings.
    private var isUnused: Bool {
        get throws {
            try reading { db in
                let kinds = Set(try String.fetchAll(db, sql: "SELECT DISTINCT kind FROM events"))
                return kinds.isSubset(of: [
                    "started", "stopped", "configured", "configuration-refused", "clock-stepped", "tier-began",
                    "mailbox-stale", "mailbox-unreadable", "mailbox-recovered", "ledger-head", "ledger-behind",
                    "journal-unreadable",
                ])
            }
        }
    }
}
