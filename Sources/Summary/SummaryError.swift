public import Flagging

/// Why a summary cannot be made.
public enum SummaryError: Error, Hashable, Sendable {
    /// No configuration in the ledger, until the instant asked for, knows this election.
    case unknownElection(String, known: [String])
    /// The instant asked for lies before the first event.
    case beforeLedger(Instant, begins: Instant, ends: Instant)
    /// An election that is given as an earlier one is given twice, or is no earlier one.
    case notEarlier(String, of: String)
    /// A bag for the archive names these keys of the configuration, and no configuration in the ledger has them.
    case archiveNeeds([String])
}
