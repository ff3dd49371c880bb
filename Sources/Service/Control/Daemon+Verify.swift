import Control
import Flagging
import Ledger

/// `verify` while the daemon runs: the chain as it stands on the disk.
extension Daemon {
    func verify() throws -> VerifyAnswer {
        let report = try ledger.verify()
        return VerifyAnswer(
            events: Int(report.events), headHash: report.head.hash, unconfirmed: unconfirmed.count,
            problems: report.damages.map { ProblemRow(row: $0.row.map { Int($0) }, reason: "\($0.what)") })
    }
}
