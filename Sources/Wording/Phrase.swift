public import Flagging

/// A closed list of fixed texts: both languages of a text stand side by side, so none can lack one.
public protocol Phrase: CaseIterable, Sendable {
    /// The text in both languages.
    var localized: LocalizedText { get }
}

extension Phrase {
    /// The text in one language.
    public func text(in language: Language) -> String { localized.text(in: language) }
}
