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
        "schrijft", "schreven", "indicated", "indicate", "indicates", "selected", "select", "chose", "chosen", "choose",
        "explained", "gaf", "gaven", "aangegeven", "opgegeven", "koos", "kozen", "gekozen", "zegt", "zei", "stelt",
        "stelde", "meent", "meende", "vindt", "vond", "volgens",
        "beweert", "vraagt", "vroeg", "antwoordde", "schrieb", "schreiben", "sagten", "écrit", "selon",
    ]
    /// These only where they stand at once before the phrase: "after another look we found that" is no promise.
    static let directConditions: Set<String> = ["after", "as", "since", "that's", "nadat", "nachdem", "après"]
    /// Before the phrase: of such things in general, or of other ones.
    static let generalities: Set<String> = [
        "often", "sometimes", "usually", "generally", "typically", "normally", "frequently", "regularly", "always",
        "many", "most", "some", "any", "anyone", "every", "everyone", "other", "others", "similar", "example",

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
        "enqueued", "reassigned", "duplicate", "duplicates", "dubbel", "dubbele", "doublure",
        "forwarded", "passed", "escalated", "transferred", "routed", "assigned", "queue", "completeness", "triage",
        "colleague", "colleagues", "specialist", "specialists", "doorgestuurd", "doorgezet", "doorgegeven",
        "doorgeleid",
        "overgedragen", "volledigheid", "collega", "collega's", "weitergeleitet",
    ]
    /// Of a part only, or nearly.
    static let parts: Set<String> = [
        "only", "solely", "merely", "partially", "partly", "almost", "nearly", "alleen", "slechts", "enkel", "deels",
        "gedeeltelijk", "bijna",
    ]
    /// Behind the phrase: who gets it next.
    static let teams: Set<String> = ["team", "teams", "department", "afdeling", "vendor", "partner"]
    /// Before the phrase: something is asked of us, or laid at our heart.
    static let requests: Set<String> = ["please", "kindly", "gelieve", "graag", "svp"]
    /// A label of these alone says that the decision follows, or greets.
    static let labels: Set<String> = [
        "outcome", "result", "decision", "answer", "conclusion", "update", "our", "the", "of", "review", "uitkomst",
        "quick", "short", "brief", "kort", "korte",
        "resultaat", "besluit", "beslissing", "antwoord", "conclusie", "onze", "ons", "de", "het", "van", "hello", "hi",
        "dear", "hallo", "beste",
    ]

    /// Whether the words say what we did, other than to report it: "you told us", "u gaf aan". "The post you reported", "let
    /// you know" and "thank you" do not.
    static func areOfOurs(_ words: [String]) -> Bool {
        words.indices.contains { place in
            guard selves.contains(words[place]) else { return false }
            if place > 0, addressings.contains(words[place - 1]) { return false }
            let rest = words[(place + 1)...].drop { auxiliaries.contains($0) || selves.contains($0) }
            guard let next = rest.first else { return false }
            return !ObjectWords.sendings.contains(next) && !afterSelves.contains(next)
        }
    }

    private static let selves: Set<String> = ["you", "u", "jij"]
    private static let addressings: Set<String> = [
        "thank", "let", "inform", "tell", "telling", "informing", "notify", "to", "for", "with", "by", "from", "at",
        "advise", "assure", "update", "dank", "danken", "laten", "informeren", "aan", "voor", "door", "bij", "met",
    ]
    private static let auxiliaries: Set<String> = [
        "have", "had", "recently", "also", "heeft", "hebt", "hebben", "eerder",
    ]
    /// Behind "you" where somebody tells us something, or where we are its object.
    private static let afterSelves: Set<String> = [
        "that", "know", "of", "for", "about", "weten", "dat", "voor", "over",
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
        "your standards", "your guidelines", "or not", "of niet", "sent it", "handed it", "uw regels", "uw beleid",
        "uw richtlijnen", "in geval",
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
        "houden je op de hoogte", "wird geprüft", "werden prüfen", "melden uns", "in review", "in the queue",
        "in our queue", "being looked", "being checked", "being assessed", "still", "pending", "goes on", "go on",
        "so far", "at first", "first impression", "preliminary", "provisional", "more time", "is open", "remains open",
        "stays open", "right team", "appropriate team", "relevant team", "high priority", "as urgent", "for priority",
        "a ticket", "happens next", "possible outcomes", "possible answers", "possible results", "a test of",
        "in de wachtrij", "wachtrij", "loopt nog", "gaat door", "gaat verder", "kijken verder", "kijkt nog",
        "bekijkt hem", "bekijkt het", "bekijken het", "meer tijd", "voorlopig", "op het eerste gezicht", "juiste team",
        "als spoed", "als dringend", "mogelijke uitkomsten", "hoe het verder gaat", "een test van",
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
