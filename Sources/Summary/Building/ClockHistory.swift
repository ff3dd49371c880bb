import Flagging

/// The clocks of one flag as its facts went by: the engine's own fold, fed with one flag, so that no rule of the clocks
/// is written twice.
struct ClockHistory {
    private let id: FlagID
    private let electionID: String
    private let history: PolicyHistory
    private let asOf: Instant
    private var book = Book()
    private(set) var election: Election?

    init(of state: FlagState, history: PolicyHistory, asOf: Instant) {
        id = state.id
        electionID = state.opening.election
        self.history = history
        self.asOf = asOf
    }

    /// The flag just before an event, with the clocks as the configuration then in force gave them (C14); nil before
    /// its opening.
    mutating func state(before event: Event) -> FlagState? {
        configure(at: event.occurred)
        return book.flag(id)
    }

    mutating func apply(_ event: Event) {
        var event = event
        event.recorded = asOf
        book.apply(event)
    }

    /// The clocks that run at the summary's instant.
    mutating func running() -> [RunningClock] {
        configure(at: asOf)
        return book.flag(id)?.clocks ?? []
    }

    private mutating func configure(at instant: Instant) {
        guard let policy = history.policy(for: electionID, at: instant), policy != book.policy else { return }
        election = policy.election(electionID)
        book.apply(
            Event(
                number: 0, recorded: asOf, occurred: asOf, known: .typed, actor: .service, flag: nil,
                body: .configured(policy: policy)))
    }
}
