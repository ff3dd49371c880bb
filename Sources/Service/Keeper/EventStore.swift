public import Flagging
public import Ledger

/// Where the keeper's events go: the ledger, or memory where a test or a rehearsal wants no file.
public protocol EventStore {
    /// Keeps events with their outbox rows in one transaction (L4). Throws with nothing half done.
    ///
    /// - Returns: what they intend, under the keys by which it goes out (C23); nothing from a store without an outbox.
    func append(_ events: [Event]) throws -> [OutboxRow]
}
