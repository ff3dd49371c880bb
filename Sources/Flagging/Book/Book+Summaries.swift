/// S4: when the summary of an election is to be written: its period is over, or what it says was corrected since.
extension Book {
    /// How the summary of an election stands.
    struct SummaryState: Hashable, Sendable {
        /// When a configuration first knew the election.
        var known: Instant?
        /// The number of the last event that changes what the summary says; nil before the first.
        var changed: Int64?
        /// When that was recorded.
        var changedAt = Instant.distantPast
        /// The event that last asked for it.
        private(set) var asked: Int64?
        /// Whether it was asked for and is not written yet.
        private(set) var isOwed = false
        private(set) var hasFailed = false

        mutating func ask(_ event: Int64) { (asked, isOwed) = (event, true) }

        mutating func end(failed: Bool) {
            hasFailed = failed
            if !failed { isOwed = false }
        }

        mutating func forgetFuture(after now: Instant) { changedAt = min(changedAt, now) }
    }

    /// Corrections come in a row: so long after the last of them the summary is written anew, in seconds.
    private static let settlingSeconds: Int64 = 600

    /// The elections whose summary was asked for and is not written yet, in the order of their ids.
    public var owedSummaries: [String] { summaries.filter { $0.value.isOwed }.keys.sorted() }

    func hasFailedSummary(of election: String) -> Bool { summaries[election]?.hasFailed == true }

    /// The elections whose summary is to be asked for now.
    func summariesDue(at now: Instant) -> [String] {
        policy.elections.filter { summaryInstant(of: $0).map { $0 <= now } ?? false }.map(\.id)
    }

    /// When the next one is to be asked for.
    var nextSummary: Instant? { policy.elections.compactMap(summaryInstant).min() }

    /// Of an election that was over before this ledger knew it, and that has no flags, there is nothing to tell.
    private func summaryInstant(of election: Election) -> Instant? {
        guard let state = summaries[election.id], purged[election.id] == nil else { return nil }
        let end = election.period.upperBound
        guard let changed = state.changed else {
            return state.asked == nil && state.known.map({ $0 < end }) == true ? end : nil
        }
        if let asked = state.asked, asked >= changed { return nil }
        return max(end, state.changedAt + Self.settlingSeconds)
    }

    mutating func learnElections(at instant: Instant) {
        for election in policy.elections where summaries[election.id]?.known == nil && purged[election.id] == nil {
            summaries[election.id, default: SummaryState()].known = instant
        }
    }

    /// What people record about words of an exhibit changes no fact, and so asks for no new page.
    mutating func noteForSummary(_ event: Event) {
        switch event.body {
        case .opened, .contactLogged, .happened, .closed, .reopened, .amended, .retracted, .unlinked: break
        default: return
        }
        guard let election = event.flag.flatMap({ self.flag($0) })?.opening.election, purged[election] == nil else {
            return
        }
        summaries[election, default: SummaryState()].changed = event.number
        summaries[election]?.changedAt = event.recorded
    }
}
