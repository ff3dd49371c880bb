/// The one prompt of a clock that is due now: the highest rung passed and not yet issued, or a repeat.
struct DuePrompt {
    var flag: FlagState
    var election: Election
    var issue: Issue
    var rung: Rung
    /// The rung's own instant, before quiet hours.
    var instant: Instant

    init?(_ flag: FlagState, _ clock: RunningClock, _ election: Election, at now: Instant, ladder: [Rung]) {
        let pending = flag.pending(of: clock, in: election, ladder: ladder)
        guard let prompt = pending.last(where: { $0.released <= now }) else { return nil }
        self.flag = flag
        self.election = election
        rung = prompt.rung
        instant = prompt.instant
        issue = Issue(
            flag: flag.id, clock: clock.kind, startedBy: clock.startedBy, deadline: clock.deadline,
            rung: prompt.rung.name, basisPoints: prompt.rung.basisPoints, repetition: prompt.repetition)
    }

    /// C20: what is grouped in a storm.
    struct Group: Hashable {
        var election: String
        var platform: String
        var clock: ClockKind
        var rung: String
    }

    var group: Group {
        Group(election: election.id, platform: flag.opening.platform, clock: issue.clock, rung: rung.name)
    }

    /// By flag, then by clock.
    static func precedes(_ left: DuePrompt, _ right: DuePrompt) -> Bool {
        if left.flag.id != right.flag.id { return left.flag.id < right.flag.id }
        return left.issue.clock.rawValue < right.issue.clock.rawValue
    }
}
