public import Flagging

/// Where the keeper's events go: the ledger, or memory where a test or a rehearsal wants no file.
public protocol EventStore {
    /// Keeps events with their outbox rows in one transaction (L4). Throws with nothing half done.
    func append(_ events: [Event]) throws
}
