internal import Foundation
internal import GRDB

/// What a backup or a restore put in place.
public struct BackupReport: Hashable, Sendable {
    /// The end of the chain that is now there.
    public var head: ChainHead
    /// How many copies of mails were added.
    public var mailCopies: Int
    /// The copies of mails that the source itself lacks; they do not keep a team from its ledger on election day.
    public var mailDamages: [Damage] = []
    /// Where a ledger went that stood there and had never known a flag.
    public var movedAside: String?
}

extension LedgerFile {
    /// Writes a consistent copy of the ledger and of its mail copies into a directory, while the daemon may go on
    /// writing.
    ///
    /// What is there must be nothing, or an earlier backup of this ledger, which is replaced in one step. What was
    /// purged
    /// here is purged there. Where it is refused nothing was made there.
    public func backup(to directory: String) throws -> BackupReport {
        let target = directory + "/ledger.sqlite"
        try requirePlace(for: target, in: directory)
        try Disk.makeDirectory(directory)
        let place = try Replacement(of: target)
        if let there = place.current { try requireAncestor(there) }
        // By a connection of its own, so that the daemon appends meanwhile.
        let snapshot = try place.snapshot(of: isWritable ? try .readOnly(path) : self)
        let head = try snapshot.head
        let added = try snapshot.copyMail(from: mailCopies, to: MailCopies(ledger: target))
        try place.install()
        return BackupReport(head: head, mailCopies: added)
    }

    /// That a copy may lie there: in a folder of its own, which need not exist yet, and not beside this ledger, with which
    /// it would be lost.
    private func requirePlace(for target: String, in directory: String) throws {
        func refuse(_ reason: LedgerError.Overwrite) -> LedgerError { .wouldOverwrite(path: directory, reason: reason) }
        switch try Disk.look(directory) {
        case .nothing: return
        case .directory: break
        case .file, .other: throw LedgerError.notAFolder(path: directory)
        }
        if try Disk.isSame(directory, Disk.directory(of: path)) { throw refuse(.itself) }
        let isRoot = try Disk.isSame(directory, "/")
        switch try Disk.look(target) {
        case _ where isRoot: throw refuse(.occupied)
        case .nothing:
            guard try Disk.names(in: directory).allSatisfy(Self.mayBeOfBackup) else { throw refuse(.occupied) }
        default: try requireAncestor(try .readOnly(target))
        }
    }

    /// What a backup that was broken off leaves, or a fresh file system has.
    private static func mayBeOfBackup(_ name: String) -> Bool {
        ["ledger.lock", "mail", "lost+found"].contains(name) || name.hasPrefix("ledger.sqlite")
            || name.hasPrefix(".flagwatch-backup-")
    }

    /// The damages of mail copies; any other damage is thrown.
    func requireWhole(identify: (([UInt8]) -> String)?) throws -> [Damage] {
        let damages = try verify(identify: identify).damages
        if let damage = damages.first(where: { !$0.isAboutMail }) {
            throw LedgerError.damaged(path: path, damage: damage)
        }
        return damages
    }

    /// That `there` is this ledger at an earlier time, or the same.
    func requireAncestor(_ there: LedgerFile) throws {
        let (theirs, ours) = (try there.head, try head)
        func refuse(_ reason: LedgerError.Overwrite) -> LedgerError {
            .wouldOverwrite(path: there.path, reason: reason)
        }
        guard there.identity == identity else {
            throw refuse(.otherLedger(there: there.identity, here: identity))
        }
        if theirs.number > 0, theirs.number <= ours.number, try hash(ofEvent: theirs.number) != theirs.hash {
            throw refuse(.diverged(there: theirs, here: ours))
        }
        guard theirs.number > ours.number else { return }
        let common = ours.number == 0 ? ours.hash : try there.hash(ofEvent: ours.number)
        throw refuse(
            common == ours.hash ? .newer(there: theirs, here: ours) : .diverged(there: theirs, here: ours))
    }

    /// The hash of an event, hex; nil where there is no such event.
    public func hash(ofEvent number: Int64) throws -> String? {
        try reading { db in
            try Data.fetchOne(db, sql: "SELECT hash FROM events WHERE number = ?", arguments: [number])
        }.map { Hex.text($0) }
    }

    /// Copies what is missing, and takes away what was purged. A copy whose content is not what its name says is left
    /// out: it proves nothing, and its name may have been made to fetch another file.
    func copyMail(
        from source: MailCopies, to target: MailCopies, identify: (([UInt8]) -> String)? = nil
    ) throws -> Int {
        let erased = Set(try reading { try String.fetchAll($0, sql: "SELECT identity FROM erased_mail") })
        for identity in erased { try target.erase(identity) }
        var added = 0
        for identity in try source.identities() where !erased.contains(identity) {
            if try target.contains(identity) { continue }
            let bytes = try source.read(identity)
            if let identify, identify(bytes) != identity { continue }
            try target.keep(bytes, identity: identity)
            added += 1
        }
        return added
    }
}
