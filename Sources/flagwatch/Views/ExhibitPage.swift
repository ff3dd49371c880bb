import Control
import Flagging
import Wording

/// One exhibit with all of its words: what is hidden stands in brackets with its ground, line by line.
struct ExhibitPage {
    let row: ExhibitRow
    let election: String
    /// Where it is decided, as it is typed.
    let place: String
    let face: Clockface

    private var language: Language { face.language }

    var page: Page {
        var page = Page()
        page.heading("\(row.name) \(ExhibitTable.kind(row.kind, language))")
        page.sentence(state, row.reviewedBy == nil ? .late : .plain)
        for passage in row.passages {
            page.heading(title(passage.place))
            for line in Self.lines(of: passage) {
                let number = passage.place == "text" ? "\(line.number)  " : ""
                page.add(.item(number + line.text, indent: 0, .plain))
            }
        }
        if row.passages.isEmpty { page.sentence(ReviewText.noWords.text(in: language)) }
        let capitals = capitals
        if !capitals.isEmpty {
            page.heading(ReviewText.capitals.text(in: language))
            page.sentence(capitals.joined(separator: ", "))
        }
        if !row.marks.isEmpty {
            page.heading(ReviewText.decisions.text(in: language))
            for mark in row.marks { page.add(.item(text(of: mark), indent: 0, .plain)) }
        }
        page.add(.gap)
        if !row.passages.isEmpty { page.sentence(ReviewText.legend.text(in: language), .faint) }
        page.sentence(ReviewText.always.text(in: language), .faint)
        if let last = row.marks.last {
            page.sentence(ReviewText.takeBack.text(in: language), .faint)
            page.command("flagwatch retract \(last.event)\(place) --why …")
        }
        if row.reviewedBy == nil {
            page.sentence(ReviewText.goodAsItIs.text(in: language), .faint)
            page.command("flagwatch redact \(election) \(row.name) --done \(row.form.prefix(8))\(place)")
        }
        return page
    }

    private var state: String {
        guard let who = row.reviewer else { return ReviewText.notReviewed.text(in: language) }
        return
            "\(ReviewText.reviewedBy.text(in: language)) \(who) (\(Label.event.text(in: language)) \(row.reviewedIn ?? 0))"
    }

    private func title(_ place: String) -> String {
        let label: Label = place == "subject" ? .subject : place == "rule" ? .platformRule : .text
        return label.text(in: language)
    }

    /// The lines of a passage: `The post of [Klaas Bakker|5.1.2e] …`; a person's decision bears its event.
    static func lines(of passage: PassageRow) -> [(number: Int, text: String)] {
        var lines: [(number: Int, text: String)] = []
        for piece in passage.pieces {
            let blank = piece.text.hasPrefix(" ") ? " " : ""
            let words = piece.text.dropFirst(blank.count)
            let mark = piece.mark.map { " #\($0)" } ?? ""
            var text = piece.text
            if let ground = piece.ground {
                text = "\(blank)[\(words)|\(ground)\(mark)]"
            } else if piece.mark != nil {
                text = "\(blank){\(words)\(mark)}"
            }
            if let last = lines.last, last.number == piece.line {
                lines[lines.count - 1].text += text
            } else {
                lines.append((piece.line, text))
            }
        }
        return lines
    }

    /// What stays with a capital, each once: a name that is a plain word hides there.
    private var capitals: [String] {
        var seen: Set<String> = []
        return row.passages.flatMap(\.pieces).filter { $0.capital && $0.ground == nil }
            .flatMap { $0.text.split(separator: " ").map { String($0) } }.filter { seen.insert($0).inserted }
    }

    private func text(of mark: MarkRow) -> String {
        let what = mark.decision == "keep" ? ReviewText.kept : .hidden
        let lines = mark.firstLine.map { " \(ReviewText.line.text(in: language)) \($0)-\(mark.lastLine ?? $0)" } ?? ""
        let words = mark.words.map { " “\($0)”" } ?? ""
        let ground = mark.ground.map { " (\($0))" } ?? ""
        let why = mark.why.map { ": \($0)" } ?? ""
        return
            "#\(mark.event) \(mark.actorName ?? mark.actor) \(what.text(in: language))\(words)\(lines)\(ground)\(why)"
    }
}
