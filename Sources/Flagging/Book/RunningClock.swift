/// A clock that runs: what started it, when, and the instants of its rungs.
public struct RunningClock: Hashable, Sendable {
    /// Which clock.
    public var kind: ClockKind
    /// The number of the event that started it.
    public var startedBy: Int64
    /// When it started (C11: when that event occurred).
    public var started: Instant
    /// Its deadline: the rung at 100 % (C13).
    public var deadline: Instant
    /// The instant of each rung, in the ladder's order.
    public var rungs: [Instant]

    /// C13: the instants of a clock that was started so.
    init(_ start: Course.Start, in election: Election, ladder: [Rung]) {
        func instant(_ basisPoints: Int64) -> Instant {
            election.instant(ofBasisPoints: basisPoints, of: start.kind, startedAt: start.instant)
        }
        kind = start.kind
        startedBy = start.event
        started = start.instant
        deadline = instant(Rung.deadlineBasisPoints)
        rungs = ladder.map { instant($0.basisPoints) }
    }
}
