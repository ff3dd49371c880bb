import Control
import Wording

/// What `verify` found: numbers, then each problem, then what may be relied on.
struct VerifyPage {
    let answer: VerifyAnswer
    let face: Clockface

    private var language: Language { face.language }

    var page: Page {
        var page = Page(.fields(fields))
        for problem in answer.problems {
            let row = problem.row.map { "\(text(.row)) \($0): " } ?? ""
            page.sentence(row + problem.reason, .late)
        }
        for (kinds, notice) in Self.remedies where answer.problems.contains(where: { kinds.contains($0.kind) }) {
            page.sentence(notice.text(in: language))
        }
        let isChainWhole = answer.problems.allSatisfy { ["missing", "doubled"].contains($0.kind) }
        if isChainWhole { page.sentence(Notice.ledgerGood.text(in: language)) }
        if let unreadable = answer.journal?.unreadable {
            page.sentence("\(Notice.journalNotHeld.text(in: language)) \(unreadable)", .late)
        } else if answer.journal != nil, answer.unconfirmed == 0, answer.problems.isEmpty {
            page.sentence(Notice.journalGood.text(in: language))
        }
        return page
    }

    /// What to do next, by the kind of what was found.
    private static let remedies: [(kinds: Set<String>, notice: Notice)] = [
        (["ledger"], .afterLedgerProblem), (["anchor"], .afterAnchorProblem), (["mail"], .afterMailProblem),
        (["missing", "doubled"], .afterMissingEntry),
    ]

    private func text(_ label: ReadLabel) -> String { label.text(in: language) }

    private var fields: Fields {
        var fields = Fields()
        fields.add(text(.events), "\(answer.events)")
        fields.add(text(.head), answer.headHash)
        if answer.unconfirmed > 0 {
            fields.add(Label.unconfirmed.text(in: language), "\(answer.unconfirmed)", .late)
        }
        guard let journal = answer.journal, journal.unreadable == nil else { return fields }
        fields.add(text(.journalSince), face.text(journal.since, journal.sinceText, .dated) ?? "–")
        fields.add(text(.foundInJournal), "\(journal.found)")
        for (label, count) in [
            (ReadLabel.olderThanJournal, journal.older), (.otherJournal, journal.elsewhere),
            (.anchors, journal.anchors),
        ] where count > 0 {
            fields.add(text(label), "\(count)")
        }
        return fields
    }
}
