/// The one prompt of a clock that is due now: the highest rung passed and not yet issued, or a repeat.
struct DuePrompt {
    /// The flag's place in the book.
    var flag: Int
    var clock: ClockKind
    var startedBy: Int64
    var deadline: Instant
    /// The rung or repeat, with its own instant before quiet hours.
    var prompt: PendingPrompt

    init?(_ place: Int, _ flag: FlagState, _ clock: RunningClock, _ election: Election, at now: Instant, ladder: [Rung])
    {
        let pending = flag.pending(of: clock, in: election, ladder: ladder)
        guard let prompt = pending.last(where: { $0.released <= now }) else { return nil }
        self.flag = place
        self.clock = clock.kind
        startedBy = clock.startedBy
        deadline = clock.deadline
        self.prompt = prompt
    }

    /// That it is issued, of the flag with that id.
    func issue(of flag: FlagID, _ rung: Rung) -> Issue {
        Issue(
            flag: flag, clock: clock, startedBy: startedBy, deadline: deadline, rung: rung.name,
            basisPoints: rung.basisPoints, repetition: prompt.repetition)
    }

    /// C20: what is grouped in a storm.
    struct Group: Hashable {
        var election: String
        var platform: String
        var clock: ClockKind
        var rung: Int
    }

    func group(in book: Book) -> Group {
        let opening = book.flags[flag].opening
        return Group(election: opening.election, platform: opening.platform, clock: clock, rung: prompt.rung)
    }
}
