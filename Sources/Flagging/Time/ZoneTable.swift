/// A time zone as a value: its name and its offset transitions (C24).
///
/// The shell reads the table from the system's tzdata; the engine sees only numbers, so a decision is the same
/// wherever and whenever it is made again.
public struct ZoneTable: Hashable, Sendable, Codable {
    /// From `at` on, local time is UTC plus `offset` seconds.
    public struct Transition: Hashable, Sendable, Codable {
        /// The first instant at which the offset holds.
        public var at: Instant
        /// Seconds east of UTC.
        public var offset: Int64

        /// From `at` on the offset is `offset` seconds east of UTC.
        public init(at: Instant, offset: Int64) {
            self.at = at
            self.offset = offset
        }
    }

    /// The tzdata identifier, `Europe/Amsterdam`.
    public var identifier: String
    /// The offset before the first transition, in seconds east of UTC.
    public var initialOffset: Int64
    /// Changes of the offset, in time order.
    public var transitions: [Transition]

    /// A zone whose offset is `initialOffset` until the first of `transitions`.
    public init(identifier: String, initialOffset: Int64, transitions: [Transition] = []) {
        self.identifier = identifier
        self.initialOffset = initialOffset
        self.transitions = transitions
    }

    /// Coordinated universal time.
    public static let utc = ZoneTable(identifier: "UTC", initialOffset: 0)

    /// Seconds east of UTC at an instant.
    public func offset(at instant: Instant) -> Int64 {
        let count = transitionCount(until: instant)
        return count == 0 ? initialOffset : transitions[count - 1].offset
    }

    /// How many transitions lie at or before an instant.
    private func transitionCount(until instant: Instant) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].at <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The instant of a local time: where it exists twice the first, where it does not exist the first instant after
    /// the gap (flagwatch-rules(7), TIME).
    public func instant(of date: CivilDate, _ time: LocalTime) -> Instant {
        let wall = Instant(Int64(date.daysSinceEpoch) * 86_400 + Int64(time.minuteOfDay) * 60)
        // Offsets lie within a day of UTC: a span that ended two days before cannot hold this wall time. The others are
        // looked at in time order, so the first that holds it is the first occurrence.
        let skipped = transitionCount(until: wall - 2 * 86_400)
        var begins = skipped == 0 ? Instant.distantPast : transitions[skipped - 1].at
        var offset = skipped == 0 ? initialOffset : transitions[skipped - 1].offset
        for transition in transitions[skipped...] {
            let candidate = wall - offset
            if candidate < transition.at { return max(candidate, begins) }
            begins = transition.at
            offset = transition.offset
        }
        return max(wall - offset, begins)
    }

    /// The wall clock's day and second of the day at an instant.
    public func local(at instant: Instant) -> (date: CivilDate, secondOfDay: Int) {
        // At the ends of the calendar the wall clock stands still rather than leave it (L10).
        let wall = (instant + offset(at: instant)).seconds
        let day = wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400
        return (CivilDate(daysSinceEpoch: Int(day)), Int(wall - day * 86_400))
    }
}
