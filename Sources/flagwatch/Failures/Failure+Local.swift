import Configuration
import Flagging
import Ledger
import Rehearsal
import Service
import Summary
import Wording

extension Failure {
    /// The failure of a work on the files here.
    init(local error: any Error, in session: Session) {
        let language = session.language
        switch error {
        case let refusal as Refusal:
            self.init(.refused, [refusal.explanation(in: language, zone: session.zone).line])
        case let error as ConfigurationError:
            self.init(.configuration, error.complaints.map(\.description))
        case let failure as RehearsalFailure:
            self.init(
                .refused,
                ["\(failure.place): \(failure.reason.text(in: language))", Notice.rehearsalRefused.text(in: language)])
        case LedgerError.damaged(let path, let damage):
            let row = damage.row.map { "\(ReadLabel.row.text(in: language)) \($0): " } ?? ""
            let flaw = LedgerFlaw(damage.what).text(in: language)
            self.init(.ledgerDamaged, ["\(path): \(row)\(flaw)", Notice.ledgerDamaged.text(in: language)])
        case LedgerError.newerFormat(let path, _, _):
            self.init(.refused, ["\(path): \(Notice.ledgerNewer.text(in: language))"])
        case LedgerError.wouldOverwrite(let path, let reason):
            self.init(.refused, ["\(path) \(OverwriteRefusal(reason).text(in: language))"])
        case LedgerError.inUse(let path, let process):
            self.init(.refused, ["\(path) \(OverwriteRefusal.inUse(process: process).text(in: language))"])
        case LedgerError.notFound(let path): self.init(.notFound, path, language)
        case LedgerError.notAFile(let path): self.init(.notAFile, path, language)
        case LedgerError.notAFolder(let path): self.init(.notAFolder, path, language)
        case LedgerError.brokenLink(let path): self.init(.brokenLink, path, language)
        case LedgerError.permissionDenied(let path): self.init(.notReadable, path, language)
        case LedgerError.notALedger(let path, _): self.init(.notALedger, path, language)
        case SummaryError.unknownElection(let id, let known):
            self.init(local: Refusal.unknownElection(id, known: known), in: session)
        case SummaryError.beforeLedger(let instant, let begins, let ends):
            self.init(local: Refusal.beforeLedger(instant, begins: begins, ends: ends), in: session)
        case SummaryError.notEarlier(let other, let election):
            self.init(local: Refusal.notEarlier(other, of: election), in: session)
        case SummaryError.archiveNeeds(let keys): self.init(local: Refusal.archiveNeeds(keys), in: session)
        case LedgerError.full(let path), LedgerError.scarce(let path): self.init(.full, path, language)
        case LedgerError.readOnly(let path): self.init(.readOnlyDisk, path, language)
        case LedgerError.inputOutput(let path, _): self.init(.failing, path, language)
        case LedgerError.busy(let path):
            self.init(.refused, ["\(path): \(Notice.ledgerLocked.text(in: language))"])
        case let problem as UnusableFile: self.init(problem, language)
        default: self.init(.refused, ["\(error)"])
        }
    }

    private init(_ problem: FileProblem, _ path: String, _ language: Language) {
        self.init(UnusableFile(problem: problem, path: path), language)
    }

    private init(_ file: UnusableFile, _ language: Language) {
        self.init(file.code, ["\(file.path): \(file.problem.text(in: language))"])
    }
}

extension OverwriteRefusal {
    fileprivate init(_ reason: LedgerError.Overwrite) {
        switch reason {
        case .newer(let there, let copy): self = .newer(there: there.number, copy: copy.number)
        case .diverged(let there, let copy): self = .diverged(there: there.number, copy: copy.number)
        case .otherLedger: self = .otherLedger
        case .foreign: self = .foreign
        case .occupied: self = .occupied
        case .itself: self = .itself
        }
    }
}
