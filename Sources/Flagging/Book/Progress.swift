/// How far the prompts of one clock with one deadline have come. A deadline that returns finds its progress again, so
/// that no key is issued twice (C14, C23).
struct Progress: Hashable, Sendable {
    var clock: ClockKind
    var startedBy: Int64
    var deadline: Instant
    /// The highest place on the ladder that was issued; lower rungs are dropped from then on (C18).
    var basisPoints: Int64
    /// The names that were issued: a rung is not issued again because it moved (C14).
    var names: Set<String>
    /// The number of the last repeat; 0 for the rung itself.
    var repetition: Int
    /// When the last one was issued: from there repeats count (C15).
    var last: Instant

    func belongs(to clock: RunningClock) -> Bool {
        self.clock == clock.kind && startedBy == clock.startedBy && deadline == clock.deadline
    }
}
