import Control
import Flagging
import Wording

/// The live board of `watch`.
struct BoardPage {
    let board: WatchAnswer
    let face: Clockface

    private var language: Language { face.language }
    /// Prompts that are shown.
    private static let promptsShown = 5

    var page: Page {
        var page = FlagTable(rows: board.flags, face: face).page(.watch, empty: .noOpenFlags)
        if board.held > 0 {
            page.add(.gap)
            page.sentence(Counted.held(board.held, in: language) + ": flagwatch inbox", .ours)
        }
        if board.journal == "unreadable" { page.sentence(Notice.journalUnreadable.text(in: language), .late) }
        if !board.next.isEmpty {
            page.heading(Heading.next.text(in: language))
            let rows = Array(board.next.prefix(Self.promptsShown))
            page.add(PlanTable(rows: rows, now: board.now, face: face).part)
        }
        return page
    }

    /// The instant of the board in the zone of its flags, which is named.
    func time(in zone: ZoneTable) -> String {
        let text = Instant(Int64(board.now)).localText(in: zone, style: .dated, language: language)
        return "\(text) (\(zone.identifier))"
    }
}
