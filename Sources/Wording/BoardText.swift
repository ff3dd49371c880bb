public import Flagging

/// The words of the board on the wall.
public enum BoardText: String, Phrase {
    case stopped, ledger, journal, stale, unreadable, late, nextPrompt, caption

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .stopped:
            .init(
                nl: "Flagwatch is gestopt: niemand houdt de tijd bij", en: "Flagwatch is stopped: nobody keeps the time"
            )
        case .ledger: .init(nl: "Het register is niet te schrijven", en: "The ledger cannot be written")
        case .journal: .init(nl: "Aansporingen wachten op het journaal", en: "Prompts wait for the journal")
        case .stale:
            .init(
                nl: "De export van de mailbox staat stil: antwoorden zijn niet te zien",
                en: "The export of the mailbox has stalled: answers cannot be seen")
        case .unreadable:
            .init(
                nl: "De mailbox is niet te lezen: antwoorden zijn niet te zien",
                en: "The mailbox cannot be read: answers cannot be seen")
        case .late: .init(nl: "te laat", en: "late")
        case .nextPrompt: .init(nl: "volgende aansporing", en: "next prompt")
        case .caption: .init(nl: "Meest dringend eerst", en: "Most urgent first")
        }
    }

    /// `Tweede Kamerverkiezing 2025: venster “hoog” tot wo 29 okt 06:00`
    public static func window(_ election: String, tier: String, until: String, in language: Language) -> String {
        language == .nl
            ? "\(election): venster “\(tier)” tot \(until)" : "\(election): window “\(tier)” until \(until)"
    }

    /// `en nog 3 open meldingen`
    public static func more(_ count: Int, in language: Language) -> String {
        (language == .nl ? "en nog " : "and ") + Counted.openFlags(count, in: language)
            + (language == .nl ? "" : " more")
    }

    /// `1 van 2 wordt gelezen`
    public static func mailboxes(_ read: Int, of count: Int, in language: Language) -> String {
        if count == 0 { return language == .nl ? "geen ingesteld" : "none configured" }
        return language == .nl ? "\(read) van \(count) wordt gelezen" : "\(read) of \(count) is read"
    }

    /// When something last changed.
    public static func changed(_ time: String, in language: Language) -> String {
        language == .nl ? "Laatst gewijzigd \(time)" : "Last changed \(time)"
    }
}
