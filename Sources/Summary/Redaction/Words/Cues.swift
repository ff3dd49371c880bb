// Words that say what the words beside them are.
extension Lexicon {
    /// A person follows, whatever the word is: `mevrouw Post`.
    static let titles: Set<String> = [
        "mw", "mevr", "mevrouw", "mej", "mejuffrouw", "dhr", "heer", "hr", "meneer", "mijnheer", "mr", "mrs", "ms",
        "mister", "madam", "dr", "drs", "ir", "ing", "prof", "jhr", "mme", "herr", "frau",
    ]
    /// A name follows, unless a term or a joining word does: `groet bakker`, `namens de bakker`.
    static let signatures: Set<String> = [
        "groet", "groeten", "groetjes", "gr", "mvg", "regards", "sincerely", "namens", "naam", "name", "genaamd",
        "geheten", "named", "heet", "heette", "achternaam", "voornaam", "surname", "gebruikersnaam", "username",
        "afz", "afzender", "indiener", "contactpersoon", "ondertekend", "getekend", "signed", "sender",
        "nickname", "handle",
    ]
    /// A name may follow; a word that is one as well goes: `melding over groen`.
    static let mentions: Set<String> = [
        "over", "van", "by", "about", "from", "door", "aan", "to", "cc", "bcc", "contact", "account", "accounts",
        "gebruiker", "user", "profiel", "profile",
        "melder", "ambtenaar", "moderator", "agent", "met", "with", "dank", "hoi", "hallo", "beste", "dear", "hi",
        "hello",
        "geachte", "familie", "family",
    ]
    /// Who somebody is: a name follows more often than after a mention.
    static let roles: Set<String> = [
        "kandidaat", "candidate", "lijsttrekker", "wethouder", "burgemeester", "minister", "staatssecretaris",
        "kamerlid",
        "raadslid", "senator", "president", "collega", "colleague", "woordvoerder", "spokesperson", "buurman",
        "buurvrouw",
        "oom", "tante", "aunt", "uncle", "mayor", "alderman",
    ]
    /// Verbs that are given names too.
    static let verbsThatAreNames: Set<String> = ["may", "will", "can", "kan"]
    /// After a word for voting, `op`, `voor` and `for` are followed by whom.
    static let votes: Set<String> = [
        "stem", "stemmen", "stemt", "gestemd", "stemde", "vote", "votes", "voted", "voting",
    ]
    /// Stand inside of names.
    static let particles: Set<String> = [
        "de", "van", "der", "den", "ten", "ter", "te", "het", "'t", "t", "'s", "'d", "d", "in", "la", "le", "el", "al",
        "von", "vom", "zu", "du", "da", "di", "dos", "del", "della", "bin", "ibn", "ben", "op", "aan", "o", "mac", "st",
    ]
    /// Persons who are spoken to: `Will you` is no name.
    static let pronouns: Set<String> = [
        "i", "you", "we", "he", "she", "it", "they", "ik", "je", "jij", "u", "hij", "wij", "ze",
    ]

    /// Verbs behind `to` that are family names too.
    static let deeds: Set<String> = [
        "call", "carry", "case", "check", "click", "close", "cover", "cross", "double", "fight", "find", "fit", "fix",
        "guard", "guess", "head", "hear", "help", "hold", "hope", "hurt", "keep", "lay", "lead", "learn", "leave",
        "let", "link", "list", "look", "mark", "match", "pass", "pay", "pick", "place", "play", "post", "press",
        "reach",
        "read", "record", "rule", "run", "say", "see", "sell", "set", "show", "sign", "stand", "start", "stay", "stick",
        "take", "target", "tell", "test", "touch", "treat", "try", "wait", "walk", "welcome", "win", "work",
    ]
    /// Of a life, not of a case: a date beside them goes, wherever in the sentence they stand.
    static let lives: Set<String> = [
        "geboren", "geboorte", "geboortedag", "geboortedatum", "jarig", "verjaardag", "verjaart", "overleden",
        "overlijden", "gestorven", "overleed", "begraven", "begrafenis", "uitvaart", "getrouwd", "trouwdag", "bevallen",
        "zwanger", "geopereerd", "opgenomen", "ziekenhuis", "born", "birth", "birthday", "died", "death", "deceased",
        "funeral", "married", "wedding", "pregnant", "surgery", "hospital", "hospitalised", "hospitalized",
    ]
    /// What is counted or measured in the matter of a report; years are not among it, they tell an age.
    static let measures: Set<String> = [
        "uur", "uren", "hour", "hours", "minuut", "minuten", "minute", "minutes", "dag", "dagen", "day", "days",
        "werkdag", "werkdagen", "business", "working", "week", "weken", "weeks", "keer", "maal", "times", "weergaven",
        "views", "reacties", "replies", "likes", "shares", "berichten", "posts", "meldingen", "reports", "procent",
        "percent", "%",
    ]

    /// Before a number of a rule: `Artikel 12`.
    static let numberedRules: Set<String> = [
        "artikel", "article", "art", "rule", "rules", "regel", "section", "sectie", "paragraph", "paragraaf", "lid",
        "chapter", "hoofdstuk", "bijlage", "annex", "policy", "beleid", "richtlijn", "guideline", "point", "punt",
        "exhibit", "stuk", "version", "versie",
    ]
    /// Before a number that leads to somebody.
    static let references: Set<String> = [
        "case", "cases", "casus", "ref", "reference", "ticket", "id", "no", "nr", "number", "zaak", "kenmerk", "nummer",
        "referentie", "dossier", "tel", "telefoon", "phone", "mobiel", "mobile", "code", "pin", "bestand", "file",
        "rekening", "iban", "bsn", "geboren", "born", "birthday", "verjaardag", "geboortedatum", "dob", "bel", "call",
    ]
    /// Endings of such words: `volgnummer`, `toegangscode`.
    static let referenceEndings = ["nummer", "nummers", "number", "code", "datum", "kenmerk", "referentie"]

    static let spelledNumbers: Set<String> = Set(
        """
        nul een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
        achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend dubbel
        zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
    /// Stand between numbers that are read out.
    static let betweenNumbers: Set<String> = [
        "en", "dan", "and", "then", "nogmaals", "again", "streepje", "dash", "plus",
    ]

    /// Months as they are written, whole and short.
    static let months: [String: Int] = [
        "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "maart": 3, "march": 3, "mrt": 3,
        "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7,
        "jul": 7, "augustus": 8, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10,
        "october": 10, "okt": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]
    /// Beside an hour.
    static let beforeHours: Set<String> = [
        "om", "at", "tot", "until", "vanaf", "rond", "around", "before", "voor", "na", "after", "sinds", "since",
        "tussen", "between", "by", "from",
    ]
    static let afterHours: Set<String> = ["uur", "u", "h", "cet", "cest", "am", "pm", "hours", "utc"]

    /// How an address is spelled out.
    static let ats: Set<String> = [
        "(at)", "[at]", "{at}", "<at>", "@", "＠", "apenstaartje", "apestaartje", "_at_", "*at*",
    ]
    static let dots: Set<String> = [
        "(dot)", "[dot]", "{dot}", "<dot>", "(punt)", "[punt]", "{punt}", "_dot_", "[.]", "(.)",
    ]
    static let domainEndings: Set<String> = [
        "nl", "com", "org", "net", "eu", "be", "de", "info", "example", "uk", "fr", "io", "co", "me", "online", "gov",
    ]
}
