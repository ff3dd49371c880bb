/// A take that lapses now, with the rungs that passed while it lasted (C16).
struct Lapse {
    var flag: FlagState
    /// The role that had taken the flag; nil after a snooze.
    var role: String?
    /// When it lapsed, before quiet hours.
    var instant: Instant
    /// The highest rung passed of each clock: from here its ladder goes on.
    var covers: [Issue] = []
    /// The highest of all, which the entry carries.
    var carried: Issue?
    /// Rungs that passed after the lapse and are dropped for a higher one (C21).
    var skipped = 0

    init(of take: Take, _ flag: FlagState, _ election: Election, at now: Instant, ladder: [Rung]) {
        self.flag = flag
        role = take.role
        instant = take.lapse(in: election)
        for clock in flag.clocks {
            let passed = zip(ladder, clock.rungs).filter { $0.1 <= now }
            guard let highest = passed.last else { continue }
            skipped += max(0, passed.dropLast().count { $0.1 > instant })
            covers.append(
                Issue(
                    flag: flag.id, clock: clock.kind, startedBy: clock.startedBy, deadline: clock.deadline,
                    rung: highest.0.name, basisPoints: highest.0.basisPoints,
                    repetition: flag.progress(of: clock)?.repetition(of: highest.0.name) ?? 0))
        }
        carried = covers.max { left, right in
            (left.basisPoints, right.deadline) < (right.basisPoints, left.deadline)
        }
    }
}
