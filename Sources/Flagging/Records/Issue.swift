/// That a rung of one clock was prompted: what makes it one prompt (C23).
public struct Issue: Hashable, Sendable, Codable {
    /// The flag.
    public var flag: FlagID
    /// The clock.
    public var clock: ClockKind
    /// The number of the event that started the clock.
    public var startedBy: Int64
    /// The clock's deadline at that time.
    public var deadline: Instant
    /// The rung's name.
    public var rung: String
    /// The rung's place on the ladder, so that a changed ladder does not ask again for less (C14).
    public var basisPoints: Int64
    /// 0 for the rung itself, then 1, 2… for its repeats.
    public var repetition: Int

    /// The identity of C23 for a rung.
    public var identity: String {
        "rung/\(flag)/\(clock.rawValue)/\(startedBy)/\(deadline.seconds)/\(rung)/\(repetition)"
    }
}
