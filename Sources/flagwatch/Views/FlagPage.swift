import Control
import Flagging
import Wording

/// One flag with all that is known of it.
struct FlagPage {
    let view: FlagView
    let face: Clockface

    private var language: Language { face.language }
    private var row: FlagRow { view.row }

    var page: Page {
        var page = Page()
        page.heading(row.contact ? "\(row.id) (\(label(.contact)))" : row.id)
        page.add(.fields(fields))
        if !row.contact { page.add(ClockPage(clocks: row.clocks, face: face).page) }
        page.heading(Heading.timeline.text(in: language))
        page.add(EventTable(rows: view.timeline, face: face).part)
        for event in view.timeline where event.voidedBy == nil {
            guard let text = event.personal["text"] else { continue }
            page.heading(Receipt.text(ofEvent: event.number, in: language))
            page.add(.verbatim(text))
        }
        if !row.clocks.isEmpty {
            page.add(.gap)
            page.sentence(Notice.targetTimes.text(in: language), .faint)
        }
        return page
    }

    private func label(_ label: Label) -> String { label.text(in: language) }

    private var fields: Fields {
        var fields = Fields()
        let turn = Turn(rawValue: row.turn)
        fields.add(label(.election), row.election)
        fields.add(label(.platform), row.platform)
        fields.add(label(.service), row.service)
        fields.add(label(.channel), Vocabulary.channel.text(row.channel, in: language))
        let known = Known(rawValue: row.submittedKnown)?.text(in: language) ?? row.submittedKnown
        fields.add(label(.submitted), "\(face.text(row.submitted, row.submittedText, .dated)) (\(known))")
        if !row.contact, row.state != Action.retracted.rawValue {
            fields.add(label(.turn), turn?.text(in: language) ?? row.turn, turn == .ours ? .ours : .plain)
        }
        fields.add(label(.status), Action(rawValue: row.state)?.text(in: language) ?? row.state)
        if row.takenBy != Action.snoozed.rawValue { fields.add(label(.takenBy), row.takenBy) }
        fields.add(label(.silentUntil), face.text(row.takenUntil, row.takenUntilText))
        fields.add(label(.token), row.token)
        addWords(to: &fields)
        return fields
    }

    private func addWords(to fields: inout Fields) {
        fields.add(label(.ground), row.ground.map { Vocabulary.ground.text($0, in: language) })
        fields.add(label(.platformRule), view.rule)
        fields.add(label(.signal), view.signal.map { Vocabulary.signal.text($0, in: language) })
        fields.add(label(.subject), view.subject)
        fields.add(label(.urls), each: view.urls)
        fields.add(label(.reference), each: view.references)
        fields.add(label(.messageID), each: view.messageIDs)
        fields.add(label(.ownAttempts), view.ownAttempts)
        fields.add(label(.risk), view.risk)
        fields.add(label(.note), view.note)
        fields.add(label(.outcome), each: view.outcomes.map { Vocabulary.outcome.text($0, in: language) })
    }
}
