/// Words that keep a phrase from being a statement about our report (R3), in the languages in which platforms write to a
/// Dutch team. A list that is too long costs a look, one that is too short a flag.
enum HedgeWords {
    /// They make a condition, a wish or a question of the sentence.
    static let conditions: Set<String> = [
        "if", "unless", "whether", "once", "when", "whenever", "until", "till", "should", "would", "might",
        "provided", "suppose", "supposing", "assuming", "wondering", "perhaps", "maybe",
        "possibly", "probably", "likely", "hopefully", "wish",
        "pending", "yet", "before", "either", "otherwise", "als", "indien", "zodra", "wanneer", "mocht", "mochten",
        "tenzij",
        "totdat", "tot", "voordat", "zou", "zouden",
        "misschien", "mogelijk", "wellicht", "geval", "hopen", "nog", "anders", "wenn", "falls", "sobald", "ob",
        "wäre", "würde", "könnte", "si", "quand", "lorsque", "dès", "cuando",
    ]
    /// The same before the phrase; behind it they begin another thought ("as far as we can tell").
    static let modals: Set<String> = [
        "can", "cannot", "could", "want", "need", "needs", "needed", "must", "hope", "how", "why", "kan", "kunt",
        "kunnen", "wil", "willen", "moet", "moeten", "hoe", "waarom",
    ]
    /// What is to come.
    static let futures: Set<String> = [
        "will", "shall", "soon", "shortly", "tomorrow", "tonight", "later", "next", "within", "upcoming", "await",
        "awaiting", "expect", "expected", "intend", "plan", "planning", "aim", "going", "eventually", "zal", "zullen",
        "zult", "gaan", "morgen", "straks", "binnen", "binnenkort", "spoedig", "later", "verwachten", "verwacht",
        "bald", "morgen", "demain", "bientôt",
    ]
    /// What somebody else says.
    static let echoes: Set<String> = [
        "wrote", "write", "writes", "said", "say", "says", "state", "stated", "states", "claim", "claims", "claimed",
        "believe", "believes", "believed", "think", "thinks", "thought", "feel", "feels", "argue", "argues", "argued",
        "object", "objected", "answered", "suggest", "suggests", "suggested", "allege", "alleged", "alleging",
        "alleges",
        "quote", "quoted", "quoting", "mentioned", "according", "asked", "ask", "asks", "asking", "told", "schreef",
        "schrijft", "schreven", "zegt", "zei", "stelt", "stelde", "meent", "meende", "vindt", "vond", "volgens",
        "beweert", "vraagt", "vroeg", "antwoordde", "schrieb", "schreiben", "sagten", "écrit", "selon",
    ]
    /// These only where they stand at once before the phrase: "after another look we found that" is no promise.
    static let directConditions: Set<String> = ["after", "as", "since", "that's", "nadat", "nachdem", "après"]
    /// Before the phrase: of such things in general, or of other ones.
    static let generalities: Set<String> = [
        "often", "sometimes", "usually", "generally", "typically", "normally", "frequently", "regularly", "always",
        "many", "most", "some", "anyone", "every", "everyone", "other", "others", "similar", "example",

        "annual", "annually", "yearly", "transparency", "statistics", "general", "vaak", "soms",
        "meestal", "doorgaans", "normaal", "veel", "andere", "anderen", "ander", "sommige", "elke", "iedere",
        "algemeen",
        "voorbeeld", "transparantie", "vergelijkbare", "oft", "manchmal", "andere", "souvent", "autres",
    ]
    /// How many of them, and in which time: that is no report of ours.
    static let quantities: Set<String> = [
        "million", "millions", "thousand", "thousands", "hundred", "hundreds", "billion", "quarter", "year", "years",
        "month", "months", "miljoen", "miljoenen", "duizend", "duizenden", "honderden", "kwartaal", "jaar", "jaren",
        "maand", "maanden", "jahr",
    ]
    /// Steps on the way, which are no decision.
    static let process: Set<String> = [
        "forwarded", "passed", "escalated", "transferred", "routed", "assigned", "queue", "completeness", "triage",
        "colleague", "colleagues", "specialist", "specialists", "doorgestuurd", "doorgezet", "doorgegeven",
        "doorgeleid",
        "overgedragen", "volledigheid", "collega", "collega's", "weitergeleitet",
    ]
    /// Before the phrase they deny it.
    static let denials: Set<String> = [
        "not", "never", "no", "nor", "neither", "without", "nothing", "false", "untrue", "hardly", "incorrect", "wrong",
        "niet", "geen", "nooit", "noch", "zonder", "onjuist", "onwaar", "nicht", "kein", "keine", "nie", "ne", "pas",
        "jamais",
    ]
    /// The same in more than one word.
    static let phrases = [
        "by the end", "by the time", "in case", "as soon as", "as long as", "in the event", "to see if", "your rules",
        "your policy", "your policies",
        "your standards", "your guidelines", "uw regels", "uw beleid", "uw richtlijnen", "in geval",
        "op het moment dat",
    ].map(FoldedText.init)
    /// The writer is still at it.
    static let unfinished = [
        "will review", "we'll review", "will be reviewed", "will be reviewing", "will look into", "we'll look into",
        "will get back", "get back to you", "will follow up", "will let you know", "we'll let you know",
        "will be in touch", "we'll be in touch", "will investigate", "will assess", "will reach out", "will respond",
        "will contact you", "will inform you", "will update you", "keep you posted", "keep you informed",
        "keep you updated", "is being reviewed", "are being reviewed", "being investigated", "are reviewing",
        "we're reviewing", "are looking into", "we're looking into", "are investigating", "under review",
        "under investigation", "being processed", "in progress", "still reviewing", "still looking", "not yet",
        "wordt beoordeeld", "wordt nog", "worden beoordeeld", "zal worden beoordeeld", "gaan beoordelen",
        "zullen beoordelen", "in behandeling", "komen erop terug", "komen hierop terug", "komen bij u terug",
        "komen bij je terug", "hoort van ons", "hoor je van ons", "nemen contact", "houden u op de hoogte",
        "houden je op de hoogte", "wird geprüft", "werden prüfen", "melden uns",
    ].map(FoldedText.init)

    /// Whether a word behind "by" names a time: then what is said is to come.
    static func isTime(_ word: String) -> Bool {
        word.utf8.first?.isDigit == true || times.contains(word)
    }

    private static let times: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "tonight", "noon",
        "midnight", "then", "next", "end", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december",
    ]
}
