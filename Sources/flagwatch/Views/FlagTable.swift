import Control
import Flagging
import Wording

/// The list of flags: whose turn it is, and what is due when. One line a running clock.
struct FlagTable {
    let rows: [FlagRow]
    let face: Clockface

    private var language: Language { face.language }

    /// The tables, one for each election, under its heading.
    func page(_ heading: Heading, empty: Notice) -> Page {
        guard !rows.isEmpty else { return Page(.sentence(empty.text(in: language), .plain)) }
        var page = Page()
        let elections = rows.map(\.election).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        for election in elections {
            page.heading("\(heading.text(in: language)) – \(election)")
            page.add(.table(table(rows.filter { $0.election == election })))
        }
        return page
    }

    private func table(_ rows: [FlagRow]) -> Table {
        let labels: [(Label, Bool)] = [
            (.flag, false), (.platform, true), (.turn, false), (.clock, false), (.due, false), (.remaining, false),
        ]
        var table = Table(labels.map { .init(heading: $0.0.text(in: language), isFlexible: $0.1) })
        for row in rows { add(row, to: &table) }
        return table
    }

    private func add(_ row: FlagRow, to table: inout Table) {
        let platform = row.service.map { "\(row.platform) (\($0))" } ?? row.platform
        let turn = Turn(rawValue: row.turn)
        let turnText = row.contact ? Label.contact.text(in: language) : turn?.text(in: language) ?? row.turn
        let notes = [row.silence(face)].compactMap { $0 }
        let turnCell = Table.Cell(turnText, turn == .ours ? .ours : .plain)
        guard let first = row.clocks.first else {
            table.add(.init(row.id), .init(platform), turnCell, "–", "–", "–", notes: notes)
            return
        }
        for clock in row.clocks {
            let isFirst = clock == first
            let mark: Mark = clock.overdueSec >= 0 ? .late : .plain
            table.add(
                .init(isFirst ? row.id : ""), .init(isFirst ? platform : ""), isFirst ? turnCell : "",
                .init(clock.name(short: true, language)), .init(face.text(clock.due, clock.dueText)),
                .init(Elapsed(Int64(clock.overdueSec)).late(in: language), mark),
                notes: clock == row.clocks.last ? notes : [])
        }
    }
}

extension ClockRow {
    /// What people call the clock; a clock that this program does not know keeps its word.
    func name(short: Bool = false, _ language: Language) -> String {
        guard let kind = ClockKind(rawValue: clock) else { return clock }
        return short ? kind.shortText(in: language) : kind.text(in: language)
    }
}

extension FlagRow {
    /// `opgepakt door on-call, stil tot zo 19 okt 16:32`, while it is taken or snoozed.
    func silence(_ face: Clockface) -> String? {
        let taken = takenBy.map { role in
            role == Action.snoozed.rawValue
                ? Action.snoozed.text(in: face.language) : "\(Label.takenBy.text(in: face.language)) \(role)"
        }
        let until = face.text(takenUntil, takenUntilText).map { "\(Label.silentUntil.text(in: face.language)) \($0)" }
        let parts = [taken, until].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
