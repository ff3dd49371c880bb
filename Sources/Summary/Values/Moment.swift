package import Flagging

/// When something occurred, and how that is known (C1).
package struct Moment: Hashable, Sendable {
    /// Nil where it is unknown: the instant from which the clocks ran is then no fact, and is not shown. Nil too
    /// where it is `stated` and counts from an instant that is unknown: then only the duration is known.
    package var instant: Instant?
    /// How it is known.
    package var known: Known

    init(_ instant: Instant, _ known: Known) {
        self.instant = known == .unknown ? nil : instant
        self.known = known
    }
}
