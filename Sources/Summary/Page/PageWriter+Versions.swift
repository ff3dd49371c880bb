import Flagging
import Wording

/// What stands in a page because there were others before it: an earlier version of it, and earlier elections.
extension PageWriter {
    /// S4: that it is a later version, and of when the one before is.
    var editionFact: Block.Fact? {
        summary.edition.map { edition in
            let before = SummarySentences.versionBefore(edition.number - 1, in: language)
            return Block.Fact(
                name: words(.version), value: [.text("\(edition.number); \(before) "), time(edition.previousAsOf)])
        }
    }

    /// S4: what differs from the version before.
    var changes: [Block] {
        guard let edition = summary.edition else { return [] }
        let title = SummarySentences.changesHeading(since: edition.number - 1, in: language)
        let items = edition.changes.map { item($0, since: edition.number - 1) }
        return [.heading(2, id: "changes", title), items.isEmpty ? .paragraph(words(.noChange)) : .items(items)]
    }

    private func item(_ change: Edition.Change, since number: Int) -> [Inline] {
        switch change.subject {
        case .texts: return [.text(words(.textsChanged))]
        case .calendar: return [.text(words(.calendarChanged))]
        case .flag(let id):
            let how = words(change.kind.text)
            return [name(id.description, RecordWriter.anchor(id.description), change), .text(": \(how)")]
        case .exhibit(let id, let exhibit):
            let gone = change.kind == .removed ? SummarySentences.numberThen(number, in: language) : ""
            let text = "\(id), \(words(.exhibit).lowercased()) \(exhibit)"
            return [
                name(text, RecordWriter.anchor("\(id)-\(exhibit)"), change),
                .text("\(gone): \(words(change.kind.text))"),
            ]
        }
    }

    /// A link, where there is something to go to.
    private func name(_ text: String, _ anchor: String, _ change: Edition.Change) -> Inline {
        change.kind == .removed ? .text(text) : .link(text, id: anchor)
    }

    /// S1: the counts of earlier elections, as their own summaries have them. What an election did not know is no zero.
    var earlier: [Block] {
        guard let (platforms, rows) = summary.comparison else { return [] }
        let columns = [words(.electionColumn)] + platforms.map(\.name) + [words(.total), words(.contacts)]
        return [
            .table(
                .init(
                    caption: words(.earlierCaption), columns: columns,
                    rows: rows.map { row in
                        [[.text(row.name.text(in: language))]]
                            + platforms.map { [.text(row.count(of: $0.id).map { String($0) } ?? "–")] }
                            + [[.text(String(row.total))], [.text(String(row.contacts))]]
                    }, isNumeric: true))
        ]
    }
}

extension Edition.Kind {
    var text: SummaryText {
        switch self {
        case .added: .added
        case .removed: .removed
        case .changed: .changed
        case .moreRedacted: .moreRedacted
        case .lessRedacted: .lessRedacted
        }
    }
}
