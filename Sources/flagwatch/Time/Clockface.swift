import Flagging
import Wording

/// Shows instants as the wall clock of their election shows them.
///
/// A reply carries each instant in RFC 3339 with the offset of the election's zone: that offset is what counts here. A
/// zone that is known and agrees with it adds the offset where the clock shows a time twice.
struct Clockface {
    /// Zones that may be the election's.
    var zones: [ZoneTable]
    var language: Language

    /// `zo 19 okt 14:32`
    func text(_ seconds: Int, _ rfc3339: String, _ style: TimeStyle = .short) -> String {
        Instant(Int64(seconds)).localText(in: zone(seconds, rfc3339), style: style, language: language)
    }

    /// The zone in which that instant has the offset of its text.
    func zone(_ seconds: Int, _ rfc3339: String) -> ZoneTable {
        let offset = Self.offset(of: rfc3339)
        let known = zones.first { offset != nil && $0.offset(at: Instant(Int64(seconds))) == offset }
        return known ?? ZoneTable(identifier: "", initialOffset: offset ?? 0)
    }

    /// The same where both are there, else nil.
    func text(_ seconds: Int?, _ rfc3339: String?, _ style: TimeStyle = .short) -> String? {
        guard let seconds else { return nil }
        return text(seconds, rfc3339 ?? "", style)
    }

    /// Seconds east of UTC in the last six characters of an RFC 3339 time; nil where there are none.
    private static func offset(of rfc3339: String) -> Int64? {
        if rfc3339.hasSuffix("Z") { return 0 }
        let tail = rfc3339.suffix(6)
        guard let sign = tail.first, sign == "+" || sign == "-", let time = LocalTime(tail.dropFirst()) else {
            return nil
        }
        return Int64(time.minuteOfDay) * (sign == "-" ? -60 : 60)
    }
}
