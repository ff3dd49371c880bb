public import Flagging

/// Headings, captions and labels of the published summary. The words are those of the published reports: neutral, and
/// about what was asked, not about who was right.
public enum SummaryText: String, Phrase {
    // The headings, in the order of the page.
    case title, contents, inShort, background, method, signals, assessment, archiving, overview
    case contacts, times, calendar, redactions, account, notes, colophon
    // Tables and lists.
    case countCaption, calendarCaption, groundsCaption, inventoryCaption
    case platform, service, uses, total, date, known, channel, ground, rule, state, sender, addressee, elapsed, flag
    case exhibit, what, judgement, window, begins, recordedUntil, pollingDay
    case organisation, version, electionColumn, earlierCaption
    // What differs between versions.
    case added, removed, changed, moreRedacted, lessRedacted, textsChanged, calendarChanged, noChange
    // Values.
    case none, unknown, timeUnknown, onlyDurationKnown, team, summerTime, winterTime, judgedOpen, judgedPartly
    case leftOutMark
    // Standing sentences.
    case noUse, noMessage, messageRecorded, noWords, mailGone, internalNote, concept, damaged, checkNote

    /// The text in both languages.
    public var localized: LocalizedText {
        switch self {
        case .title:
            .init(nl: "Inzet van de status verkiezingen flagger", en: "Use of the status of verkiezingen flagger")
        case .contents: .init(nl: "Inhoud", en: "Contents")
        case .inShort: .init(nl: "In het kort", en: "In short")
        case .background: .init(nl: "Achtergrond", en: "Background")
        case .method: .init(nl: "Werkwijze", en: "Working method")
        case .signals: .init(nl: "Signalering", en: "Signals")
        case .assessment: .init(nl: "Beoordeling", en: "Assessment")
        case .archiving: .init(nl: "Archivering", en: "Archiving")
        case .overview: .init(nl: "Overzicht van wat platforms deden", en: "Overview of what platforms did")
        case .contacts: .init(nl: "Overige contacten", en: "Other contacts")
        case .times: .init(nl: "Tijden en vensters", en: "Times and windows")
        case .calendar: .init(nl: "Verkiezingskalender", en: "Election calendar")
        case .redactions: .init(nl: "Wat is weggelakt", en: "What was redacted")
        case .account: .init(nl: "Verantwoording", en: "Account")
        case .notes: .init(nl: "Noten", en: "Notes")
        case .colophon: .init(nl: "Colofon", en: "Colophon")
        case .countCaption:
            .init(
                nl: "Aantal keren dat de status is ingezet, per platform",
                en: "Number of times the status was used, per platform")
        case .calendarCaption:
            .init(
                nl: "De vensters van deze verkiezing, met de streeftijden van het team",
                en: "The windows of this election, with the team's target times")
        case .groundsCaption: .init(nl: "Weglakkingen per grond", en: "Redactions by ground")
        case .inventoryCaption: .init(nl: "Lijst van stukken met hun beoordeling", en: "Exhibits with their judgement")
        case .platform: .init(nl: "Platform", en: "Platform")
        case .service: .init(nl: "Dienst", en: "Service")
        case .uses: .init(nl: "Keren ingezet", en: "Uses")
        case .total: .init(nl: "Totaal", en: "Total")
        case .date: .init(nl: "Datum", en: "Date")
        case .known: .init(nl: "Hoe bekend", en: "How known")
        case .channel: .init(nl: "Kanaal", en: "Channel")
        case .ground: .init(nl: "Grond", en: "Ground")
        case .rule: .init(nl: "Beroep op regel", en: "Rule relied on")
        case .state: .init(nl: "Stand", en: "State")
        case .sender: .init(nl: "Van", en: "From")
        case .addressee: .init(nl: "Aan", en: "To")
        case .elapsed: .init(nl: "Verstreken tijd", en: "Elapsed time")
        case .flag: .init(nl: "Melding", en: "Flag")
        case .exhibit: .init(nl: "Stuk", en: "Exhibit")
        case .what: .init(nl: "Wat", en: "What")
        case .judgement: .init(nl: "Beoordeling", en: "Judgement")
        case .window: .init(nl: "Venster", en: "Window")
        case .begins: .init(nl: "Begint", en: "Begins")
        case .recordedUntil: .init(nl: "Vastgelegd tot", en: "Recorded until")
        case .pollingDay: .init(nl: "Dag van stemming", en: "Polling day")
        case .organisation: .init(nl: "Organisatie", en: "Organisation")
        case .version: .init(nl: "Versie", en: "Version")
        case .electionColumn: .init(nl: "Verkiezing", en: "Election")
        case .earlierCaption:
            .init(
                nl: "Keren ingezet rondom deze en eerdere verkiezingen, volgens hun eigen samenvattingen",
                en: "Uses around this and earlier elections, by their own summaries")
        case .added: .init(nl: "toegevoegd", en: "added")
        case .removed: .init(nl: "vervallen", en: "no longer there")
        case .changed: .init(nl: "gewijzigd", en: "changed")
        case .moreRedacted: .init(nl: "meer weggelakt", en: "more is redacted")
        case .lessRedacted: .init(nl: "minder weggelakt", en: "less is redacted")
        case .textsChanged: .init(nl: "De vaste teksten zijn gewijzigd.", en: "The fixed texts were changed.")
        case .calendarChanged:
            .init(
                nl: "De verkiezingskalender of de vensters zijn gewijzigd.",
                en: "The election calendar or the windows were changed.")
        case .noChange: .init(nl: "Er verschilt niets.", en: "Nothing differs.")
        case .none: .init(nl: "geen", en: "none")
        case .unknown: .init(nl: "onbekend", en: "unknown")
        case .timeUnknown: .init(nl: "tijdstip onbekend", en: "time unknown")
        case .onlyDurationKnown:
            .init(nl: "tijdstip onbekend, alleen de duur is opgegeven", en: "time unknown, only the duration is stated")
        case .team: .init(nl: "het team", en: "the team")
        case .summerTime: .init(nl: "zomertijd", en: "summer time")
        case .winterTime: .init(nl: "wintertijd", en: "winter time")
        case .judgedOpen: .init(nl: "openbaar", en: "public")
        case .judgedPartly: .init(nl: "deels openbaar", en: "partly public")
        case .leftOutMark: .init(nl: "[in het stuk zelf weggelaten]", en: "[left out in the original]")
        case .noUse:
            .init(
                nl: "Rondom deze verkiezing heeft geen signaal tot een melding geleid.",
                en: "Around this election no signal led to a flag.")
        case .noMessage:
            .init(
                nl: "Bij deze melding is geen bepaald bericht vastgelegd.",
                en: "No particular message is recorded with this flag.")
        case .messageRecorded:
            .init(
                nl: "Stuk 1 is het bericht waarop is gewezen.",
                en: "Exhibit 1 is the message that was pointed out.")
        case .noWords:
            .init(
                nl: "De woorden van dit stuk zijn niet vastgelegd.", en: "The words of this exhibit are not recorded.")
        case .mailGone:
            .init(
                nl: "De mail van dit stuk is hier niet meer bewaard; zijn woorden ontbreken daarom.",
                en: "The mail of this exhibit is no longer kept here, so its words are missing.")
        case .internalNote:
            .init(
                nl: "Interne versie: bevat persoonsgegevens. Niet openbaar maken.",
                en: "Internal version: contains personal data. Not for publication.")
        case .concept:
            .init(
                nl:
                    "CONCEPT: door het programma gelakt, nog door niemand nagezien en vrijgegeven. Niet openbaar maken.",
                en: "CONCEPT: redacted by the program, not yet looked at and released by anybody. Not for publication."
            )
        case .damaged:
            .init(
                nl: "ONVOLLEDIG: gemaakt uit een beschadigd grootboek, uit wat daarvan heel is.",
                en: "INCOMPLETE: made from a damaged ledger, of what of it is whole.")
        case .checkNote:
            .init(
                nl:
                    "Wie de lijst SHA256SUMS heeft, kan met sha256sum --check nagaan dat de bestanden onveranderd zijn. "
                    + "Dezelfde gegevens staan in de bestanden met JSON en CSV.",
                en:
                    "Whoever has the list SHA256SUMS can check with sha256sum --check that the files are unchanged. "
                    + "The files with JSON and CSV hold the same data."
            )
        }
    }
}
