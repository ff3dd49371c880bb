public import Flagging

/// The fixed paragraphs as they are shipped (S8): `config/summary` says the same. A ledger that recorded no others has these.
extension SummaryParagraph: Phrase {
    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .status:
            .init(
                nl:
                    "De status van verkiezingen flagger is een vrijwillige afspraak met platforms: zij behandelen "
                    + "meldingen in de verkiezingsperiode met voorrang. Een melding is een verzoek te beoordelen of een "
                    + "bericht past bij de eigen gebruiksvoorwaarden van het platform.",
                en:
                    "The status of verkiezingen flagger is a voluntary arrangement with platforms: they handle "
                    + "flags with priority in the election period. A flag is a request to assess whether a message fits the "
                    + "platform's own terms of use.")
        case .power:
            .init(
                nl:
                    "Een melding is geen opdracht, en het team heeft geen bevoegdheid om een bericht te laten weghalen. "
                    + "De status volgt niet uit de DSA.",
                en:
                    "A flag is not an order, and the team has no power to have a message taken away. The status does "
                    + "not come from the DSA.")
        case .responsibility:
            .init(
                nl: "Het platform blijft te allen tijde verantwoordelijk voor de behandeling en de beoordeling.",
                en: "The platform remains responsible at all times for the handling and the assessment.")
        case .subject:
            .init(
                nl:
                    "Het gaat om wat kiezers over het stemmen zelf wordt verteld. Meningen en verkiezingsbeloften worden "
                    + "niet beoordeeld.",
                en:
                    "It is about what voters are told of the voting itself. Opinions and election promises are not "
                    + "assessed.")
        case .signals:
            .init(
                nl:
                    "Sociale media worden niet gevolgd. Signalen komen van media, onafhankelijke factcheckers, andere "
                    + "overheidsorganisaties en medeoverheden.",
                en:
                    "Social media are not monitored. Signals come from media, independent fact-checkers, other public "
                    + "bodies and fellow governments.")
        case .noIntake:
            .init(
                nl: "Burgers kunnen bij het team geen berichten aandragen.",
                en: "The team takes no reports from citizens.")
        case .assessment:
            .init(
                nl:
                    "Gemeld wordt alleen wat tot verkeerd handelen kan leiden, waardoor een stem ongeldig kan worden, een "
                    + "ander dan bedoeld wordt aangewezen, of kiezers de mogelijkheid om te stemmen wordt ontnomen.",
                en:
                    "Only what may lead people to act wrongly is flagged: so that a vote may become invalid, somebody else "
                    + "than intended is chosen, or voters are kept from voting.")
        case .ownEffort:
            .init(
                nl:
                    "Meegewogen wordt ook wat degene van wie het signaal kwam zelf al bij het platform heeft geprobeerd.",
                en: "What the source of a signal has already tried with the platform is weighed as well.")
        case .archiving:
            .init(
                nl:
                    "Elke stap wordt met zijn tijdstip vastgelegd in een grootboek waarvan elke regel aan de vorige is "
                    + "gekoppeld, en van elke mail over een melding wordt een afschrift bewaard.",
                en:
                    "Each step is recorded with its time in a ledger in which each row is bound to the one before it, and "
                    + "a copy of each mail about a flag is kept.")
        case .overview:
            .init(
                nl:
                    "Het team controleert niet wat platforms met een bericht doen, en heeft daarvan geen overzicht. Hier "
                    + "staat wat een platform zelf liet weten, of wat het team zag.",
                en:
                    "The team does not check what platforms do with a message, and has no overview of it. What stands "
                    + "here is what a platform itself told, or what the team saw.")
        case .windows:
            .init(
                nl: "De vensters zijn streeftijden van het eigen team. Geen platform heeft een termijn toegezegd.",
                en: "The windows are the team's own target times. No platform has promised a time.")
        case .elapsed:
            .init(
                nl:
                    "Verstreken tijd is echte tijd, ook over het verzetten van de klok heen. Van wat volgens opgave een "
                    + "bepaalde tijd later kwam, is de duur niet nauwkeuriger bekend dan zij is opgegeven.",
                en:
                    "Elapsed time is true time, also across a change of the clocks. Where something came a stated time "
                    + "later, the duration is known no finer than it was stated.")
        case .clockChange:
            .init(
                nl: "Tijdstippen zijn lokale tijden van de verkiezing.",
                en: "Times are local times of the election.")
        case .licence:
            .init(
                nl: "De gegevens in deze samenvatting mogen vrij worden gebruikt (CC0 1.0).",
                en: "The data in this summary may be used freely (CC0 1.0).")
        case .corrections:
            .init(
                nl: "Wie in deze samenvatting een fout ziet, kan dat laten weten aan {organisation}.",
                en: "Whoever sees a mistake in this summary can tell {organisation}.")
        case .followUps:
            .init(
                nl: "Vervolgberichten tellen niet als een nieuwe inzet.",
                en: "Follow-ups do not count as a new use.")
        case .outcomes:
            .init(
                nl:
                    "Een uitkomst staat hier zoals het platform haar meldde of zoals zij het team bereikte; wat daarvan "
                    + "niet bekend is staat als onbekend.",
                en:
                    "An outcome stands here as the platform told it or as it reached the team; what is not known of it "
                    + "says unknown.")
        case .language:
            .init(
                nl: "De tekst van een stuk is weergegeven in de taal waarin het is geschreven.",
                en: "The text of an exhibit is given in the language in which it was written.")
        case .redaction:
            .init(
                nl:
                    "Namen, adressen, telefoonnummers, accounts, zaaknummers en paden van URL's zijn weggelakt, elk met "
                    + "zijn grond in de Wet open overheid: [GELAKT 5.1.2e].",
                en:
                    "Names, addresses, phone numbers, handles, case numbers and paths of URLs are redacted, each with "
                    + "its ground in the Dutch Open Government Act: [REDACTED 5.1.2e].")
        case .sources:
            .init(
                nl:
                    "Over de inzet rondom eerdere verkiezingen is de Tweede Kamer geïnformeerd, onder meer in Kamerstukken "
                    + "II, 35 165, nr. 61, 64 en 73.",
                en:
                    "The House of Representatives was informed of the use around earlier elections, among others in "
                    + "Parliamentary Papers II, 35 165, nos. 61, 64 and 73.")
        case .colophon:
            .init(
                nl:
                    "Deze samenvatting is gemaakt door het team dat de status verkiezingen flagger gebruikt, uit het "
                    + "grootboek van het programma Flagwatch.",
                en:
                    "This summary was made by the team that uses the status of verkiezingen flagger, from the ledger of "
                    + "the program Flagwatch.")
        }
    }
}
