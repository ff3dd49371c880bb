import Control
import Flagging
import Wording

/// Goes through the exhibits that nobody looked at, one by one. It can be left at any time: what was decided is kept, and
/// the next walk begins with what is left.
struct ReviewWalk {
    let desk: any Answerer
    let election: String
    /// Where it is decided, as it is typed.
    let place: String
    let session: Session

    private var language: Language { session.language }

    /// What a person answers.
    private enum Choice {
        case good, later, quit
        case decide(RedactCall)
        case unclear
    }

    func run(_ exhibits: [ExhibitRow]) throws {
        for row in exhibits where row.reviewedBy == nil {
            guard try look(at: row) else { return session.remark(ReviewText.left.text(in: language)) }
        }
        session.remark("\(ReviewText.allDone.text(in: language)) \(ExhibitTable.release(election, place))")
    }

    /// Whether to go on.
    private func look(at first: ExhibitRow) throws -> Bool {
        var row = first
        try session.show(ExhibitPage(row: row, election: election, place: place, face: session.face).page)
        while true {
            session.remark(ReviewText.question.text(in: language))
            guard let answer = session.surroundings.answer() else { return false }
            do {
                switch choice(answer, row.name) {
                case .good:
                    let call = ReviewCall(exhibit: row.name, form: row.form)
                    _ = try ReviewCall.answer(try desk.json(of: call))
                    return true
                case .later: return true
                case .quit: return false
                case .decide(let call):
                    row = try RedactCall.answer(try desk.json(of: call)).exhibit
                    try session.show(ExhibitPage(row: row, election: election, place: place, face: session.face).page)
                case .unclear: continue
                }
            } catch let error where Failure(error, in: session).code == .refused {
                // What was refused is said, and asked again.
                Failure(error, in: session).lines(json: false).forEach(session.remark)
                guard let now = try exhibit(row.name) else { return true }
                if now.form != row.form {
                    row = now
                    try session.show(ExhibitPage(row: row, election: election, place: place, face: session.face).page)
                }
            }
        }
    }

    private func exhibit(_ name: String) throws -> ExhibitRow? {
        try ExhibitsCall.answer(try desk.json(of: ExhibitsCall(election: election))).exhibits.first { $0.name == name }
    }

    /// The letters of both languages: `g` good, `h` hide and `l` lakken, `k` keep, `s` stop, `q` quit.
    private func choice(_ answer: String, _ exhibit: String) -> Choice {
        let words = answer.split(separator: " ", maxSplits: 1).map { String($0) }
        let rest = words.count > 1 ? words[1] : ""
        switch words.first?.lowercased() {
        case "g", "j", "y": return .good
        case "d", nil: return .later
        case "s", "q": return .quit
        case "l", "h", "k":
            guard !rest.isEmpty else { return .unclear }
            let decision: RedactionMark.Decision = words[0].lowercased() == "k" ? .keep : .hide
            var call = RedactCall(exhibit: exhibit, decision: decision.rawValue)
            // A number alone is words (`k 24`). Whole lines are only hidden so: what would let a line stand shows what
            // the machine hid in it, a name or a telephone number beside the word that was meant.
            if decision == .hide, rest.contains("-"), let lines = LineRange(argument: rest) {
                (call.firstLine, call.lastLine) = (lines.first, lines.last)
            } else {
                call.words = rest
            }
            return .decide(call)
        default: return .unclear
        }
    }
}
