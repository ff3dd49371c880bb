/// The closed lists of the domain. Their words stand in the ledger and in the published summary (S2), so a mistyped one is
/// refused; `Wording` has the sentence for each.
public enum WordList: String, Codable, Sendable, CaseIterable {
    /// What the assessment found at stake: the three effects of the published working method, and the risk beside them.
    case ground
    /// Where the signal came from.
    case signal
    /// What a person read in a reaction.
    case outcome

    /// The list's own spelling of each word, in its order.
    public var words: [String] { spellings.compactMap(\.first) }

    /// Whether the list has a word, in any of its spellings.
    public func knows(_ word: String) -> Bool {
        let word = Self.normalised(word)
        return spellings.contains { $0.contains(word) }
    }

    /// In a word `_` and `-` are the same, and so are capitals and small letters.
    public static func normalised(_ word: String) -> String {
        String(word.lowercased().map { $0 == "_" ? "-" : $0 })
    }

    /// Each word with its further spellings.
    public var spellings: [[String]] {
        switch self {
        case .ground:
            [
                ["invalid-vote", "stem-ongeldig"], ["wrong-person", "other-person", "ander-persoon"],
                ["no-vote", "deprived-of-vote", "vote-prevented", "geen-stem"], ["process-risk", "election-integrity"],
            ]
        case .signal: [["media"], ["fact-checker"], ["government"], ["fellow-government"]]
        case .outcome:
            // Dutch first, as people record them and as they were published.
            [
                ["ontvangstbevestiging", "receipt"], ["geen-overtreding", "no-violation"], ["verwijderd", "removed"],
                ["zichtbaarheid-beperkt", "visibility-limited"], ["community-note"], ["ander-kanaal", "other-channel"],
                ["algemene-toezegging", "general-assurance"], ["aangepast-door-platform", "changed-by-platform"],
                ["geen-reactie", "no-reaction"], ["onbekend", "unknown"],
            ]
        }
    }
}
