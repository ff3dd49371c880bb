import Configuration
import Flagging
import Ledger
import Rehearsal
import Summary
import Wording

extension Failure {
    /// The failure of a work on the files here.
    init(local error: any Error, in session: Session) {
        let language = session.language
        switch error {
        case let error as ConfigurationError:
            self.init(.configuration, error.complaints.map(\.description))
        case let failure as RehearsalFailure:
            self.init(.refused, ["\(failure.place): \(failure.reason)", Notice.rehearsalRefused.text(in: language)])
        case LedgerError.damaged(let path, let damage):
            let row = damage.row.map { "\(ReadLabel.row.text(in: language)) \($0): " } ?? ""
            self.init(.ledgerDamaged, ["\(path): \(row)\(damage.what)", Notice.ledgerDamaged.text(in: language)])
        case LedgerError.newerFormat(let path, _, _):
            self.init(.refused, ["\(path): \(Notice.ledgerNewer.text(in: language))"])
        case LedgerError.notFound(let path), LedgerError.notALedger(let path, _), LedgerError.notAFile(let path),
            LedgerError.permissionDenied(let path):
            self.init(.usage, ["\(path): \(error)"])
        case SummaryError.unknownElection(let id, let known):
            let refusal = Refusal.unknownElection(id, known: known)
            self.init(.refused, [refusal.explanation(in: language, zone: .utc).line(in: language)])
        default: self.init(.refused, ["\(error)"])
        }
    }
}
