import Flagging

/// The lists whose ids stand in the ledger as text. An id that is not known is printed as it is: it may come from
/// a changed configuration, or from another year. `_` and `-` are the same in an id.
public enum Vocabulary: Sendable, CaseIterable {
    /// What the assessment found at stake.
    case ground
    /// Where the signal came from.
    case signal
    /// What a person read in a reaction.
    case outcome
    /// How it went out or came in.
    case channel
    /// Which of a platform's services it stood on.
    case service
    /// What to do next (`FLAGWATCH_STEP`).
    case step
    /// A rung of the shipped ladder.
    case rung
    /// A tier of the shipped calendar.
    case tier

    /// The words for an id, or the id itself.
    public func text(_ id: String, in language: Language) -> String {
        let key = Self.normalised(id)
        return entries.first { $0.ids.contains(key) }?.text.text(in: language) ?? id
    }

    /// Whether the list knows an id.
    public func knows(_ id: String) -> Bool {
        let key = Self.normalised(id)
        return entries.contains { $0.ids.contains(key) }
    }

    /// The list's own spelling of every id it knows, in its order.
    public var ids: [String] { entries.compactMap(\.ids.first) }

    private static func normalised(_ id: String) -> String { WordList.normalised(id) }

    private var entries: [VocabularyEntry] {
        switch self {
        case .ground: VocabularyEntry.grounds
        case .signal: VocabularyEntry.signals
        case .outcome: VocabularyEntry.outcomes
        case .channel: VocabularyEntry.channels
        case .service: VocabularyEntry.services
        case .step: VocabularyEntry.steps
        case .rung: VocabularyEntry.rungs
        case .tier: VocabularyEntry.tiers
        }
    }
}
