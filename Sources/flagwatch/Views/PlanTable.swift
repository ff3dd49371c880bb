import Control
import Flagging
import Wording

/// The prompts that are still to come.
struct PlanTable {
    let rows: [PlanRow]
    let now: Int
    let face: Clockface
    /// Whether it goes as far as there are prompts.
    var isWhole = true

    private var language: Language { face.language }

    var part: Page.Part {
        guard !rows.isEmpty else {
            return .sentence((isWhole ? Notice.noPrompts : .noPromptsUntilThen).text(in: language), .plain)
        }
        let labels: [Label] = [.instant, .remaining, .flag, .prompt]
        var table = Table(
            labels.map { .init(heading: $0.text(in: language), isFlexible: $0 == .prompt) })
        for row in rows {
            table.add(
                .init(face.text(row.at, row.atText)),
                .init(Elapsed(Instant(Int64(row.at)) - Instant(Int64(now))).remaining(in: language)),
                .init(row.flag), .init(prompt(row)), notes: [step(row)])
        }
        return .table(table)
    }

    /// `on-call: bel de contactpersoon bij het platform`
    private func step(_ row: PlanRow) -> String {
        "\(row.role): \(Vocabulary.step.text(row.step, in: language))"
    }

    private func prompt(_ row: PlanRow) -> String {
        let action = Action(rawValue: row.action)
        let name = row.rung.map { Vocabulary.rung.text($0, in: language) } ?? action?.text(in: language) ?? row.action
        let clock = row.clock.flatMap { ClockKind(rawValue: $0)?.shortText(in: language) }
        let repetition = row.repeat > 0 ? "\(Label.repetition.text(in: language)) \(row.repeat)" : nil
        return [name, clock, repetition].compactMap { $0 }.joined(separator: ", ")
    }
}
