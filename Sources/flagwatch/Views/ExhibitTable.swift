import Control
import Flagging
import Wording

/// The exhibits of a summary: how much is hidden in each, and whether somebody looked at it.
struct ExhibitTable {
    let answer: ExhibitsAnswer
    /// Where it is decided, as it is typed.
    let place: String
    let face: Clockface

    private var language: Language { face.language }

    var page: Page {
        guard !answer.exhibits.isEmpty else { return Page(.sentence(ReviewText.noExhibits.text(in: language), .plain)) }
        let headings = [
            ReviewText.exhibit.text(in: language), Label.kind.text(in: language),
            ReviewText.redactions.text(in: language),
            ReviewText.decisions.text(in: language), ReviewText.looked.text(in: language),
        ]
        var table = Table(headings.map { .init(heading: $0) })
        for row in answer.exhibits {
            let hidden = row.passages.flatMap(\.pieces).count { $0.ground != nil }
            table.add(
                .init(row.name), .init(Self.kind(row.kind, language)), .init("\(hidden)"), .init("\(row.marks.count)"),
                .init(row.reviewer ?? "–", row.reviewer == nil ? .late : .plain))
        }
        var page = Page(.table(table))
        let open = answer.exhibits.count { $0.reviewedBy == nil }
        page.add(.gap)
        page.sentence(open == 0 ? ReviewText.allDone.text(in: language) : ReviewText.open(open, in: language))
        if open == 0 { page.command(Self.release(answer.election, place)) }
        page.sentence(ReviewText.always.text(in: language), .faint)
        return page
    }

    /// What the second person types.
    static func release(_ election: String, _ place: String) -> String {
        "flagwatch publish \(election)\(place) -o DIR"
    }

    /// What people call a kind of exhibit.
    static func kind(_ word: String, _ language: Language) -> String {
        if let fact = FactKind(rawValue: word) { return fact.text(in: language) }
        switch word {
        case "flag": return Label.flag.text(in: language)
        case "contact": return Label.contact.text(in: language)
        case "closed": return Action.flagClosed.text(in: language)
        case "reopened": return Action.flagReopened.text(in: language)
        default: return word
        }
    }
}

extension ExhibitRow {
    /// Who looked at it: by name where the account still has one.
    var reviewer: String? { reviewedByName ?? reviewedBy }
}
