import Flagging
import Ledger
import Service

/// Keeps events a thousand at a time, and their entries as read back: a transaction for each would take an hour.
final class Batches: EventStore {
    private let ledger: LedgerFile
    private var waiting: [Event] = []

    init(_ ledger: LedgerFile) { self.ledger = ledger }

    func append(_ events: [Event]) throws -> [OutboxRow] {
        waiting += events
        if waiting.count >= 1_000 { try flush() }
        return []
    }

    func flush() throws {
        guard let last = waiting.last else { return }
        let keys = try ledger.append(waiting).map(\.key)
        try ledger.confirm(keys, .readBack(journal: nil), at: last.recorded)
        waiting = []
    }
}
