/// One span in which polling stations are open, in one zone.
public struct Polling: Hashable, Sendable, Codable {
    /// The tzdata identifier of the zone in which the local times were given.
    public var zone: String
    /// The first instant at which one may vote.
    public var opens: Instant
    /// The instant at which the polls close.
    public var closes: Instant

    /// Polls open from `opens` to `closes`.
    public init(zone: String, opens: Instant, closes: Instant) {
        self.zone = zone
        self.opens = opens
        self.closes = closes
    }
}
