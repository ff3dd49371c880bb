public import Flagging

/// What people call an action of the journal: where a flag stands, and what a prompt is.
extension Action: Phrase {
    /// `herinnering`
    public var localized: LocalizedText {
        switch self {
        case .reminder: .init(nl: "herinnering", en: "reminder")
        case .due: .init(nl: "streeftijd bereikt", en: "due")
        case .escalation: .init(nl: "escalatie", en: "escalation")
        case .storm: .init(nl: "veel tegelijk", en: "many at once")
        case .bounce: .init(nl: "niet bezorgd", en: "bounce")
        case .flagSetAside: .init(nl: "apart gezet", en: "set aside")
        case .takeLapsed: .init(nl: "oppakken verlopen", en: "take lapsed")
        case .mailHeld: .init(nl: "mail ter beoordeling", en: "mail held")
        case .catchUp: .init(nl: "ingehaald na uitval", en: "caught up after an outage")
        case .notAccepted: .init(nl: "niet in behandeling genomen", en: "not accepted")
        case .reaction: .init(nl: "reactie", en: "reaction")
        case .question: .init(nl: "vraag van het platform", en: "question from the platform")
        case .lateReaction: .init(nl: "reactie na sluiting", en: "reaction after closing")
        case .flagOpened: .init(nl: "geopend", en: "opened")
        case .contactLogged: .init(nl: "contact vastgelegd", en: "contact logged")
        case .receipt: .init(nl: "ontvangstbevestiging", en: "receipt")
        case .followUp: .init(nl: "vervolg", en: "follow-up")
        case .nudge: .init(nl: "herinnering aan platform", en: "nudge")
        case .automaticReply: .init(nl: "automatisch antwoord", en: "automatic reply")
        case .delay: .init(nl: "vertraging bij bezorging", en: "delivery delay")
        case .flagClosed: .init(nl: "gesloten", en: "closed")
        case .flagReopened: .init(nl: "heropend", en: "reopened")
        case .taken: .init(nl: "opgepakt", en: "taken")
        case .snoozed: .init(nl: "uitgesteld", en: "snoozed")
        case .linked: .init(nl: "mail gekoppeld", en: "mail linked")
        case .dismissed: .init(nl: "mail afgedaan", en: "mail dismissed")
        case .retracted: .init(nl: "teruggenomen", en: "taken back")
        case .recorded: .init(nl: "vastgelegd", en: "recorded")
        case .amended: .init(nl: "gecorrigeerd", en: "amended")
        case .redacted: .init(nl: "gelakt of nagekeken", en: "redacted or reviewed")
        default: ofTheService
        }
    }

    /// What is about no flag.
    private var ofTheService: LocalizedText {
        switch self {
        case .mailboxStale: .init(nl: "export staat stil", en: "export stalled")
        case .mailboxUnreadable: .init(nl: "mailbox niet te lezen", en: "mailbox cannot be read")
        case .mailboxRecovered: .init(nl: "mailbox weer te zien", en: "mailbox can be seen again")
        case .ledgerDamaged: .init(nl: "register beschadigd", en: "ledger damaged")
        case .cannotStart: .init(nl: "start niet", en: "cannot start")
        case .ledgerBehind: .init(nl: "register loopt achter", en: "ledger behind")
        case .journalUnreadable: .init(nl: "journaal niet te lezen", en: "journal cannot be read")
        case .clockStepped: .init(nl: "systeemklok verzet", en: "system clock stepped")
        case .configurationRefused: .init(nl: "configuratie geweigerd", en: "configuration refused")
        case .configurationLoaded: .init(nl: "configuratie gelezen", en: "configuration read")
        case .tierBegan: .init(nl: "venster begonnen", en: "window began")
        case .ledgerHead: .init(nl: "stand van de keten", en: "head of the chain")
        case .summaryWritten: .init(nl: "verslag geschreven", en: "summary written")
        case .summaryFailed: .init(nl: "verslag niet te schrijven", en: "summary not written")
        case .summaryPublished: .init(nl: "verslag vrijgegeven", en: "summary released")
        case .purged: .init(nl: "persoonsgegevens gewist", en: "personal values erased")
        case .started: .init(nl: "dienst gestart", en: "daemon started")
        case .stopped: .init(nl: "dienst gestopt", en: "daemon stopped")
        default: .init(nl: rawValue, en: rawValue)
        }
    }
}
