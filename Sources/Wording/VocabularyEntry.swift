import Flagging

/// One id of a vocabulary with its words; further spellings follow the first.
struct VocabularyEntry: Sendable {
    let ids: [String]
    let text: LocalizedText

    init(_ ids: String..., nl: String, en: String) {
        self.ids = ids
        self.text = LocalizedText(nl: nl, en: en)
    }

    /// The three effects that the published working method weighs.
    static let grounds = [
        VocabularyEntry(
            "invalid-vote", "stem-ongeldig", nl: "stem kan ongeldig worden", en: "a vote may become invalid"),
        VocabularyEntry(
            "wrong-person", "other-person", "ander-persoon",
            nl: "een ander dan bedoeld wordt aangewezen", en: "another person than intended is designated"),
        VocabularyEntry(
            "no-vote", "deprived-of-vote", "vote-prevented", "geen-stem",
            nl: "kiezers wordt de mogelijkheid om te stemmen ontnomen",
            en: "voters are deprived of the possibility to vote"),
        VocabularyEntry(
            "process-risk", "election-integrity",
            nl: "risico voor het verloop van de verkiezing", en: "a risk to the course of the election"),
    ]

    static let signals = [
        VocabularyEntry("media", nl: "media", en: "media"),
        VocabularyEntry("fact-checker", nl: "onafhankelijke factchecker", en: "independent fact-checker"),
        VocabularyEntry("government", nl: "andere overheidsorganisatie", en: "another public body"),
        VocabularyEntry("fellow-government", nl: "medeoverheid", en: "fellow government"),
    ]

    /// The codes of the published outcomes, Dutch first as people record them, then the English spelling.
    static let outcomes = [
        VocabularyEntry(
            "ontvangstbevestiging", "receipt", nl: "ontvangst bevestigd, nog geen beoordeling",
            en: "receipt confirmed, not yet assessed"),
        VocabularyEntry(
            "geen-overtreding", "no-violation", nl: "platform ziet geen overtreding van zijn regels",
            en: "the platform sees no violation of its rules"),
        VocabularyEntry(
            "verwijderd", "removed", nl: "platform meldt verwijdering", en: "the platform says it removed the content"),
        VocabularyEntry(
            "zichtbaarheid-beperkt", "visibility-limited", nl: "zichtbaarheid beperkt of label geplaatst",
            en: "visibility limited or label added"),
        VocabularyEntry(
            "community-note", nl: "verwezen naar Community Note", en: "referred to a Community Note"),
        VocabularyEntry(
            "ander-kanaal", "other-channel", nl: "verwezen naar ander kanaal", en: "referred to another channel"),
        VocabularyEntry(
            "algemene-toezegging", "general-assurance", nl: "algemene toezegging", en: "general assurance"),
        VocabularyEntry(
            "aangepast-door-platform", "changed-by-platform", nl: "platform paste eigen bericht aan",
            en: "the platform changed its own message"),
        VocabularyEntry("geen-reactie", "no-reaction", nl: "geen reactie ontvangen", en: "no reaction received"),
        VocabularyEntry(
            "onbekend", "unknown", nl: "niet bekend wat het platform deed", en: "not known what the platform did"),
    ]

    static let services = [
        VocabularyEntry("youtube", nl: "YouTube", en: "YouTube"),
        VocabularyEntry("search", nl: "Google Zoeken", en: "Google Search"),
        VocabularyEntry("ads", nl: "Google Ads", en: "Google Ads"),
        VocabularyEntry("maps", nl: "Google Maps", en: "Google Maps"),
        VocabularyEntry("play", nl: "Google Play", en: "Google Play"),
        VocabularyEntry("facebook", nl: "Facebook", en: "Facebook"),
        VocabularyEntry("instagram", nl: "Instagram", en: "Instagram"),
        VocabularyEntry("threads", nl: "Threads", en: "Threads"),
        VocabularyEntry("whatsapp", nl: "WhatsApp", en: "WhatsApp"),
        VocabularyEntry("messenger", nl: "Messenger", en: "Messenger"),
    ]

