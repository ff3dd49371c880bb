import Flagging
import Wording

/// The board as one HTML file: no script, no request, every word in both languages.
///
/// It says when it last changed and nothing that moves by itself, so it is written only when something changed; the browser
/// reads it again by itself.
struct BoardPage {
    let state: BoardState
    /// When something last changed.
    let changed: Instant
    let zone: ZoneTable

    /// How often a browser reads it again: as often as a mailbox is looked at.
    private static let refreshSeconds = 15

    var html: String {
        """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="utf-8">
        <meta http-equiv="refresh" content="\(Self.refreshSeconds)">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Flagwatch</title>
        <style>\(Self.style)</style></head>
        <body><main>
        <h1>\(heading)</h1>
        \(warnings)\(windows)\(table)\(list)<p class="changed">\(lastChange)</p>
        </main></body></html>

        """
    }

    private static let style = """
        html{font:clamp(1rem,2.2vw,2.4rem)/1.35 system-ui,sans-serif;color:#111;background:#fff}\
        body{margin:1rem 2rem}h1{font-size:2em;margin:.2em 0}table{border-collapse:collapse;width:100%;margin:.5em 0}\
        caption{text-align:left;font-weight:bold}th,td{border-bottom:2px solid #595959;padding:.3em .5em;text-align:left}\
        tr.late td,tr.late th{font-weight:bold;background:#111;color:#fff}.warning{border:.15em solid #111;padding:.3em .6em;\
        font-weight:bold}[lang=en]{font-style:italic}.changed{font-size:.7em}dt{font-weight:bold}dd{margin:0 0 .3em 1em}
        """

    private var heading: String {
        state.isStopped ? both { BoardText.stopped.text(in: $0) } : both { Counted.openFlags(state.openFlags, in: $0) }
    }

    private var lastChange: String { both { BoardText.changed(time(changed, zone, $0), in: $0) } }

    // MARK: - Parts

    private var warnings: String {
        var warnings: [BoardText] = []
        if !state.isLedgerWritable { warnings.append(.ledger) }
        if state.journal != .ok { warnings.append(.journal) }
        if state.mailboxes.contains(.unreadable) { warnings.append(.unreadable) }
        if state.mailboxes.contains(.stale) { warnings.append(.stale) }
        return warnings.map { text in "<p class=\"warning\">\(both { text.text(in: $0) })</p>\n" }.joined()
    }

    private var windows: String {
        state.windows.map { window in
            let text = both { language in
                BoardText.window(
                    window.election.text(in: language), tier: Vocabulary.tier.text(window.tier, in: language),
                    until: window.ends.localText(in: window.zone, language: language), in: language)
            }
            return "<p>\(text)</p>\n"
        }.joined()
    }

    private var table: String {
        guard !state.flags.isEmpty else { return "" }
        let labels = [Label.flag, .platform, .turn, .clock, .due].map { label in both { label.text(in: $0) } }
        let heads = labels + [both { BoardText.nextPrompt.text(in: $0) }]
        let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
        let more = state.openFlags - state.flags.count
        let rest = more > 0 ? "<p>\(both { BoardText.more(more, in: $0) })</p>\n" : ""
        let caption = both { BoardText.caption.text(in: $0) }
        let rows = state.flags.map(row).joined()
        return """
            <table><caption>\(caption)</caption><thead><tr>\(head)</tr></thead><tbody>
            \(rows)</tbody></table>
            \(rest)
            """
    }

    private func row(_ flag: BoardState.Flag) -> String {
        let turn = flag.isOurs ? Turn.ours : Turn.platform
        let late = flag.isLate ? "<br>" + both { BoardText.late.text(in: $0) } : ""
        let clock = flag.clock.map { clock in both { clock.shortText(in: $0) } } ?? "–"
        let cells: [String] = [
            Self.escaped(flag.platform), both { turn.text(in: $0) }, clock, moment(flag.due, flag.zone) + late,
            moment(flag.next, flag.zone),
        ]
        let head = "<th scope=\"row\">\(Self.escaped(flag.id.description))</th>"
        let data = cells.map { "<td>\($0)</td>" }.joined()
        return "<tr\(flag.isLate ? " class=\"late\"" : "")>\(head)\(data)</tr>\n"
    }

    private func moment(_ instant: Instant?, _ zone: ZoneTable) -> String {
        guard let instant else { return "–" }
        return both { time(instant, zone, $0) }
    }

    private var list: String {
        let read = state.mailboxes.count { $0 == .read }
        let held = both { Label.heldMail.text(in: $0) }
        let mailbox = both { Label.mailbox.text(in: $0) }
        let count = both { BoardText.mailboxes(read, of: state.mailboxes.count, in: $0) }
        return "<dl><dt>\(held)</dt><dd>\(state.held)</dd>\n<dt>\(mailbox)</dt><dd>\(count)</dd></dl>\n"
    }

    // MARK: - Words

    private func time(_ instant: Instant, _ zone: ZoneTable, _ language: Language) -> String {
        instant.localText(in: zone, language: language)
    }

    /// The same in both languages, each marked as what it is for a screen reader; once where they agree.
    private func both(_ text: (Language) -> String) -> String {
        let (dutch, english) = (Self.escaped(text(.nl)), Self.escaped(text(.en)))
        return dutch == english ? dutch : "\(dutch) <span lang=\"en\">\(english)</span>"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
