public import Flagging

/// How much of a local time is written.
public enum TimeStyle: Sendable, CaseIterable {
    /// `zo 19 okt 14:32`
    case short
    /// `zo 19 okt 2025 14:32`
    case dated
    /// `zondag 19 oktober 2025 14:32`
    case long
}

extension Instant {
    /// The same, with its year only where that is another than at `other`.
    public func localText(in zone: ZoneTable, near other: Instant, language: Language) -> String {
        let isSameYear = zone.local(at: self).date.year == zone.local(at: other).date.year
        return localText(in: zone, style: isSameYear ? .short : .dated, language: language)
    }

    /// The wall clock's time in a zone: `zo 19 okt 14:32`, `Sun 19 Oct 14:32`.
    ///
    /// A time that the wall clock shows twice, in the hour that the clocks go back, carries its offset:
    /// `zo 26 okt 02:30 +02:00`. A time in UTC carries `UTC`: no reader lives there.
    public func localText(in zone: ZoneTable, style: TimeStyle = .short, language: Language) -> String {
        let (date, second) = zone.local(at: self)
        let time = LocalTime(minuteOfDay: second / 60)?.description ?? "24:00"
        let text = "\(date.text(style: style, language: language)) \(time)"
        if zone == .utc { return "\(text) UTC" }
        return zone.isShownTwice(at: self) ? "\(text) \(rfc3339(in: zone).suffix(6))" : text
    }
}

extension CivilDate {
    /// `zo 19 okt`, `zo 19 okt 2025` or `zondag 19 oktober 2025`, and the same in English.
    public func text(style: TimeStyle = .dated, language: Language) -> String {
        let isLong = style == .long
        let weekday = CalendarName.weekdays(language)[weekday]
        let month = CalendarName.months(language)[month - 1]
        let words = "\(isLong ? weekday : CalendarName.short(weekday, language)) \(day)"
        let dated = "\(words) \(isLong ? month : CalendarName.shortMonth(month, language))"
        return style == .short ? dated : "\(dated) \(year)"
    }
}

extension ZoneTable {
    /// Whether the wall clock shows this instant's local time at another instant as well.
    public func isShownTwice(at instant: Instant) -> Bool {
        var before = initialOffset
        for transition in transitions {
            let overlap = before - transition.offset
            if overlap > 0, transition.at - overlap <= instant, instant < transition.at + overlap { return true }
            before = transition.offset
        }
        return false
    }
}
