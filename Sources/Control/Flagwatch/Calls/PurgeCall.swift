/// Erases the personal values and mail copies of an election whose retention period is over.
public struct PurgeCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = PurgeAnswer
    /// The method.
    public static let shortMethod = "Purge"
    /// It changes the ledger.
    public static let isDeed = true

    /// The id of the election.
    public var election: String
    /// Only say what would be erased.
    public var dryRun: Bool?

    /// Takes the fields as they are.
    public init(election: String, dryRun: Bool? = nil) {
        self.election = election
        self.dryRun = dryRun
    }
}
