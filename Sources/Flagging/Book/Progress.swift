/// How far the prompts of one clock with one deadline have come. A deadline that returns finds its progress again, so
/// that no key is issued twice (C14, C23).
struct Progress: Hashable, Sendable {
    var clock: ClockKind
    var startedBy: Int64
    var deadline: Instant
    /// The highest place on the ladder that was issued; lower rungs are dropped from then on (C18).
    var basisPoints: Int64
    /// The rungs that were issued, by name, each with the number of its last repeat. A rung is not issued again because
    /// it moved (C14), and one that comes back to the top of the ladder counts its repeats on (C23).
    var repetitions: [String: Int]
    /// When the last one was issued: from there repeats count (C15).
    var last: Instant

    /// Whether a rung was issued, or is dropped for a higher one that was.
    func covers(_ rung: Rung) -> Bool { rung.basisPoints <= basisPoints || repetitions[rung.name] != nil }

    /// The number of a rung's last repeat; 0 where it never repeated.
    func repetition(of rung: String) -> Int { repetitions[rung] ?? 0 }

    /// The number of a rung's next repeat.
    func nextRepetition(of rung: String) -> Int {
        let (next, isOver) = repetition(of: rung).addingReportingOverflow(1)
        return isOver ? .max : next
    }

    func belongs(to clock: RunningClock) -> Bool {
        self.clock == clock.kind && startedBy == clock.startedBy && deadline == clock.deadline
    }
}
