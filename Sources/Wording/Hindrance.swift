public import Flagging

/// Why the daemon cannot answer now, apart from the ledger's own troubles (`LedgerTrouble`). The raw value travels over the
/// control socket.
public enum Hindrance: String, Phrase {
    case backup
    case clients

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .backup:
            .init(
                nl: "Er wordt al een kopie gemaakt: probeer het straks weer.",
                en: "Another copy is being made: try again later.")
        case .clients:
            .init(
                nl: "Er zijn te veel programma's verbonden: sluit er een, zoals flagwatch watch.",
                en: "Too many programs are connected: end one of them, such as flagwatch watch.")
        }
    }

    /// The sentence for a word that came over the socket; nil for one that this program does not know.
    public static func text(_ word: String, in language: Language) -> String? {
        Hindrance(rawValue: word)?.text(in: language) ?? LedgerTrouble(rawValue: word)?.text(in: language)
    }
}
