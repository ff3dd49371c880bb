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
        // Whoever asks first after a step or a sleep is told how things are then, not what was still to come before.
        let isJump = lookAtClock()
        if isJump || nextWake.map({ $0 <= now }) == true { settle() }
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
