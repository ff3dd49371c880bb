/// A point in time in whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// Every rule of the clocks counts in whole seconds, so integer arithmetic is exact and a
/// comparison never depends on rounding.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the epoch; negative before 1970.
    public var seconds: Int64

    /// The instant so many seconds after the epoch.
    public init(_ seconds: Int64) {
        self.seconds = seconds
    }

    /// Before everything: the beginning of the first tier, which also covers all that came earlier.
    public static let distantPast = Instant(-62_135_596_800)  // 0001-01-01T00:00:00Z
    /// After everything: the end of the last tier.
    public static let distantFuture = Instant(253_402_300_799)  // 9999-12-31T23:59:59Z

    /// Earlier sorts first.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
    /// The instant `seconds` later.
    public static func + (left: Instant, seconds: Int64) -> Instant { Instant(left.seconds + seconds) }
    /// The instant `seconds` earlier.
    public static func - (left: Instant, seconds: Int64) -> Instant { Instant(left.seconds - seconds) }
    /// Elapsed seconds from `right` to `left`; true across a change of the clocks because both are UTC.
    public static func - (left: Instant, right: Instant) -> Int64 { left.seconds - right.seconds }
}

extension Instant: Codable {
    /// Reads a bare number of seconds.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Int64.self))
    }

    /// Writes a bare number of seconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}
