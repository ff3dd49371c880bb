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
        for clock in answer.clocks {
            let name = ClockKind(rawValue: clock.clock)?.text(in: language) ?? clock.clock
            let start = face.text(clock.start, clock.startText, .dated)
            let event = "\(Label.startedBy.text(in: language)) \(Label.event.text(in: language)) \(clock.startedBy)"
            page.heading("\(name), \(Label.started.text(in: language)) \(start) (\(event))")
            for rung in clock.rungs { add(rung, to: &page) }
        }
        page.add(.gap)
        page.sentence(Notice.targetTimes.text(in: language), .faint)
        return page
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
