import Control
import Flagging
import Wording

/// Events of the ledger, one line each, with what a person wrote under it.
struct EventTable {
    let rows: [EventRow]
    let face: Clockface
    /// Whether events of many flags stand here.
    var namesFlags = false

    private var language: Language { face.language }

    var part: Page.Part {
        guard !rows.isEmpty else { return .sentence(Notice.noEvents.text(in: language), .plain) }
        let labels: [Label] = [.event, .occurred] + (namesFlags ? [.flag] : []) + [.what, .actor]
        var table = Table(labels.map { .init(heading: $0.text(in: language), isFlexible: $0 == .what) })
        for row in rows {
            let flag: [Table.Cell] = namesFlags ? [.init(row.flag ?? "–")] : []
            let what = row.details.isEmpty ? Action(rawValue: row.action)?.text(in: language) ?? row.kind : row.details
            table.rows.append(
                .init(
                    cells: [.init("\(row.number)"), .init(occurred(row))] + flag
                        + [.init(what, row.voidedBy == nil ? .plain : .faint), .init(row.actor)],
                    notes: notes(row)))
        }
        return .table(table)
    }

    /// C1: an instant that is not known says so.
    private func occurred(_ row: EventRow) -> String {
        let text = face.text(row.occurred, row.occurredText, .dated)
        return row.known == Known.unknown.rawValue ? "\(text) (\(Known.unknown.text(in: language)))" : text
    }

    /// What people call a personal value (L5).
    private func name(of value: String) -> String {
        let labels: [String: Label] = [
            "actor": .actor, "subject": .subject, "urls": .urls, "references": .reference, "sender": .sender,
            "path": .path, "note": .note, "why": .why, "own-attempts": .ownAttempts, "risk": .risk,
            "signal": .signal, "rule": .platformRule,
        ]
        return labels[value]?.text(in: language) ?? value
    }

    private func notes(_ row: EventRow) -> [String] {
        // The words of an exhibit have a place of their own below.
        var notes = row.personal.filter { $0.key != "text" }.sorted { $0.key < $1.key }.map {
            "\(name(of: $0.key)): \($0.value)"
        }
        if row.recorded - row.occurred >= 60 {
            let when = face.text(row.recorded, row.recordedText, .dated)
            notes.append("\(Label.recorded.text(in: language)): \(when)")
        }
        if let number = row.voidedBy {
            notes.append("\(Label.takenBack.text(in: language)) \(Label.event.text(in: language)) \(number)")
        }
        return notes
    }
}
