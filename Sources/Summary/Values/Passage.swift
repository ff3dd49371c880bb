package import Flagging

/// The time that passed from one exhibit to another (S2).
package struct Passage: Hashable, Sendable {
    /// The number of the exhibit from which it counts; nil for a flag that is no exhibit itself.
    package var since: Int?
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
    /// The deadline; nil where the instant that it counts from is unknown.
    package var deadline: Instant?
    /// Whether the deadline had not yet been reached; nil where that cannot be told. At the deadline itself it had (C27).
    package var isInside: Bool?
}

/// A clock that still runs at the summary's instant.
package struct Pending: Hashable, Sendable {
    /// The clock.
    package var clock: ClockKind
    /// The number of the exhibit that started it; nil where that is none, such as a reopening.
    package var since: Int?
    /// When it is due; nil where it runs from an instant that is unknown.
    package var due: Instant?
}

extension Passage {
    /// S2: whether a duration lies inside an allowance, compared no finer than it was stated: "two hours" may be half
    /// an hour less or more, "two and a half hours" a quarter.
    package static func isInside(stated seconds: Int64, of allowanceSeconds: Int64) -> Bool? {
        let unit = [3_600, 1_800, 900, 300].first { seconds > 0 && seconds % $0 == 0 } ?? 60
        if seconds - unit / 2 >= allowanceSeconds { return false }
        return seconds + unit / 2 <= allowanceSeconds ? true : nil
    }
}
