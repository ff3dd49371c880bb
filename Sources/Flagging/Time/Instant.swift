/// A point in time in whole seconds since 1970-01-01T00:00:00Z, without leap seconds, in the years 1 to 9999 (L10).
///
/// Every rule of the clocks counts in whole seconds, so integer arithmetic is exact and a comparison never depends on
/// rounding. An instant outside the calendar cannot be made: what comes from outside goes
/// through `init(checked:)`, and arithmetic stops at the first and the last second. So nothing that is counted from an
/// instant, stored or typed, can trap.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the epoch; negative before 1970.
    public let seconds: Int64

    /// The instant so many seconds after the epoch; outside the calendar its first or last second. For numbers of our
    /// own; what somebody gives is checked.
    public init(_ seconds: Int64) {
        self.seconds = min(max(seconds, Instant.range.lowerBound), Instant.range.upperBound)
    }

    /// The instant so many seconds after the epoch; nil outside the years 1 to 9999. The door for every number from
    /// outside: socket, scenario, configuration, mail (L10).
    public init?(checked seconds: Int64) {
        guard Instant.range.contains(seconds) else { return nil }
        self.seconds = seconds
    }

    /// The seconds that are instants: 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    public static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
    /// Before everything: the beginning of the first tier, which also covers all that came earlier.
    public static let distantPast = Instant(range.lowerBound)
    /// After everything: the end of the last tier.
    public static let distantFuture = Instant(range.upperBound)

    /// Earlier sorts first.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
    /// The instant `seconds` later, at most the last one.
    public static func + (left: Instant, seconds: Int64) -> Instant {
        let (sum, isOver) = left.seconds.addingReportingOverflow(seconds)
        return isOver ? (seconds < 0 ? distantPast : distantFuture) : Instant(sum)
    }
    /// The instant `seconds` earlier, at least the first one.
    public static func - (left: Instant, seconds: Int64) -> Instant {
        let (rest, isOver) = left.seconds.subtractingReportingOverflow(seconds)
        return isOver ? (seconds < 0 ? distantFuture : distantPast) : Instant(rest)
    }
    /// Elapsed seconds from `right` to `left`; true across a change of the clocks because both are UTC. Two instants of
    /// one calendar are never further apart than an `Int64` holds.
    public static func - (left: Instant, right: Instant) -> Int64 { left.seconds - right.seconds }
}

extension Instant: Codable {
    /// Has a decoder take the nearest instant for a number that is none, instead of refusing it: for a ledger that an
    /// older build wrote without the check (L10). What was read so is to be marked.
    public static let nearestIsTaken =
        CodingUserInfoKey(rawValue: "io.flagwatch.nearest-instant-is-taken")!  // proof: it fails for no text

    /// Reads a bare number of seconds.
    ///
    /// - Throws: `DecodingError` for one outside the years 1 to 9999.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let seconds = try container.decode(Int64.self)
        guard Instant(checked: seconds) != nil || decoder.userInfo[Instant.nearestIsTaken] != nil else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(seconds) is no instant of the years 1 to 9999")
        }
        self.init(seconds)
    }

    /// Writes a bare number of seconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}
