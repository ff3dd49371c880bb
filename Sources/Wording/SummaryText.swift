public import Flagging

/// Headings, captions and standing sentences of the published summary. The words are those of the
/// published reports: neutral, and about what was asked, not about who was right.
public enum SummaryText: String, Phrase {
    // The skeleton.
    case title
    case background
    case method
    case signals
    case assessment
    case application
    case count
    case contacts
    case exhibits
    case exhibit
    case durations
    case timeline
    case outcomes
    case footnotes
    case colophon
    case manifest
    // Tables.
    case countCaption
    case flagCaption
    case exhibitCaption
    case durationCaption
    case contactCaption
    case timelineText
    case platform
    case service
    case uses
    case date
    case time
    case channel
    case ground
    case rule
    case what
    case from
    case until
    case elapsed
    case window
    case inside
    case known
    case total
    case flag
    case receipt
    case reaction
    case followUp
    case outcome
    // Values.
    case yes
    case no
    case unknown
    case open
    case none
    case timeUnknown
    // Standing sentences.
    case statusNote
    case responsibility
    case groundsNote
    case noMonitoring
    case countNote
    case windowNote
    case elapsedNote
    case redactionNote
    case outcomeNote
    case noReaction
    case internalNote
    case quotedNote
    // What was redacted.
    case redactions
    case judgement
    case judgedOpen
    case judgedPartly
    case leftOutMark
    case concept

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .title:
            .init(
                nl: "Inzet van de status verkiezingen flagger",
                en: "Use of the status of verkiezingen flagger")
        case .background: .init(nl: "Achtergrond", en: "Background")
        case .method: .init(nl: "Werkwijze", en: "Working method")
        case .signals: .init(nl: "Signalering", en: "Signals")
        case .assessment: .init(nl: "Beoordeling", en: "Assessment")
        case .application: .init(nl: "Toepassing", en: "Application")
        case .count: .init(nl: "Aantal keren ingezet", en: "Number of uses")
        case .contacts: .init(nl: "Overige contacten", en: "Other contacts")
        case .exhibits: .init(nl: "Stukken", en: "Exhibits")
        case .exhibit: .init(nl: "Stuk", en: "Exhibit")
        case .durations: .init(nl: "Duur", en: "Durations")
        case .timeline: .init(nl: "Tijdlijn", en: "Timeline")
        case .outcomes: .init(nl: "Uitkomsten", en: "Outcomes")
        case .footnotes: .init(nl: "Noten", en: "Notes")
        case .colophon: .init(nl: "Colofon", en: "Colophon")
        case .manifest: .init(nl: "Lijst van bestanden", en: "List of files")
        case .countCaption:
            .init(
                nl: "Aantal keren dat de status is ingezet, per platform",
                en: "Number of times the status was used, per platform")
        case .flagCaption: .init(nl: "Gegevens van de melding", en: "Particulars of the flag")
        case .exhibitCaption: .init(nl: "Stukken in volgorde van tijd", en: "Exhibits in order of time")
        case .durationCaption:
            .init(
                nl: "Verstreken tijd, en of die binnen het toen geldende venster viel",
                en: "Elapsed time, and whether it fell inside the window that then applied")
        case .contactCaption:
            .init(
                nl: "Contacten die niet meetellen als inzet van de status",
                en: "Contacts that do not count as a use of the status")
        case .timelineText: .init(nl: "Tijdlijn in woorden", en: "The timeline in words")
        case .platform: .init(nl: "Platform", en: "Platform")
        case .service: .init(nl: "Dienst", en: "Service")
        case .uses: .init(nl: "Keren ingezet", en: "Uses")
        case .date: .init(nl: "Datum", en: "Date")
        case .time: .init(nl: "Tijdstip", en: "Time")
        case .channel: .init(nl: "Kanaal", en: "Channel")
        case .ground: .init(nl: "Grond", en: "Ground")
        case .rule: .init(nl: "Beroep op regel", en: "Rule relied on")
        case .what: .init(nl: "Wat", en: "What")
        case .from: .init(nl: "Van", en: "From")
        case .until: .init(nl: "Tot", en: "Until")
        case .elapsed: .init(nl: "Verstreken tijd", en: "Elapsed time")
        case .window: .init(nl: "Venster", en: "Window")
        case .inside: .init(nl: "Binnen venster", en: "Inside window")
        case .known: .init(nl: "Hoe bekend", en: "How known")
        case .total: .init(nl: "Totaal", en: "Total")
        case .flag: .init(nl: "Melding", en: "Flag")
        case .receipt: .init(nl: "Ontvangstbevestiging", en: "Receipt")
        case .reaction: .init(nl: "Reactie", en: "Reaction")
        case .followUp: .init(nl: "Vervolg", en: "Follow-up")
        case .outcome: .init(nl: "Uitkomst", en: "Outcome")
        case .yes: .init(nl: "ja", en: "yes")
        case .no: .init(nl: "nee", en: "no")
        case .unknown: .init(nl: "onbekend", en: "unknown")
        case .open: .init(nl: "open: nog geen reactie", en: "open: no reaction yet")
        case .none: .init(nl: "geen", en: "none")
        case .timeUnknown: .init(nl: "tijdstip onbekend", en: "time unknown")
        case .statusNote:
            .init(
                nl:
                    "De status van verkiezingen flagger is een vrijwillige afspraak met platforms: zij behandelen "
                    + "meldingen in de verkiezingsperiode met voorrang. Een melding is een verzoek te beoordelen of "
                    + "een bericht past bij de eigen gebruiksvoorwaarden van het platform. De status volgt niet uit "
                    + "de DSA en een melding is geen opdracht.",
                en:
                    "The status of verkiezingen flagger is a voluntary arrangement with platforms: they treat flags "
                    + "with priority in the election period. A flag is a request to assess whether a message fits the "
                    + "platform's own terms of use. The status does not come from the DSA, and a flag is not an order."
            )
        case .responsibility:
            .init(
                nl: "Het platform blijft te allen tijde verantwoordelijk voor de behandeling en de beoordeling.",
                en: "The platform remains responsible at all times for the handling and the assessment.")
        case .groundsNote:
            .init(
                nl:
                    "Gemeld wordt alleen wat tot verkeerd handelen kan leiden, waardoor een stem ongeldig kan "
                    + "worden, een ander dan bedoeld wordt aangewezen, of kiezers de mogelijkheid om te stemmen wordt "
                    + "ontnomen.",
                en:
                    "Flagged is only what may lead to wrong acts by which a vote may become invalid, another person "
                    + "than intended is designated, or voters are deprived of the possibility to vote."
            )
        case .noMonitoring:
            .init(
                nl:
                    "Sociale media worden niet gevolgd. Signalen komen van media, onafhankelijke factcheckers, "
                    + "andere overheidsorganisaties en medeoverheden.",
                en:
                    "Social media are not monitored. Signals come from media, independent fact-checkers, other "
                    + "public bodies and fellow governments."
            )
        case .countNote:
            .init(
                nl: "Vervolgberichten tellen niet als een nieuwe inzet.",
                en: "Follow-ups do not count as a new use.")
        case .windowNote:
            .init(
                nl: "De vensters zijn streeftijden van het eigen team. Geen platform heeft een termijn toegezegd.",
                en: "The windows are the team's own target times. No platform has promised a time.")
        case .elapsedNote:
            .init(
                nl:
                    "Verstreken tijd is echte tijd, ook over het verzetten van de klok heen. Tijdstippen zijn "
                    + "lokale tijden van de verkiezing.",
                en:
                    "Elapsed time is true time, also across a change of the clocks. Times are local times of the "
                    + "election."
            )
        case .redactionNote:
            .init(
                nl:
                    "Namen, adressen, telefoonnummers, accounts, zaaknummers en paden van URL's zijn weggelakt, elk "
                    + "met zijn grond in de Wet open overheid: [GELAKT 5.1.2e].",
                en:
                    "Names, addresses, phone numbers, handles, case numbers and paths of URLs are redacted, each with "
                    + "its ground in the Dutch Open Government Act: [REDACTED 5.1.2e]."
            )
        case .outcomeNote:
            .init(
                nl:
                    "Een uitkomst staat hier zoals het platform die meldde of zoals zij het team bereikte; wat "
                    + "daarvan niet bekend is staat als onbekend.",
                en:
                    "An outcome stands here as the platform told it or as it reached the team; what is not known of "
                    + "it says unknown."
            )
        case .noReaction:
            .init(
                nl: "Op dit stuk is geen reactie ontvangen.",
                en: "No reaction to this exhibit was received.")
        case .internalNote:
            .init(
                nl: "Interne versie: bevat persoonsgegevens. Niet openbaar maken.",
                en: "Internal version: contains personal data. Not for publication.")
        case .redactions: .init(nl: "Wat is weggelakt", en: "What was redacted")
        case .judgement: .init(nl: "Beoordeling", en: "Judgement")
        case .judgedOpen: .init(nl: "openbaar", en: "public")
        case .judgedPartly: .init(nl: "deels openbaar", en: "partly public")
        case .leftOutMark: .init(nl: "[in het stuk zelf weggelaten]", en: "[left out in the original]")
        case .concept:
            .init(
                nl:
                    "CONCEPT: door het programma gelakt, nog door niemand nagezien en vrijgegeven. Niet openbaar maken.",
                en: "CONCEPT: redacted by the program, not yet looked at and released by anybody. Not for publication."
            )
        case .quotedNote:
            .init(
                nl: "De tekst van een bericht is weergegeven in de taal waarin het is geschreven.",
                en: "The text of a message is given in the language in which it was written.")
        }
    }
}
