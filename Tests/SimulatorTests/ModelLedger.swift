import Flagging

/// A ledger that outlives the daemon: events and their outbox rows, kept in one transaction or not at all (L4).
struct ModelLedger {
    struct DiskFull: Error {}

    private(set) var events: [Event] = []
    /// Keys not yet proven, in order.
    private(set) var pending: [String] = []
    private var identities: Set<String> = []
    var isFull = false
    /// The keys that were intended twice: there must be none.
    private(set) var repeated: [String] = []

    mutating func append(_ batch: [Event]) throws {
        if isFull { throw DiskFull() }
        events += batch
        for identity in batch.compactMap(\.entry?.identity) {
            if !identities.insert(identity).inserted { repeated.append(identity) }
            pending.append(identity)
        }
    }

    /// Confirming fails on a full disk too; the key is then looked up again after a restart.
    mutating func confirm(_ keys: [String]) throws {
        if isFull { throw DiskFull() }
        let proven = Set(keys)
        pending.removeAll { proven.contains($0) }
    }
}
