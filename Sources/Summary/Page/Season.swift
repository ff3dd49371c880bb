import Flagging
import Wording

extension ZoneTable {
    /// Whether the clocks stand at summer or winter time; nil in a zone or a year without both.
    func season(at instant: Instant) -> SummaryText? {
        let here = offset(at: instant)
        let near = transitions.filter { abs($0.at.seconds - instant.seconds) < 300 * 86_400 }.map(\.offset)
        guard let other = near.first(where: { $0 != here }) else { return nil }
        return here > other ? .summerTime : .winterTime
    }
}
