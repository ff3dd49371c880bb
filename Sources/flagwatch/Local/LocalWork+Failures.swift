import Configuration
import Flagging
import Ledger
import Rehearsal
import Wording

extension LocalWork {
    /// How the errors of the other rooms end a command.
    static func failure(_ error: any Error, _ session: Session) -> Failure {
        switch error {
        case let error as ConfigurationError: Failure(.configuration, error.complaints.map(\.description))
        case let error as RehearsalFailure: Failure(.refused, ["\(error.place): \(error.reason)"])
        case let error as LedgerError: failure(error, session.language)
        case let refusal as Refusal:
            Failure(.refused, [refusal.explanation(in: session.language, zone: .utc).line(in: session.language)])
        default: Failure(.refused, ["\(error)"])
        }
    }

    private static func failure(_ error: LedgerError, _ language: Language) -> Failure {
        switch error {
        case .damaged: Failure(.ledgerDamaged, ["\(error)", Notice.ledgerDamaged.text(in: language)])
        case .notFound, .notAFile, .permissionDenied, .notALedger: Failure(.usage, ["\(error)"])
        default: Failure(.refused, ["\(error)"])
        }
    }
}
