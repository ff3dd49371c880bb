import Control
import Flagging
import Ledger

/// `verify` while the daemon runs: the chain as it stands on the disk.
extension Daemon {
    static func verify(_ ledger: LedgerFile, unconfirmed: Int) throws -> VerifyAnswer {
        let report = try ledger.verify()
        return VerifyAnswer(
            events: Int(report.events), headHash: report.head.hash, unconfirmed: unconfirmed,
            problems: report.damages.map { ProblemRow(row: $0.row.map { Int($0) }, reason: "\($0.what)") })
    }
}
