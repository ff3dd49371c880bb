/// Why a summary cannot be made.
public enum SummaryError: Error, Hashable, Sendable {
    /// No configuration in the ledger, until the instant asked for, knows this election.
    case unknownElection(String, known: [String])
    /// A template does not render: a mistake in this program, never in the data.
    case brokenTemplate(String)
}
