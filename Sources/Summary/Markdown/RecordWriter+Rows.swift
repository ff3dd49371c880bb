import Flagging
import Wording

/// The rows of the tables: cells that are Markdown already.
extension RecordWriter {
    var columns: [String] {
        var columns = [
            words(.exhibit), words(.what), words(.time), words(.known), words(.channel), words(.outcome),
            label(.subject), label(.urls), label(.reference),
        ]
        if isInternal { columns += [label(.sender), label(.messageID), label(.actor), label(.note)] }
        return columns
    }

    func cells(of exhibit: Exhibit) -> MarkdownPage.Cells {
        let outcomes = exhibit.outcomes.map { words(of: $0, .outcome) }.joined(separator: "; ")
        var cells = [
            String(exhibit.number), MarkdownText.escaped(name(of: exhibit.kind)),
            MarkdownText.escaped(when(exhibit)),
            MarkdownText.escaped(exhibit.occurred.known.text(in: language)),
            MarkdownText.escaped(words(of: exhibit.channel, .channel)),
            MarkdownText.escaped(outcomes), MarkdownText.escaped(text(exhibit.subject)),
            exhibit.urls.map { MarkdownText.code(text($0)) }.joined(separator: " "),
            exhibit.references.map { MarkdownText.escaped(text($0)) }.joined(separator: " "),
        ]
        if isInternal {
            let notes = exhibit.inside?.notes.map(\.text).joined(separator: "; ") ?? ""
            let actor = exhibit.inside.map { $0.actorName ?? $0.actor } ?? ""
            cells += [text(exhibit.sender), text(exhibit.messageID), actor, notes].map(MarkdownText.escaped)
        }
        return .init(cells: cells)
    }

    /// Of a flagged message the day is all that anybody knows.
    private func when(_ exhibit: Exhibit) -> String {
        exhibit.posted?.text(style: .dated, language: language) ?? exhibit.occurred.instant.map(time)
            ?? words(.timeUnknown)
    }

    /// What an exhibit says, with who wrote to whom by their roles.
    func text(of exhibit: Exhibit, in record: Record) -> MarkdownPage.Section? {
        guard let text = exhibit.text else { return nil }
        let title = title(of: exhibit.number, exhibit.kind)
        let heading =
            exhibit.kind == .content
            ? SummarySentences.flaggedMessage(title, platform: record.platformName, in: language)
            : SummarySentences.exhibitText(
                title, platform: record.platformName, isOurs: exhibit.kind.isOurs, in: language)
        let lines = text.text.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
        let cut = text.cut > 0 ? ["", SummarySentences.textCut(text.cut, in: language)] : []
        return .init(heading: heading, rows: lines.map { String($0.drop(while: \.isWhitespace)) } + cut)
    }

    /// `TK25-001 | 2 Reactie | deels openbaar | 5.1.2e: 3`
    func cells(of row: InventoryRow) -> MarkdownPage.Cells {
        let judgement = row.judgement == .open ? words(.judgedOpen) : words(.judgedPartly)
        let redactions = row.redactions.map { "\($0.ground.rawValue): \($0.count)" }.joined(separator: "; ")
        return .init(
            cells: [row.flag.description, title(of: row.exhibit, row.kind), judgement, redactions].map(
                MarkdownText.escaped))
    }

    func cells(of passage: Passage, to exhibit: Exhibit, in record: Record) -> MarkdownPage.Cells {
        let start = record.exhibits.first { $0.number == passage.since }
        return .init(
            cells: [
                title(of: exhibit.number, exhibit.kind), start.map { title(of: $0.number, $0.kind) } ?? "",
                length(of: passage),
            ].map(MarkdownText.escaped))
    }

    /// `69 h 27, buiten het venster “normaal” (48 h)`; without a window just the time.
    private func length(of passage: Passage) -> String {
        if let window = passage.window {
            return SummarySentences.duration(
                seconds: passage.seconds ?? 0, known: passage.known, allowanceSeconds: window.seconds,
                tier: window.tier, in: language)
        }
        let text = Elapsed.text(of: passage.seconds, in: language)
        return passage.known == .stated ? "\(text) (\(passage.known.text(in: language)))" : text
    }

    private func title(of number: Int, _ kind: ExhibitKind) -> String { "\(number) \(name(of: kind))" }

    private func label(_ label: Label) -> String { capitalised(label.text(in: language)) }

    private func name(of kind: ExhibitKind) -> String {
        switch kind {
        case .flag: words(.flag)
        case .contact: label(.contact)
        case .closed: capitalised(EventBody.closed.text(in: language, zone: zone, recorded: asOf))
        case .reopened: capitalised(EventBody.reopened.text(in: language, zone: zone, recorded: asOf))
        default: capitalised(FactKind(rawValue: kind.rawValue)?.text(in: language) ?? kind.rawValue)
        }
    }
}
