package import Flagging

/// S3: keeps of a text what is known to say nothing about a person, and puts a mark in the place of all else.
///
/// It lists what may stay, not what must go: words of `Lexicon`, names of the configuration, dates and hours of the
/// case, numbers of rules, a platform's own hosts, and tokens of our own. So neither a spelling nor a name that nobody thought
/// of stays. What is a word and a name goes by its place. It proposes; a person looks at it.
package struct Redaction: Sendable {
    /// Words of the configuration that are no secret, in small letters: codes and names of elections, platforms,
    /// services, channels.
    let publicWords: Set<String>
    /// Words of the ledger's people, names, senders and references: one that is a common word goes for their sake.
    let peoplesWords: Set<String>
    /// Words of flagged addresses, paths and notes. A handle is often a plain word (`/stemdag`), so one that is a common
    /// word goes only where it is a name as well.
    let traceWords: Set<String>
    /// From when to when a date belongs to the case.
    let caseDays: [ClosedRange<CivilDate>]

    /// Learns from the events of a ledger what is personal, and from their configurations what is not.
    package init(learning events: [Event]) {
        self.init(of: events, history: PolicyHistory(of: events))
    }

    init(of events: [Event], history: PolicyHistory) {
        var publicWords: Set<String> = []
        var caseDays: [ClosedRange<CivilDate>] = []
        for policy in history.policies {
            for election in policy.elections {
                publicWords.formUnion([election.id, election.code].map(Word.folded))
                publicWords.formUnion(Word.pieces(election.name.nl) + Word.pieces(election.name.en))
                caseDays.append(Redaction.days(of: election))
            }
            for platform in policy.platforms {
                let names = [platform.id, platform.name] + platform.services + platform.channels.map(\.id)
                publicWords.formUnion(names.flatMap(Word.pieces))
            }
        }
        var people: Set<String> = []
        var traces: Set<String> = []
        for event in events { Redaction.learn(event, &people, &traces) }
        self.publicWords = publicWords.filter { !$0.unicodeScalars.allSatisfy(Word.isDigit) }
        peoplesWords = people.subtracting(publicWords)
        traceWords = traces.subtracting(publicWords)
        self.caseDays = Array(Set(caseDays))
    }

    /// The days of an election's case: half a year before the first polling day, and as long after the result.
    private static func days(of election: Election) -> ClosedRange<CivilDate> {
        let first = min(election.nomination, election.firstPollingDay).adding(days: -183)
        return first...max(first, election.resultDay.adding(days: 183))
    }

    private static func learn(_ event: Event, _ people: inout Set<String>, _ traces: inout Set<String>) {
        let values = event.personal
        for text in values.references + [values.actorName, values.sender].compactMap({ $0 }) {
            people.formUnion(Word.learnable(text))
        }
        // A note is prose: of it only what may be a name or a number is learnt, not every word.
        var texts = values.notes.values.flatMap { note in
            note.split(whereSeparator: \.isWhitespace).filter { word in
                word.contains { ($0.isLetter && !$0.isLowercase) || $0.isNumber }
            }.map(String.init)
        }
        texts += [values.path, event.ownMessageID, event.mail?.messageID].compactMap { $0 }
        texts += values.urls.map { FlaggedURL($0)?.rest ?? $0 }
        for text in texts { traces.formUnion(Word.learnable(text)) }
    }
}
