/// One vote with its calendar resolved to instants.
public struct Election: Hashable, Sendable, Codable {
    /// `tk2025`
    public var id: String
    /// The prefix of its flags, `TK25`.
    public var code: String
    /// What people read.
    public var name: LocalizedText
    /// The zone of its calendar.
    public var zone: ZoneTable
    /// N: the day of nomination.
    public var nomination: CivilDate
    /// E: the first polling day.
    public var firstPollingDay: CivilDate
    /// R: the day of the official result.
    public var resultDay: CivilDate
    /// Every span in which polls are open, in every zone, in time order.
    public var polling: [Polling]
    /// The urgency windows, without a gap, in time order; never empty.
    public var tiers: [Tier]

    /// An election whose calendar has been resolved.
    public init(
        id: String, code: String, name: LocalizedText, zone: ZoneTable, nomination: CivilDate,
        firstPollingDay: CivilDate, resultDay: CivilDate, polling: [Polling], tiers: [Tier]
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.zone = zone
        self.nomination = nomination
        self.firstPollingDay = firstPollingDay
        self.resultDay = resultDay
        self.polling = polling
        self.tiers = tiers
    }

    /// The election's period: from the first tier's beginning until the day of the result is over and the last tier has
    /// lasted for its longest allowance. Outside it `open` wants the election by name.
    public var period: Range<Instant> {
        guard let first = tiers.first, let last = tiers.last, let midnight = LocalTime(minuteOfDay: 0) else {
            return .distantPast..<Instant.distantPast
        }
        let longest = ClockKind.allCases.map { last.allowanceSeconds(of: $0) }.max() ?? 0
        let resultIsOver = zone.instant(of: resultDay.adding(days: 1), midnight)
        return first.begins..<max(first.begins, resultIsOver, last.begins + longest)
    }

    /// How far outside its period something may still belong to an election, in seconds: 90 days. Further away it is a slip
    /// of the year, of the month or of the election's name.
    private static let marginSeconds: Int64 = 90 * 86_400

    /// When a flag of the election may have been submitted, and when the last of it may be registered (C1).
    public var submissions: Range<Instant> {
        period.lowerBound - Self.marginSeconds..<period.upperBound + Self.marginSeconds
    }
}
