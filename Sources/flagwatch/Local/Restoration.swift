import Foundation
import Glibc
import Ledger
import Mailbox

/// Puts a backup in place of the daemon's ledger, with the right owner whoever does it.
struct Restoration {
    /// The folder that `backup` wrote.
    let backup: String
    /// The ledger.
    let ledger: String

    private var folder: String { ledger.folderOfPath }

    func run() throws -> BackupReport {
        guard let owner = StateOwner.of(folder) else { return try Self.restore(backup, ledger) }
        return try run(as: owner)
    }

    /// Root reads a backup that may be nobody else's to read, and writes into a folder that is another user's. So it
    /// makes a copy where only root can reach, gives that away, and goes on as the user.
    private func run(as owner: StateOwner) throws -> BackupReport {
        let staging = try makeStaging()
        defer { remove(staging, owner) }
        let read = try Self.restore(backup, staging + "/ledger.sqlite")
        for name in FileManager.default.enumerator(atPath: staging)?.allObjects ?? [] {
            try owner.own("\(staging)/\(name)")
        }
        try owner.own(staging)
        // As StateDirectory= makes it.
        if mkdir(folder, 0o700) == 0 { try owner.own(folder) }
        var written = try owner.acting { try Self.restore(staging, ledger) }
        written.mailDamages = read.mailDamages
        return written
    }

    private static func restore(_ backup: String, _ ledger: String) throws -> BackupReport {
        try LedgerFile.restore(from: backup, to: ledger, identify: { ContentIdentity(of: $0).description })
    }

    private func makeStaging() throws -> String {
        let parent = folder.folderOfPath
        var template = Array("\(parent)/.flagwatch-restore-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw LedgerError.permissionDenied(path: parent) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// What is left of a copy is the user's and harms nobody; the next restore makes another.
    private func remove(_ staging: String, _ owner: StateOwner) {
        _ = try? owner.acting {
            for name in try FileManager.default.contentsOfDirectory(atPath: staging) {
                try FileManager.default.removeItem(atPath: "\(staging)/\(name)")
            }
        }
        rmdir(staging)
    }
}
