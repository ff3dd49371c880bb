public import Flagging

/// The two languages in which people read Flagwatch; the raw value is the tag of BCP 47 and of `lang` in HTML.
public enum Language: String, Codable, Sendable, CaseIterable {
    /// Dutch.
    case nl
    /// English.
    case en

    /// The language of a POSIX locale name, `nl_NL.UTF-8`; English for every locale that is not Dutch.
    public init(locale: some StringProtocol) { self = Language(known: locale) ?? .en }

    /// The language of a locale name, `nl_BE`; nil where it is neither of the two.
    public init?(known locale: some StringProtocol) {
        self.init(rawValue: locale.prefix { $0.isLetter }.lowercased())
    }
}

extension LocalizedText {
    /// The text in one of its languages.
    public func text(in language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }
}
