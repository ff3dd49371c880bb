/// Walks the ledger's chain and holds the outbox against the journal while the daemon runs.
public struct VerifyCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = VerifyAnswer
    /// The method.
    public static let shortMethod = "Verify"

    /// Takes the fields as they are.
    public init() {}
}
