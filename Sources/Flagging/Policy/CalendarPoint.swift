/// Where a tier starts, relative to an election's calendar: `E-7 08:00`, `N 08:00`, `R 12:00`, `P`.
public enum CalendarPoint: Hashable, Sendable {
    /// The day that a local time is counted from.
    public enum Anchor: String, Sendable {
        case nomination = "N"
        case firstPollingDay = "E"
        case resultDay = "R"
    }

    /// So many days from the anchor, at a local time of the election's zone.
    case day(Anchor, days: Int, time: LocalTime)
    /// P: the instant at which the last poll closes, in any zone.
    case lastPollCloses

    /// Reads `E-7 08:00`, `N 08:00`, `R+2 12:00` or `P`; nil for anything else.
    public init?(_ text: String) {
        if text == "P" {
            self = .lastPollCloses
            return
        }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, let letter = words[0].first, let anchor = Anchor(rawValue: String(letter)),
            let time = LocalTime(words[1]), time.minuteOfDay < 1440
        else { return nil }
        let offset = words[0].dropFirst()
        guard let days = CalendarPoint.days(offset) else { return nil }
        self = .day(anchor, days: days, time: time)
    }

    private static func days(_ text: Substring) -> Int? {
        guard let sign = text.first else { return 0 }
        guard sign == "+" || sign == "-", let number = Digits.value(Array(text.dropFirst().utf8)[...]),
            number <= 3_660
        else { return nil }
        return sign == "-" ? -number : number
    }

    /// The instant of this point in an election's calendar; a local time that does not exist becomes the first
    /// instant after the gap, and one that exists twice means the first.
    public func instant(
        nomination: CivilDate, firstPollingDay: CivilDate, resultDay: CivilDate, polling: [Polling], zone: ZoneTable
    ) -> Instant {
        switch self {
        case .lastPollCloses:
            return polling.map(\.closes).max() ?? .distantFuture
        case .day(let anchor, let days, let time):
            let day =
                switch anchor {
                case .nomination: nomination
                case .firstPollingDay: firstPollingDay
                case .resultDay: resultDay
                }
            return zone.instant(of: day.adding(days: days), time)
        }
    }
}
