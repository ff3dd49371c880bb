public import Flagging

/// Why a summary cannot be made.
public enum SummaryError: Error, Hashable, Sendable {
    /// No configuration in the ledger, until the instant asked for, knows this election.
    case unknownElection(String, known: [String])
    /// The instant asked for lies before the first event.
    case beforeLedger(Instant, begins: Instant, ends: Instant)
}
