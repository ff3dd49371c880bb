import Control
import Flagging
import Wording

/// Why each deadline of a flag is what it is (C13): every tier that competes, and the one that decides.
struct ExplainPage {
    let answer: ExplainAnswer
    let face: Clockface

    private var language: Language { face.language }

    var page: Page {
        var page = Page()
        page.heading("\(answer.flag.id): \(Heading.explain.text(in: language))")
        if answer.clocks.isEmpty { page.sentence(Notice.noClocks.text(in: language)) }
        for clock in answer.clocks { add(clock, to: &page) }
        page.add(.gap)
        page.sentence(Notice.targetTimes.text(in: language), .faint)
        page.sentence(Notice.rulesBehind.text(in: language), .faint)
        return page
    }

    private func add(_ clock: ExplainRow, to page: inout Page) {
        let name = ClockKind(rawValue: clock.clock)?.text(in: language) ?? clock.clock
        let start = face.text(clock.start, clock.startText, .dated)
        page.heading("\(name), \(Label.started.text(in: language)) \(start) (\(event(.startedBy, clock.startedBy)))")
        if let stopped = face.text(clock.stopped, clock.stoppedText, .dated) {
            let by = clock.stoppedBy.map { " (\(event(.stoppedBy, $0)))" } ?? ""
            page.add(.item("\(Label.stopped.text(in: language)) \(stopped)\(by)", indent: 2, .plain))
        }
        // What a clock that stopped did not come to is no answer to any question.
        for rung in clock.rungs where clock.stopped == nil || rung.issued != nil { add(rung, to: &page) }
        if let next = face.text(clock.next, clock.nextText, .dated) {
            let name = clock.nextRung.map { Vocabulary.rung.text($0, in: language) + times(clock.nextRepeat) + ", " }
            page.add(.item("\(Label.next.text(in: language)): \(name ?? "")\(next)", indent: 2, .plain))
        }
    }

    private func event(_ label: Label, _ number: Int) -> String {
        "\(label.text(in: language)) \(Label.event.text(in: language)) \(number)"
    }

    /// `, repeat 3`
    private func times(_ repetition: Int?) -> String {
        guard let repetition, repetition > 0 else { return "" }
        return ", \(Label.repetition.text(in: language)) \(repetition)"
    }

    private func add(_ rung: RungRow, to page: inout Page) {
        var line = "\(Vocabulary.rung.text(rung.rung, in: language)) (\(rung.percent) %): "
        line += face.text(rung.instant, rung.instantText, .dated)
        if let released = face.text(rung.releasedAt, rung.releasedAtText), rung.releasedAt != rung.instant {
            line += "; \(Label.silentUntil.text(in: language)) \(released)"
        }
        if let issued = face.text(rung.issued, rung.issuedText) {
            line += "; \(Label.issued.text(in: language)) \(issued)"
        }
        if let last = face.text(rung.lastRepeat, rung.lastRepeatText) { line += times(rung.repeats) + " \(last)" }
        page.add(.item(line, indent: 2, .plain))
        for contender in rung.contenders {
            page.add(.item(text(contender), indent: 4, contender.wins ? .ours : .faint))
        }
    }

    private func text(_ row: ContenderRow) -> String {
        Contender.text(
            tier: row.tier, from: Instant(Int64(row.from)), allowanceSeconds: Int64(row.allowanceSec),
            decides: row.wins, in: language, zone: face.zone(row.from, row.fromText))
    }
}
