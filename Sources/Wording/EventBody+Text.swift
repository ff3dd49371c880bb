public import Flagging

extension EventBody {
    /// What happened, as a line of `show` and `log` says it: without the flag, the time and the person, which have
    /// columns of their own, and without personal values, which the caller adds where they may be seen.
    ///
    /// - Parameter recorded: when the event was recorded: a time of another year bears its year.
    public func text(in language: Language, zone: ZoneTable, recorded: Instant) -> String {
        switch self {
        case .opened, .contactLogged, .happened, .closed, .reopened: factText(language)
        case .taken, .snoozed, .linked, .dismissed, .retracted, .unlinked: decisionText(language, zone, recorded)
        case .redacted, .reviewed: redactionText(language)
        case .amended(let amendment): amendment.text(in: language)
        case .prompted, .takeLapsed, .stormed, .caughtUp, .mailHeld, .setAside, .heldReminded:
            promptText(language, zone, recorded)
        default: surroundingText(language, zone, recorded)
        }
    }

    private func factText(_ language: Language) -> String {
        let isDutch = language == .nl
        switch self {
        case .opened(let opening):
            return (isDutch ? "melding via " : "flag by ") + Vocabulary.channel.text(opening.channel, in: language)
        case .contactLogged(let opening):
            return (isDutch ? "overig contact via " : "contact by ")
                + Vocabulary.channel.text(opening.channel, in: language)
        case .happened(let fact): return fact.text(in: language)
        case .closed: return isDutch ? "gesloten" : "closed"
        default: return isDutch ? "heropend" : "reopened"
        }
    }

    private func decisionText(_ language: Language, _ zone: ZoneTable, _ recorded: Instant) -> String {
        let isDutch = language == .nl
        switch self {
        case .taken(let role): return isDutch ? "opgepakt door \(role)" : "taken by \(role)"
        case .snoozed(let until):
            let time = until.localText(in: zone, near: recorded, language: language)
            return isDutch ? "uitgesteld tot \(time)" : "snoozed until \(time)"
        case .linked(_, let kind):
            return (isDutch ? "mail gekoppeld als " : "mail linked as ") + kind.text(in: language)
        case .dismissed: return isDutch ? "mail afgedaan" : "mail dismissed"
        case .retracted(let event):
            return isDutch ? "gebeurtenis \(event) teruggenomen" : "event \(event) taken back"
        case .unlinked(_, let events):
            let numbers = events.map(String.init).joined(separator: ", ")
            return isDutch ? "mail losgemaakt (gebeurtenis \(numbers))" : "mail unlinked (event \(numbers))"
        default: return kind
        }
    }
}

extension EventBody {
    /// `woorden gelakt in het stuk van gebeurtenis 3 (5.1.2e), regel 4-7`; the words themselves are a personal value.
    private func redactionText(_ language: Language) -> String {
        let isDutch = language == .nl
        switch self {
        case .redacted(let mark):
            let what =
                switch mark.decision {
                case .hide: isDutch ? "woorden gelakt" : "words redacted"
                case .keep: isDutch ? "woorden laten staan" : "words left to stand"
                }
            let place = isDutch ? " in het stuk van gebeurtenis" : " in the exhibit of event"
            let ground = mark.ground.map { " (\($0.rawValue))" } ?? ""
            let lines = mark.lines.map { "\(isDutch ? ", regel" : ", line") \($0.first)-\($0.last)" } ?? ""
            return "\(what)\(place) \(mark.exhibit)\(ground)\(lines)"
        case .reviewed(let review):
            return isDutch
                ? "stuk van gebeurtenis \(review.exhibit) nagekeken" : "exhibit of event \(review.exhibit) looked at"
        default: return kind
        }
    }
}

extension Fact {
    /// `reactie via portaal: platform ziet geen overtreding van zijn regels; verwezen naar ander kanaal`
    public func text(in language: Language) -> String {
        let way = channel.map { (language == .nl ? " via " : " by ") + Vocabulary.channel.text($0, in: language) } ?? ""
        let read = outcomes.map { Vocabulary.outcome.text($0, in: language) }.joined(separator: "; ")
        return kind.text(in: language) + way + (read.isEmpty ? "" : ": \(read)")
    }
}
