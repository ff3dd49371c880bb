/// Somebody has taken a flag: its rungs and repeats are silent until it lapses (C16), or until the instant of a snooze
/// (C17).
public struct Take: Hashable, Sendable {
    /// The number of its event.
    public var event: Int64
    /// When it was taken.
    public var at: Instant
    /// The role that took it; nil for a snooze.
    public var role: String?
    /// The instant that a snooze was given; nil for a take.
    public var until: Instant?
    /// The clocks that ran then, by the events that started them: when all have stopped, the take ends.
    var covers: [Course.Start]

    /// When it lapses in an election's calendar.
    public func lapse(in election: Election) -> Instant {
        if let until { return election.instant(ofSnoozeMadeAt: at, until: until) }
        return election.instant(ofLapseTakenAt: at)
    }
}
