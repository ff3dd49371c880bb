public import Flagging

/// What people read while they review a summary and release it (S3).
public enum ReviewText: String, Phrase {
    case exhibit, redactions, decisions, looked, capitals, line
    case notReviewed, reviewedBy, hidden, kept
    case legend, goodAsItIs, question, left, allDone, noExhibits
    case madeAgain, provedBy
    case noWords, always, takeBack

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .exhibit: .init(nl: "stuk", en: "exhibit")
        case .redactions: .init(nl: "gelakt", en: "hidden")
        case .decisions: .init(nl: "besluiten", en: "decisions")
        case .looked: .init(nl: "nagekeken door", en: "looked at by")
        case .capitals: .init(nl: "met een hoofdletter blijven staan", en: "stay with a capital")
        case .line: .init(nl: "regel", en: "line")
        case .notReviewed: .init(nl: "Nog niet nagekeken.", en: "Nobody looked at it yet.")
        case .reviewedBy: .init(nl: "Nagekeken door", en: "Looked at by")
        case .hidden: .init(nl: "lakt", en: "hides")
        case .kept: .init(nl: "laat staan", en: "lets stand")
        case .legend:
            .init(
                nl: "[…|5.1.2e] wordt gelakt, met de grond; {…} laat iemand staan; #12 is het besluit van een mens.",
                en: "[…|5.1.2e] is hidden, with its ground; {…} somebody lets stand; #12 is a person's decision.")
        case .goodAsItIs: .init(nl: "Is het zo goed:", en: "If it is good so:")
        case .question:
            .init(
                nl: "g = zo is het goed, l WOORDEN = lakken, l 4-7 = die regels lakken, k WOORDEN = laten staan, "
                    + "Enter = later, s = stoppen",
                en: "g = good as it is, h WORDS = hide, h 4-7 = hide those lines, k WORDS = let stand, "
                    + "Enter = later, s = stop")
        case .left:
            .init(
                nl: "Wat besloten is, is bewaard; dezelfde opdracht gaat verder waar u bent.",
                en: "What was decided is kept; the same command goes on where you are.")
        case .allDone:
            .init(
                nl: "Alles is nagekeken. Een ander geeft het vrij:",
                en: "Everything was looked at. Somebody else releases it:")
        case .noExhibits:
            .init(
                nl: "Er zijn geen stukken: het verslag zegt dat de status niet is ingezet.",
                en: "There are no exhibits: the summary says that the status was not used.")
        case .noWords:
            .init(
                nl: "Van dit stuk zijn geen woorden vastgelegd; de pagina zegt dat, met wat er wel bekend is.",
                en: "No words of this exhibit were recorded; the page says so, with what is known.")
        case .always:
            .init(
                nl:
                    "Afzenders, kenmerken, Message-ID's en paden van URL's worden altijd gelakt; zij tellen op de pagina mee.",
                en:
                    "Senders, references, Message-IDs and paths of URLs are always hidden; on the page they count as well."
            )
        case .takeBack: .init(nl: "Het laatste besluit terugnemen:", en: "To take the last decision back:")
        case .madeAgain: .init(nl: "Nog eens maken, byte voor byte gelijk:", en: "Make it again, the same to the byte:")
        case .provedBy:
            .init(
                nl: "Of een pagina deze is, zegt later: flagwatch verify --page BESTAND.",
                en: "Whether a page is this one is told later by: flagwatch verify --page FILE.")
        }
    }

    /// `Nog 3 stukken na te kijken.`
    public static func open(_ count: Int, in language: Language) -> String {
        switch language {
        case .nl: count == 1 ? "Nog 1 stuk na te kijken." : "Nog \(count) stukken na te kijken."
        case .en: count == 1 ? "1 exhibit still to be looked at." : "\(count) exhibits still to be looked at."
        }
    }

    /// `Vrijgegeven als gebeurtenis 40.`
    public static func released(event: Int, in language: Language) -> String {
        language == .nl ? "Vrijgegeven als gebeurtenis \(event)." : "Released as event \(event)."
    }

    /// Whether a page is one that was released.
    public static func page(
        _ file: String, released: (event: Int, election: String, when: String)?, in language: Language
    )
        -> String
    {
        guard let released else {
            return language == .nl
                ? "\(file): niet vrijgegeven uit dit register, of daarna veranderd"
                : "\(file): not released from this ledger, or changed since"
        }
        return language == .nl
            ? "\(file): vrijgegeven op \(released.when) als verslag van \(released.election) (gebeurtenis \(released.event))"
            : "\(file): released on \(released.when) as summary of \(released.election) (event \(released.event))"
    }
}
