public import Control
public import Flagging
public import Wording

/// The book as the control interface shows it. The daemon and the command line on a ledger file use the same views.
public struct Rows: Sendable {
    /// The state.
    public var book: Book
    /// When it is looked at.
    public var now: Instant
    /// The language of the free text in it.
    public var language: Language

    /// Views of a book at an instant.
    public init(_ book: Book, at now: Instant, language: Language) {
        self.book = book
        self.now = now
        self.language = language
    }

    /// The same in the language that a caller asked for.
    public func speaking(_ language: Language?) -> Rows {
        var rows = self
        rows.language = language ?? self.language
        return rows
    }

    func zone(of election: String?) -> ZoneTable {
        election.flatMap { book.policy.election($0)?.zone } ?? .utc
    }

    /// A flag in one line.
    public func flag(_ flag: FlagState) -> FlagRow {
        let zone = zone(of: flag.opening.election)
        let until = book.election(of: flag).flatMap { election in flag.take.map { $0.lapse(in: election) } }
        return FlagRow(
            id: flag.id.description, election: flag.opening.election, platform: flag.opening.platform,
            service: flag.opening.service, channel: flag.opening.channel, ground: flag.opening.ground,
            contact: flag.id.isContact, turn: flag.turn.rawValue,
            state: state(of: flag), submitted: Int(flag.submitted.seconds),
            submittedText: flag.submitted.rfc3339(in: zone), submittedKnown: flag.known.rawValue,
            clocks: flag.clocks.map { clock($0, of: flag, zone) },
            takenBy: flag.take.map { $0.role ?? "snoozed" }, takenUntil: until.map { Int($0.seconds) },
            takenUntilText: until?.rfc3339(in: zone), token: flag.id.token)
    }

    private func clock(_ clock: RunningClock, of flag: FlagState, _ zone: ZoneTable) -> ClockRow {
        let next = book.nextPrompt(of: clock, of: flag)
        return ClockRow(
            clock: clock.kind.rawValue, started: Int(clock.started.seconds),
            startedText: clock.started.rfc3339(in: zone), startedBy: Int(clock.startedBy),
            due: Int(clock.deadline.seconds), dueText: clock.deadline.rfc3339(in: zone),
            overdueSec: Int(now - clock.deadline), nextPrompt: next.map { Int($0.released.seconds) },
            nextPromptText: next?.released.rfc3339(in: zone), nextRung: next?.rung.name,
            rungsIssued: book.issuedRungs(of: clock, of: flag))
    }

    /// The last thing that happened, as an action of the journal.
    private func state(of flag: FlagState) -> String {
        // What was taken back is nothing else any more, whatever its facts were (C26); nor is what was set aside (L10).
        if flag.isVoid { return Action.retracted.rawValue }
        if flag.isSetAside { return Action.flagSetAside.rawValue }
        return switch flag.facts.last?.effect {
        case .opened, nil: (flag.id.isContact ? Action.contactLogged : .flagOpened).rawValue
        case .closed: Action.flagClosed.rawValue
        case .reopened: Action.flagReopened.rawValue
        case .fact(.outcome), .fact(.note), .fact(.content): Action.recorded.rawValue
        case .fact(.portalNotice): Action.reaction.rawValue
        case .fact(let kind): kind.rawValue
        }
    }
}
