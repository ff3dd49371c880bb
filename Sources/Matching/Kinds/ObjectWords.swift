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
        "material", "publication", "thread", "threads", "article", "clip", "sound", "matter", "notice", "notices",
        "submission", "referral", "concern", "enquiry", "inquiry", "toot", "toots", "pin", "pins", "listing", "bericht",
        "berichten",
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
        "found", "removed", "made", "schendt", "schond", "voldoet", "zijn", "werd", "werden", "wurde", "wurden", "niet",
        "goes",
    ]
    /// What is decided, where the phrase names it.
    static let verdicts: Set<String> = [
        "action", "violation", "violations", "attention", "review", "actie", "maatregel", "maatregelen", "overtreding",
        "overtredingen", "schending", "besluit", "decision",
    ]
    /// What is done with a report.
    static let treatments: Set<String> = [
        "reviewed", "review", "determined", "actioned", "action", "resolve", "closing", "closed", "completed",
        "attention", "clear", "beoordeeld",
    ]
    /// Verbs at the end of a phrase that says nothing without their object.
    static let transitives: Set<String> = ["resolve"]
    /// What joins an action to what it is about.
    static let joints: Set<String> = ["on", "against", "regarding", "concerning", "tegen", "op", "gegen"]
    /// Where the object ends and another begins.
    private static let ends: Set<String> = [
        "from", "in", "of", "for", "with", "about", "by", "because", "and", "or", "but", "who", "which", "where", "how",
        "as", "to", "van", "voor", "met", "over", "omdat", "en", "maar", "wie", "hoe", "door", "uit", "bij",
    ]
    /// What is ours: "your account" is not the one that we reported. Only what we sent is.
    static let possessives: Set<String> = ["your", "yours", "uw", "je", "jouw", "jullie", "ihr", "ihre", "votre", "su"]
    private static let indefinites: Set<String> = ["a", "an", "any", "een", "ein", "eine", "un", "une"]
    /// What we sent.
    private static let reports: Set<String> = [
        "report", "reports", "request", "requests", "notification", "notifications", "complaint", "flag", "case",
        "matter", "notice", "notices", "submission", "referral", "concern", "enquiry", "inquiry", "melding",
        "meldingen",
        "verzoek", "verzoeken", "klacht", "zaak", "meldung",
    ]
    /// Behind a report they make another thing of it: a request for access, a report as urgent.
    private static let purposes: Set<String> = ["for", "to", "as", "before", "form", "voor", "als", "om"]
    /// Behind a pronoun that could as well be an article ("this address").
    private static let afterPronouns: Set<String> = [
        "to", "now", "again", "today", "already", "on", "at", "here", "also", "that", "nu", "reeds", "al", "ook", "op",
    ]
    private static let demonstratives: Set<String> = ["these", "those", "this", "deze"]
    private static let departures: Set<String> = ["from", "off", "uit", "van"]
    /// Where a post stands for the public.
    private static let places: Set<String> = [
        "platform", "platforms", "service", "services", "site", "website", "app", "search", "feed", "feeds", "results",
        "index", "account", "page", "profile", "channel", "group", "timeline", "internet", "web", "netherlands", "eu",
        "dienst", "diensten", "zoekresultaten", "pagina", "profiel", "kanaal", "groep", "tijdlijn",
    ]
    private static let definites: Set<String> = [
        "the", "this", "that", "these", "those", "a", "an", "de", "het", "een",
    ]

    /// What the words name: what stands on the platform, or what we sent to it.
    enum Kind { case post, report }

    /// Whether a word names what stands on a platform, and no message or report.
    static func isPost(_ word: String) -> Bool {
        things.contains(word) && !reports.contains(word) && !messages.contains(word)
    }
    private static let messages: Set<String> = [
        "message", "messages", "link", "links", "url", "urls", "bericht", "berichten", "reactie", "channel", "channels",
        "kanaal", "group", "groep",
    ]

    /// Whether the words name what we reported anywhere.
    static func names(_ words: [String]) -> Bool { first(in: words) != nil }

    /// Whether they end in something that they name: "your notice". A person who wrote that into a rule means what we sent.
    static func endsInNoun(_ words: [String]) -> Bool {
        guard words.count > 2, let last = words.last else { return false }
        return articles.contains(words[words.count - 2]) && !articles.contains(last) && !pronouns.contains(last)
    }

    /// What the first thing behind a verb is, if it is what we reported or our report of it.
    static func first(behind words: [String]) -> Kind? {
        first(in: Array(words.prefix(8).prefix { !ends.contains($0) }))
    }

    /// Whether what stands behind a verb makes another thing of its object: "your request for access", "the post from
    /// your list", "the video from the queue".
    static func areOfAnother(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            let next = place + 1 < words.count ? words[place + 1] : ""
            if reports.contains(word), purposes.contains(next) { return true }
            guard departures.contains(word) else { continue }
            if possessives.contains(next) { return true }
            if definites.contains(next), place + 2 < words.count, !places.contains(words[place + 2]) { return true }
        }
        return false
    }

    /// What the last thing before a verb is.
    static func last(in words: [String]) -> Kind? {
        let isThing: (Int) -> Bool = {
            things.contains(words[$0]) || pronouns.contains(words[$0]) || words[$0] == "what"
        }
        return words.indices.last(where: isThing).flatMap { kind(words, $0) }
    }

    private static func first(in words: [String]) -> Kind? { words.indices.lazy.compactMap { kind(words, $0) }.first }

    /// An article and the thing, a pronoun, "what you sent", or the address of a post.
    private static func kind(_ words: [String], _ place: Int) -> Kind? {
        let word = words[place]
        let next = place + 1 < words.count ? words[place + 1] : nil
        if word == "https" || word == "http" { return .post }
        if things.contains(word) { return thing(words, place) }
        if pronouns.contains(word), next.map({ isFree(word, before: $0) }) ?? true { return .post }
        let isSent = word == "what" && next == "you" && place + 2 < words.count && sendings.contains(words[place + 2])
        return isSent ? .post : nil
    }

    /// A thing with the article that stands nearest to it. With "your" before it, it is ours and not what we reported, unless
    /// that is said ("your reported post") or it is our report.
    private static func thing(_ words: [String], _ place: Int) -> Kind? {
        let before = words[max(0, place - most - 1)..<place]
        guard let near = before.lastIndex(where: { articles.contains($0) || indefinites.contains($0) }),
            !indefinites.contains(words[near])
        else { return nil }
        if reports.contains(words[place]) { return .report }
        let isOurs = possessives.contains(words[near]) && !before[(near + 1)...].contains(where: sendings.contains)
        return isOurs ? nil : .post
    }

    /// Whether a pronoun stands for something, and is no article of the next word.
    private static func isFree(_ pronoun: String, before next: String) -> Bool {
        !demonstratives.contains(pronoun) || verbs.contains(next) || ends.contains(next) || afterPronouns.contains(next)
    }

    /// What we did with what we reported.
    static let sendings: Set<String> = [
        "sent", "reported", "flagged", "submitted", "shared", "notified", "provided", "gemeld", "gemelde", "meldde",
        "meldden", "stuurde", "stuurden", "aangemeld",
    ]
}
