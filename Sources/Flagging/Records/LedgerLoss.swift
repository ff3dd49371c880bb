/// What the journal remembers, or an earlier ledger's file beside it, and the ledger does not hold: its end was lost, or it
/// is another one's earlier state (L8).
public struct LedgerLoss: Hashable, Sendable, Codable {
    /// The number of the last event that the ledger holds; 0 of one that begins anew where another stood.
    public var known: Int64
    /// The highest number of an event that the journal remembers and that the ledger lacks, or has another one of; nil
    /// where the journal remembers nothing but flags.
    public var remembered: Int64?
    /// Of each sequence the highest flag or contact that is remembered, where the ledger lacks it.
    public var flags: [FlagID]
    /// The key of the newest entry that is remembered so; what is older than that has been judged with it.
    public var key: String?

    /// A loss with its parts.
    public init(known: Int64, remembered: Int64? = nil, flags: [FlagID] = [], key: String? = nil) {
        self.known = known
        self.remembered = remembered
        self.flags = flags
        self.key = key
    }
}
