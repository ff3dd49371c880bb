import Control
import Wording

/// The running clocks of a flag, with what was issued and what comes next.
struct ClockPage {
    let clocks: [ClockRow]
    let face: Clockface

    private var language: Language { face.language }

    var page: Page {
        var page = Page(.gap, .heading(Heading.clocks.text(in: language)))
        guard !clocks.isEmpty else {
            page.sentence(Notice.noClocks.text(in: language))
            return page
        }
        let labels: [Label] = [.clock, .started, .due, .remaining]
        var table = Table(labels.map { .init(heading: $0.text(in: language)) })
        for clock in clocks {
            table.add(
                .init(clock.name(short: true, language)), .init(face.text(clock.started, clock.startedText)),
                .init(face.text(clock.due, clock.dueText)),
                .init(
                    Elapsed(Int64(clock.overdueSec)).late(in: language), clock.overdueSec >= 0 ? .late : .plain),
                notes: notes(clock))
        }
        page.add(.table(table))
        return page
    }

    private func notes(_ clock: ClockRow) -> [String] {
        let issued = clock.rungsIssued.map { Vocabulary.rung.text($0, in: language) }
        var notes: [String] = []
        if !issued.isEmpty { notes.append("\(Label.issued.text(in: language)): \(issued.joined(separator: ", "))") }
        if let next = face.text(clock.nextPrompt, clock.nextPromptText) {
            let rung = clock.nextRung.map { Vocabulary.rung.text($0, in: language) + ", " } ?? ""
            notes.append("\(Label.next.text(in: language)): \(rung)\(next)")
        }
        return notes
    }
}
