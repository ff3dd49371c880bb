import Configuration
public import Flagging
public import Ledger
import Matching

extension Keeper {
    /// Decides a purge (L5) without doing it.
    ///
    /// - Throws: a `Refusal`: the retention period is not over, or a flag is open.
    public func allowPurge(of election: String, by person: Person, at now: Instant) throws {
        _ = try Engine.decide(purge(of: election, by: person), at: now, in: book)
    }

    /// Erases by a plan, in one transaction with the event that says who did it.
    ///
    /// - Returns: the event, or none where the election was purged before and nothing came since; nil where the plan is of an
    ///   earlier state of the ledger and has to be made anew.
    public func purge(_ plan: PurgePlan, in ledger: LedgerFile, by person: Person, at now: Instant) throws -> [Event]? {
        guard try ledger.head == plan.head else { return nil }
        if plan.isEmpty, book.purged[plan.election] != nil { return [] }
        return try submit(purge(of: plan.election, by: person), at: now) {
            try ledger.erase(plan, recording: $0, at: now)
        }
    }

    /// Until when a purge takes what belongs to no flag.
    public func unattributedEnd(of election: String, at now: Instant) -> Instant {
        book.unattributedEnd(of: election, retention: configuration.retentionSeconds, at: now)
    }

    private func purge(of election: String, by person: Person) -> Input {
        .purge(election: election, retention: configuration.retentionSeconds, by: person)
    }
}

/// All that a keeper remembers, folded anew: after a purge memory must not know what the ledger has forgotten (L5).
public struct Memory: Sendable {
    var book = Book()
    var correspondence = Correspondence()

    /// The fold of a ledger as it is now.
    public init(of ledger: LedgerFile) throws {
        try ledger.forEachEvent { fold($0) }
    }

    mutating func fold(_ event: Event) {
        book.apply(event)
        correspondence.apply(event)
    }
}