    static let channels = [
        VocabularyEntry("mail", nl: "mail", en: "mail"),
        VocabularyEntry("portal", nl: "portaal", en: "portal"),
        VocabularyEntry("phone", nl: "telefoon", en: "phone"),
        VocabularyEntry("form", nl: "formulier", en: "form"),
        VocabularyEntry("urgent", nl: "Urgent Escalation Channel", en: "Urgent Escalation Channel"),
    ]

    /// Each is the end of a sentence: "stap: …".
    static let steps = [
        VocabularyEntry(
            "check-mailbox", nl: "kijk of er een antwoord in mailbox of portaal staat",
            en: "look for an answer in the mailbox or portal"),
        VocabularyEntry(
            "repeat-same-channel", nl: "herinner het platform via hetzelfde kanaal",
            en: "remind the platform through the same channel"),
        VocabularyEntry(
            "call-contact", nl: "bel de contactpersoon bij het platform", en: "call the contact at the platform"),
        VocabularyEntry("inform-head", nl: "licht het hoofd van de eenheid in", en: "inform the head of the unit"),
        VocabularyEntry("read-reaction", nl: "lees de reactie van het platform", en: "read the platform's reaction"),
        VocabularyEntry("decide-next-step", nl: "kies: vervolg of sluiten", en: "decide: follow up or close"),
        VocabularyEntry("read-held-mail", nl: "lees de mail: flagwatch inbox", en: "read the mail: flagwatch inbox"),
        VocabularyEntry("send-again", nl: "verstuur de melding opnieuw", en: "send the flag again"),
        VocabularyEntry(
            "mend-mailbox", nl: "herstel de mailbox: flagwatch status",
            en: "mend the mailbox: flagwatch status"),
        VocabularyEntry("check-export", nl: "controleer de export van de mailbox", en: "check the mailbox export"),
        VocabularyEntry(
            "retract-event", nl: "neem die gebeurtenis terug: flagwatch retract",
            en: "take that event back: flagwatch retract"),
        VocabularyEntry("check-clock", nl: "controleer de systeemklok", en: "check the system clock"),
        VocabularyEntry(
            "review-exhibits", nl: "kijk de stukken na: flagwatch redact",
            en: "look at the exhibits: flagwatch redact"),
        VocabularyEntry(
            "publish-summary", nl: "laat een ander vrijgeven: flagwatch publish",
            en: "let somebody else release it: flagwatch publish"),
        VocabularyEntry("make-room", nl: "maak ruimte: df -h", en: "make room: df -h"),
        VocabularyEntry(
            "mend-configuration", nl: "herstel de configuratie: flagwatch check",
            en: "mend the configuration: flagwatch check"),
    ]

    static let rungs = [
        VocabularyEntry("reminder", nl: "herinnering", en: "reminder"),
        VocabularyEntry("due", nl: "streeftijd bereikt", en: "due"),
        VocabularyEntry("escalation", nl: "escalatie", en: "escalation"),
        VocabularyEntry("escalation-contact", nl: "escalatie naar contactpersoon", en: "escalation to the contact"),
        VocabularyEntry("escalation-head", nl: "escalatie naar hoofd", en: "escalation to the head"),
    ]

    static let tiers = [
        VocabularyEntry("ruim", nl: "ruim", en: "wide"),
        VocabularyEntry("normaal", nl: "normaal", en: "normal"),
        VocabularyEntry("verhoogd", nl: "verhoogd", en: "raised"),
        VocabularyEntry("hoog", nl: "hoog", en: "high"),
        VocabularyEntry("verkiezingsdag", nl: "verkiezingsdag", en: "election day"),
        VocabularyEntry("na", nl: "na de stemming", en: "after the polls"),
        VocabularyEntry("afronding", nl: "afronding", en: "closing phase"),
    ]
}
