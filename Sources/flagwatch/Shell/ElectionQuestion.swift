import Flagging
import Wording

/// Asks a person which of several elections is meant.
struct ElectionQuestion {
    let elections: [String]

    /// The id that was chosen, by its number or its name; nil where nothing fitting was answered.
    func ask(_ session: Session) -> String? {
        for (index, election) in elections.enumerated() { session.remark("  \(index + 1)  \(election)") }
        session.remark(Notice.whichElection.text(in: session.language))
        guard let answer = session.surroundings.answer()?.split(separator: " ").first.map({ String($0) }) else {
            return nil
        }
        if let number = Int(answer), elections.indices.contains(number - 1) { return elections[number - 1] }
        return Spelling.match(answer, among: elections)
    }
}
