public import Flagging

/// Titles above a table or a part of an answer of the command line.
public enum Heading: String, Phrase {
    case openFlags
    case allFlags
    case contacts
    case timeline
    case clocks
    case events
    case plan
    case inbox
    case explain
    case competing
    case issued
    case next
    case calendar
    case status
    case mailboxes
    case check
    case verify
    case watch
    case rehearsal
    case draft

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .openFlags: .init(nl: "Open meldingen", en: "Open flags")
        case .allFlags: .init(nl: "Alle meldingen", en: "All flags")
        case .contacts: .init(nl: "Overige contacten", en: "Contacts")
        case .timeline: .init(nl: "Tijdlijn", en: "Timeline")
        case .clocks: .init(nl: "Klokken", en: "Clocks")
        case .events: .init(nl: "Gebeurtenissen", en: "Events")
        case .plan: .init(nl: "Aansporingen die nog komen", en: "Prompts still to come")
        case .inbox: .init(nl: "Mails ter beoordeling", en: "Held mail")
        case .explain:
            .init(
                nl: "Waarom de streeftijden zijn wat ze zijn",
                en: "Why the target times are what they are")
        case .competing: .init(nl: "Vensters die meetellen", en: "Tiers that compete")
        case .issued: .init(nl: "Al gegeven", en: "Issued so far")
        case .next: .init(nl: "Wat er komt", en: "What comes next")
        case .calendar: .init(nl: "Kalender", en: "Calendar")
        case .status: .init(nl: "Stand van de dienst", en: "Status of the daemon")
        case .mailboxes: .init(nl: "Mailboxen", en: "Mailboxes")
        case .check: .init(nl: "Configuratie", en: "Configuration")
        case .verify: .init(nl: "Controle van het register", en: "Check of the ledger")
        case .watch: .init(nl: "Open meldingen, nu", en: "Open flags, now")
        case .rehearsal: .init(nl: "Repetitie", en: "Rehearsal")
        case .draft: .init(nl: "Concept van de mail", en: "Draft of the mail")
        }
    }
}
