package import Flagging

/// The time that passed from one exhibit to another (S2).
package struct Passage: Hashable, Sendable {
    /// The number of the exhibit from which it counts.
    package var since: Int
    /// Elapsed seconds, true across a change of the clocks; nil where unknown.
    package var seconds: Int64?
    /// The weaker of how its two ends are known; a stated duration is `stated`.
    package var known: Known
    /// The window that then applied; nil where no clock of ours ran between the two.
    package var window: Window?
}

/// A target time of the team's own: the deadline of one clock as it was then computed (C13).
package struct Window: Hashable, Sendable {
    /// The clock.
    package var clock: ClockKind
    /// The tier that gave the deadline.
    package var tier: String
    /// From the clock's start to its deadline, in seconds: the tier's allowance, or what tightening left of it.
    package var seconds: Int64
    /// The deadline.
    package var deadline: Instant
    /// Whether the deadline had not yet been reached; nil where unknown. At the deadline itself it had (C27).
    package var isInside: Bool?
}

/// A clock that still runs at the summary's instant.
package struct Pending: Hashable, Sendable {
    /// The clock.
    package var clock: ClockKind
    /// The number of the exhibit that started it.
    package var since: Int
}
