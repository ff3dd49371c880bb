public import Flagging

extension WordList: Phrase {
    /// `uitkomst`: what a word of the list is.
    public var localized: LocalizedText {
        switch self {
        case .ground: .init(nl: "grond", en: "ground")
        case .signal: .init(nl: "bron van het signaal", en: "source of the signal")
        case .outcome: .init(nl: "uitkomst", en: "outcome")
        }
    }
}
