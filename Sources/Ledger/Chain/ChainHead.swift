/// Where the chain ends: what goes into the journal once a day and at stop, so that the journal anchors the ledger
/// (L2).
public struct ChainHead: Hashable, Sendable {
    /// The number of the last event; 0 in a ledger without events.
    public var number: Int64
    /// Its hash, 64 hex digits; in a ledger without events the hash that the first one follows.
    public var hash: String

    /// A head, for instance one that the journal remembers.
    public init(number: Int64, hash: String) {
        self.number = number
        self.hash = hash
    }
}
