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
}
