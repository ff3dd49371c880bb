/// How people and machines name what we reported: "the post", "your report", "deze video", "it".
enum ObjectWords {
    private static let articles: Set<String> = [
        "the", "this", "that", "these", "those", "your", "both", "said", "de", "het", "dit", "deze", "die", "dat", "uw",
        "je", "jouw", "jullie", "beide", "das", "der", "die", "den", "dieses", "diese", "dieser", "ihr", "ihre", "le",
        "la", "les", "ce", "cette", "votre", "el", "los", "las", "este", "esta", "su",
    ]
    private static let things: Set<String> = [
        "post", "posts", "tweet", "tweets", "content", "contents", "video", "videos", "account", "accounts", "page",
        "pages", "profile", "profiles", "message", "messages", "item", "items", "ad", "ads", "advert", "comment",
        "comments", "snap", "snaps", "story", "stories", "reel", "reels", "livestream", "stream", "channel", "channels",
        "group", "groups", "image", "images", "photo", "photos", "picture", "pictures", "link", "links", "url", "urls",
        "report", "reports", "request", "requests", "notification", "notifications", "complaint", "flag", "case",
        "material", "publication", "thread", "threads", "article", "clip", "sound", "matter", "bericht", "berichten",
        "inhoud", "pagina", "profiel", "melding", "meldingen", "verzoek", "verzoeken", "filmpje", "reactie", "foto",
        "afbeelding", "advertentie", "kanaal", "groep", "klacht", "zaak", "uiting", "uitingen", "beitrag", "inhalt",
        "konto", "meldung", "seite", "publication", "vidéo", "contenu", "compte", "publicación", "contenido", "cuenta",
    ]
    private static let pronouns: Set<String> = ["it", "them", "they", "these", "those", "this", "deze", "ze"]
    /// Words that may stand between the article and the thing, or before it.
    private static let most = 2

    /// Who speaks: what he did is named behind.
    static let speakers: Set<String> = [
        "we", "we've", "we're", "we'd", "i", "i've", "our", "wij", "we", "ik", "wir", "nous", "hemos",
    ]
    /// Verbs whose subject stands before.
    static let verbs: Set<String> = [
        "does", "doesn't", "do", "don't", "did", "didn't", "has", "hasn't", "have", "haven't", "is", "isn't", "are",
        "aren't", "was", "wasn't", "were", "weren't", "been", "not", "violates", "violated", "breaches", "breached",
        "found", "removed", "schendt", "schond", "voldoet", "zijn", "werd", "werden", "wurde", "wurden", "niet", "goes",
    ]
    /// What is decided, where the phrase names it.
    static let verdicts: Set<String> = [
        "action", "violation", "violations", "attention", "review", "actie", "maatregel", "maatregelen", "overtreding",
        "overtredingen", "schending", "besluit", "decision",
    ]
    /// What joins an action to what it is about.
    static let joints: Set<String> = ["on", "against", "regarding", "concerning", "tegen", "op", "gegen"]
    /// Where the object ends and another begins.
    private static let ends: Set<String> = [
        "from", "in", "of", "for", "with", "about", "by", "because", "and", "or", "but", "who", "which", "where", "how",
        "as", "van", "voor", "met", "over", "omdat", "en", "maar", "wie", "hoe", "door", "uit", "bij",
    ]

    /// Whether the words name what we reported anywhere.
    static func names(_ words: [String]) -> Bool { words.indices.contains { isObject(words, $0) } }

    /// Whether the first thing behind a verb is what we reported.
    static func areFirst(in words: [String]) -> Bool { names(Array(words.prefix(8).prefix { !ends.contains($0) })) }

    /// Whether the last thing before a verb is what we reported.
    static func areLast(in words: [String]) -> Bool {
        let isThing: (Int) -> Bool = {
            things.contains(words[$0]) || pronouns.contains(words[$0]) || words[$0] == "what"
        }
        guard let last = words.indices.last(where: isThing) else { return false }
        return isObject(words, last)
    }

    /// An article and the thing, a pronoun, "what you sent", or the address of a post.
    private static func isObject(_ words: [String], _ place: Int) -> Bool {
        let word = words[place]
        if word == "https" || word == "http" { return true }
        if pronouns.contains(word), place == words.count - 1 || !things.contains(words[place + 1]) { return true }
        if things.contains(word) { return words[max(0, place - most - 1)..<place].contains(where: articles.contains) }
        return word == "what" && place + 2 < words.count && words[place + 1] == "you"
            && sendings.contains(words[place + 2])
    }

    private static let sendings: Set<String> = ["sent", "reported", "flagged", "submitted", "shared"]
}
