import Flagging
import Wording

/// Puts one flag or contact into words.
struct RecordWriter {
    let zone: ZoneTable
    let language: Language
    let isInternal: Bool
    /// The state that is told.
    let asOf: Instant

    func part(_ record: Record) -> MarkdownPage.RecordPart {
        let durations = record.exhibits.flatMap { exhibit in
            exhibit.passages.map { cells(of: $0, to: exhibit, in: record) }
        }
        return .init(
            title: "\(record.id): \(record.platformName)", particulars: particulars(record),
            exhibitCaption: words(.exhibitCaption), columns: columns, exhibits: record.exhibits.map(cells),
            texts: record.exhibits.compactMap { text(of: $0, in: record) },
            hasDurations: !durations.isEmpty, durationCaption: words(.durationCaption),
            durationColumns: [words(.exhibit), words(.from), words(.elapsed)], durations: durations,
            remarks: remarks(record), personNotes: record.notes.flatMap(noteLines))
    }

    func words(_ phrase: SummaryText) -> String { phrase.text(in: language) }

    func text(_ text: Disclosed?) -> String { text?.text(in: language) ?? "" }

    /// The words for a code of a list; a redacted code has none.
    func words(of code: Disclosed, _ list: Vocabulary) -> String { list.text(text(code), in: language) }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// `vr 17 okt 2025 14:32 (+02:00)`
    func time(_ instant: Instant) -> String {
        let text = instant.localText(in: zone, style: .dated, language: language)
        let offset = String(instant.rfc3339(in: zone).suffix(6))
        // A time that the wall clock shows twice carries its offset already.
        return text.hasSuffix(offset) || zone == .utc ? text : "\(text) (\(offset))"
    }

    private func particulars(_ record: Record) -> MarkdownPage.Table {
        func row(_ label: String, _ value: String?) -> MarkdownPage.Row {
            .init(left: capitalised(label), right: value ?? words(.none))
        }
        let when = record.submitted.instant.map(time)
        let day = record.day.text(style: .dated, language: language)
        let outcomes = record.outcomeHistory.map { words(of: $0.code, .outcome) }
        let state = record.isClosed ? Label.closed : Label.open
        var rows = [
            row(words(.date), when ?? "\(day), \(words(.timeUnknown))"), row(words(.service), record.service.map(text)),
            row(words(.channel), words(of: record.channel, .channel)),
        ]
        // A contact is about the platform's own content: it has no ground, rule or signal, and nothing to close.
        if !record.id.isContact {
            let ground = record.ground.map { words(of: $0, .ground) }
            let signal = record.signal.map { words(of: $0, .signal) }
            rows += [
                row(words(.ground), ground ?? words(.unknown)), row(words(.rule), record.rule.map(text)),
                row(Label.signal.text(in: language), signal ?? words(.unknown)),
                row(Label.status.text(in: language), state.text(in: language)),
            ]
        }
        rows.append(row(words(.outcome), outcomes.joined(separator: "; ")))
        return .init(left: words(.platform), right: record.platformName, rows: rows)
    }

    /// What had no reaction is said as it is, without a word about who should have done what.
    private func remarks(_ record: Record) -> [String] {
        guard !record.id.isContact, let sending = record.exhibits.last(where: { $0.kind.isSending }),
            !record.exhibits.contains(where: { $0.kind.isReaction && $0.number > sending.number })
        else { return [] }
        return ["\(words(.exhibit)) \(sending.number): \(words(.noReaction))"]
    }

    private func noteLines(_ note: Inside) -> [String] {
        note.notes.map { "\(time(note.recorded)), \(note.actorName ?? note.actor): \($0.text)" }
    }
}
