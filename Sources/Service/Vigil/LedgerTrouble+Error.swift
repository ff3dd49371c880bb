import Ledger
package import Wording

extension LedgerTrouble {
    /// What an error of the ledger means to people.
    package init(_ error: any Error) {
        self =
            switch error as? LedgerError {
            case .full: .full
            case .scarce: .scarce
            case .busy: .busy
            case .damaged, .notALedger, .outOfSequence, .keyIssuedTwice, .unknownKey: .damaged
            case .gone: .gone
            default: .failing
            }
    }
}
