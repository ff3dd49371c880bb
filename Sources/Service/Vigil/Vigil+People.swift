import Ledger

/// What people ask over the socket.
extension Vigil {
    /// What a call is.
    package enum Call {
        case looking
        case deciding
    }

    /// Deals with a call; what fails is told to the person, and is said as trouble where the ledger failed.
    package func answer(_ call: () throws -> Call, failed: (any Error) -> Void) {
        lookAtClock()
        do {
            try sayOwedLoss()
            if try call() == .looking { return }
        } catch {
            if let error = error as? LedgerError { trouble(with: error) }
            failed(error)
        }
        // What a person decided may be due before anything else: the timer is armed anew.
        settle()
    }
}
