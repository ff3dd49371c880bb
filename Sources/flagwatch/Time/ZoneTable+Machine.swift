import Flagging
import Foundation

extension ZoneTable {
    /// The machine's own zone, from 2000 to 2100: for times typed where no election is known.
    static var machine: ZoneTable {
        let zone = TimeZone.current
        let first = Instant(946_684_800)
        let end = Instant(4_102_444_800)
        func date(_ instant: Instant) -> Date { Date(timeIntervalSince1970: Double(instant.seconds)) }
        var table = ZoneTable(
            identifier: zone.identifier == "GMT" ? "UTC" : zone.identifier,
            initialOffset: Int64(zone.secondsFromGMT(for: date(first))))
        var cursor = first
        while let next = zone.nextDaylightSavingTimeTransition(after: date(cursor)) {
            let instant = Instant(Int64(next.timeIntervalSince1970.rounded()))
            guard instant > cursor, instant < end else { break }
            cursor = instant
            let offset = Int64(zone.secondsFromGMT(for: next))
            if offset != table.offset(at: instant) { table.transitions.append(.init(at: instant, offset: offset)) }
        }
        return table
    }
}
