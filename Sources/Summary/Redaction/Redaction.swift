package import Flagging

/// S3: replaces what says something about a person, or leads to one, by `[REDACTED]`; the host of a URL stays.
///
/// It lists what may stay, not what must go: a word stays only where it is made of letters alone, or is a small number,
/// a date, a time, or a token of our own. So a spelling that nobody thought of is redacted. Free text is held to more:
/// a capitalised word stays only where it is known to be no name. What cannot be known is a name in small letters that
/// the ledger holds nowhere else.
package struct Redaction: Sendable {
    /// What stands in the place of a redacted value; one spelling, as in the published reports.
    package static let mark = "[REDACTED]"

    /// Words of names, addresses, references and URL paths that the ledger holds, in small letters.
    let personalWords: Set<String>
    /// Words of the configuration that are no secret, in small letters: codes of elections, names of platforms.
    let publicWords: Set<String>
    /// The hosts of flagged URLs.
    let hosts: Set<String>

    /// Learns from the events of a ledger what is personal, and from their configurations what is not.
    package init(learning events: [Event]) {
        self.init(of: events, history: PolicyHistory(of: events))
    }

    /// Learns from every event what is personal, and from every configuration what is not.
    init(of events: [Event], history: PolicyHistory) {
        var publicWords: Set<String> = []
        for policy in history.policies {
            for election in policy.elections { publicWords.formUnion([election.id, election.code].map(Word.folded)) }
            for platform in policy.platforms {
                publicWords.formUnion(Word.pieces(platform.id) + Word.pieces(platform.name))
            }
        }
        var personal: Set<String> = []
        var hosts: Set<String> = []
        for event in events {
            Redaction.learn(event, &personal, &hosts)
        }
        // A sender's address names its platform; that is no secret, and the flag says it anyway.
        personalWords = personal.subtracting(publicWords).subtracting(PlainWords.all)
        self.publicWords = publicWords
        self.hosts = hosts
    }

    private static func learn(_ event: Event, _ personal: inout Set<String>, _ hosts: inout Set<String>) {
        let values = event.personal
        var texts = values.references
        if let name = values.actorName { texts.append(name) }
        if let sender = values.sender { texts.append(sender) }
        if let path = values.path { texts.append(path) }
        // A note is prose: of it only what may be a name or a number is learnt, not every word.
        texts += values.notes.values.flatMap { note in
            note.split(whereSeparator: \.isWhitespace).filter { word in
                word.contains { ($0.isLetter && !$0.isLowercase) || $0.isNumber }
            }.map(String.init)
        }
        if let messageID = event.ownMessageID { texts.append(messageID) }
        if let messageID = event.mail?.messageID { texts.append(messageID) }
        // What stands in a text as an address is one in every other text as well.
        let prose = [values.subject, event.rule].compactMap { $0 }.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        texts += prose.filter { $0.contains("@") || $0.contains("/") }.map {
            FlaggedURL(String($0))?.rest ?? String($0)
        }
        for url in values.urls {
            let parsed = FlaggedURL(url)
            if let host = parsed?.host { hosts.insert(host) }
            texts.append(parsed?.rest ?? url)
        }
        for text in texts { personal.formUnion(Word.learnable(text)) }
    }
}
