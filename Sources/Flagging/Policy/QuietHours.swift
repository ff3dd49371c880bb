/// The local hours in which a tier holds its prompts (C18). `begins` after `ends` means across midnight.
public struct QuietHours: Hashable, Sendable, Codable {
    /// The local time at which a span begins.
    public var begins: LocalTime
    /// The local time at which it ends, exclusive.
    public var ends: LocalTime

    /// Quiet from `begins` to the next `ends`.
    public init(begins: LocalTime, ends: LocalTime) {
        self.begins = begins
        self.ends = ends
    }

    /// Whether they hold all of the day: the same time twice, or `00:00-24:00`. Such hours have no end at which a held
    /// prompt could be issued.
    public var isAllDay: Bool { (ends.minuteOfDay - begins.minuteOfDay).isMultiple(of: 1_440) }

    /// The end of the span that holds `instant`, or nil where it is not quiet.
    public func end(holding instant: Instant, in zone: ZoneTable) -> Instant? {
        span(holding: instant, in: zone)?.upperBound
    }

    /// The span that holds `instant`, or nil where it is not quiet.
    ///
    /// A span runs from its first local begin to the first local end after it (C18), so it is built from its day: of
    /// the spans that began today or yesterday, the one that holds the instant.
    public func span(holding instant: Instant, in zone: ZoneTable) -> Range<Instant>? {
        // The configuration refuses such hours; a policy of an earlier one must not hold for ever (C18).
        guard !isAllDay else { return nil }
        let today = zone.local(at: instant).date
        for day in [today, today.adding(days: -1)] {
            let first = zone.instant(of: day, begins)
            let last = zone.instant(of: begins < ends ? day : day.adding(days: 1), ends)
            if first <= instant, instant < last { return first..<last }
        }
        return nil
    }
}
