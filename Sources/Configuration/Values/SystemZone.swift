import Flagging
import Foundation

/// C24: time zones as values, read from the system's tzdata through Foundation. The only file that asks the system
/// about zones.
enum SystemZone {
    /// What a complaint about a zone offers.
    static let remedy = "write a tzdata name, such as \"Europe/Amsterdam\""

    /// The offsets of a zone between two days; nil for a zone that tzdata does not know.
    ///
    /// Only the years around an election are taken, so that the recorded policy stays small and does not change when
    /// tzdata learns something about another decade.
    static func table(named identifier: String, from first: CivilDate, to last: CivilDate) -> ZoneTable? {
        guard let zone = zone(named: identifier) else { return nil }
        let begins = Instant(Int64(first.daysSinceEpoch) * 86_400)
        let ends = Instant(Int64(last.daysSinceEpoch) * 86_400)
        var table = ZoneTable(identifier: identifier, initialOffset: offset(of: zone, at: begins))
        var offsetBefore = table.initialOffset
        var cursor = begins
        while let next = transition(of: zone, after: cursor), next > cursor, next < ends {
            let offset = offset(of: zone, at: next)
            // Some transitions change only the name or the summer-time mark.
            if offset != offsetBefore { table.transitions.append(ZoneTable.Transition(at: next, offset: offset)) }
            offsetBefore = offset
            cursor = next
        }
        return table
    }

    /// The known zone that a misspelt one is nearest to.
    static func nearest(to identifier: String) -> String? {
        Spelling.nearest(to: identifier, among: TimeZone.knownTimeZoneIdentifiers)
    }

    /// Names like `CET` or `GMT+1` are refused: an election's zone is a place, with that place's rules.
    private static func zone(named identifier: String) -> TimeZone? {
        guard identifier == "UTC" || identifier.contains("/"), !identifier.contains("..") else { return nil }
        return TimeZone(identifier: identifier)
    }

    private static func transition(of zone: TimeZone, after instant: Instant) -> Instant? {
        zone.nextDaylightSavingTimeTransition(after: date(instant)).map {
            Instant(Int64($0.timeIntervalSince1970.rounded()))
        }
    }

    private static func offset(of zone: TimeZone, at instant: Instant) -> Int64 {
        Int64(zone.secondsFromGMT(for: date(instant)))
    }

    private static func date(_ instant: Instant) -> Date { Date(timeIntervalSince1970: Double(instant.seconds)) }
}
