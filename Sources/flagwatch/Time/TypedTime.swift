import ArgumentParser
import Flagging
import Wording

/// A time as a person types it: RFC 3339, or a local time with or without its day.
struct TypedTime: ExpressibleByArgument, Equatable {
    /// What it says.
    enum Form: Equatable {
        case instant(Instant)
        /// A local time; without a day it is today's. Seconds are zero where none were typed.
        case local(CivilDate?, LocalTime, second: Int)
    }

    var typed: String
    var form: Form

    static let help = "2025-10-17T14:32:00+02:00, or local: '2025-10-17 14:32', or '14:32' today"

    init?(argument: String) {
        typed = argument
        if let instant = Instant(rfc3339: argument) {
            form = .instant(instant)
        } else if let local = Self.local(argument) {
            form = local
        } else {
            return nil
        }
    }

    private static func local(_ text: String) -> Form? {
        var rest = Substring(text)
        var date: CivilDate?
        if rest.count > 10 {
            date = CivilDate(rest.prefix(10))
            guard date != nil, [" ", "T", "t"].contains(rest.dropFirst(10).first) else { return nil }
            rest = rest.dropFirst(11)
        }
        var second = 0
        if rest.count == 8, rest.dropFirst(5).first == ":" {
            // Minutes are read by the same rule, so `:60` is refused.
            guard let read = LocalTime("00" + rest.suffix(3)) else { return nil }
            second = read.minuteOfDay
            rest = rest.prefix(5)
        }
        guard let time = LocalTime(rest), time.minuteOfDay < 1440 else { return nil }
        return .local(date, time, second: second)
    }

    /// Whether it needs a zone to be an instant.
    var isLocal: Bool {
        if case .local = form { true } else { false }
    }

    /// The instant that is meant.
    ///
    /// - Throws: `TypedTimeProblem` where the zone's clocks change at it: no reading is guessed, because a wrong hour
    ///   would be kept in the ledger.
    func instant(in zone: ZoneTable, now: Instant) throws(TypedTimeProblem) -> Instant {
        guard case .local(let day, let time, let second) = form else {
            if case .instant(let instant) = form { return instant }
            return now
        }
        let date = day ?? zone.local(at: now).date
        let wall = Int64(date.daysSinceEpoch) * 86_400 + Int64(time.minuteOfDay) * 60 + Int64(second)
        let offsets = Set(zone.transitions.map(\.offset) + [zone.initialOffset])
        let readings = offsets.compactMap { Instant(checked: wall - $0) }
            .filter { wall - $0.seconds == zone.offset(at: $0) }.sorted()
        if let only = readings.first, readings.count == 1 { return only }
        throw readings.isEmpty
            ? problem(.gap, gapReadings(wall, zone), zone) : problem(.fold, readings, zone)
    }

    /// In a gap: the time by the offset before it and by the one after, which a clock that was not set would show.
    private func gapReadings(_ wall: Int64, _ zone: ZoneTable) -> [Instant] {
        var before = zone.initialOffset
        for transition in zone.transitions {
            let candidates = [wall - transition.offset, wall - before].map { Instant($0) }
            if candidates[0] < transition.at, transition.at <= candidates[1] { return candidates }
            before = transition.offset
        }
        return []
    }

    private func problem(
        _ kind: TypedTimeProblem.Kind, _ readings: [Instant], _ zone: ZoneTable
    ) -> TypedTimeProblem {
        TypedTimeProblem(
            kind: kind, typed: typed, zone: zone.identifier, readings: readings.map { $0.rfc3339(in: zone) })
    }
}
