public import Flagging

/// Why a step of a rehearsed story cannot be played.
public enum StoryProblem: Hashable, Sendable {
    /// A rule refuses it; times are said in that zone.
    case refused(Refusal, zone: ZoneTable)
    /// A person does something while the daemon is off.
    case daemonOff
    case unreadable(path: String)
    case noElection(String, known: [String])

    /// The sentence, and what would be right.
    public func text(in language: Language) -> String {
        switch self {
        case .refused(let refusal, let zone): refusal.explanation(in: language, zone: zone).line
        case .daemonOff:
            language == .nl
                ? "De dienst is dan uit en antwoordt niemand: kies een ander tijdstip (down-until)."
                : "The daemon is off then and answers nobody: choose another time (down-until)."
        case .unreadable(let path):
            language == .nl
                ? "\(path) is niet te lezen: noem een bestand naast het scenario."
                : "\(path) cannot be read: name a file beside the scenario."
        case .noElection(let id, let known):
            refusedElection(id, known).text(in: language)
        }
    }

    private func refusedElection(_ id: String, _ known: [String]) -> StoryProblem {
        .refused(.unknownElection(id, known: known), zone: .utc)
    }
}
