import Configuration
import Flagging
import Glibc
import Ledger
import Wording

extension LocalWork {
    /// The works on the files of this machine.
    static func system(environment: [String: String], now: @escaping () -> Instant) -> LocalWork {
        let files = LocalFiles(shipped: ShippedFolder.system(environment: environment).path, now: now)
        return on(files)
    }

    /// The works on given files.
    static func on(_ files: LocalFiles) -> LocalWork {
        LocalWork(
            openLedger: { path, asOf, session in
                try LocalLedger(
                    path: path, asOf: asOf, now: files.now(), zone: session.surroundings.machineZone,
                    language: session.language)
            },
            missingLog: { path in
                let ledger = try LedgerFile.readOnly(path)
                return ledger.isLogMissing ? MissingLog(path: path, lastRecorded: try ledger.lastRecorded()) : nil
            },
            elections: { files.elections() },
            policy: { try files.configuration($0).policy },
            check: { try files.check($0) },
            reader: { try files.reader($0, $1) },
            rehearse: { try files.rehearse($0, remark: $1, $2) },
            installedLedger: {
                access(LocalFiles.installedLedger, R_OK) == 0 ? LocalFiles.installedLedger : nil
            },
            backup: { try files.backup($0, to: $1) },
            restore: { try Restoration(backup: $0, ledger: $1).run() },
            purge: { try files.purge($0, $1) },
            decide: { try files.decide($0, $1, in: $2) },
            startDaemon: { try LocalFiles.startDaemon() },
            failure: { Failure(local: $0, in: $1) })
    }
}
