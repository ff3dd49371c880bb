public import Flagging

extension TextField: Phrase {
    /// `reden`: what the text is.
    public var localized: LocalizedText {
        switch self {
        case .election: Label.election.localized
        case .platform: Label.platform.localized
        case .service: Label.service.localized
        case .channel: Label.channel.localized
        case .role: .init(nl: "rol", en: "role")
        case .ground: WordList.ground.localized
        case .signal: WordList.signal.localized
        case .outcome: WordList.outcome.localized
        case .rule: .init(nl: "regel van het platform", en: "rule of the platform")
        case .subject: Label.subject.localized
        case .reference: .init(nl: "kenmerk van het platform", en: "reference of the platform")
        case .url: .init(nl: "URL", en: "URL")
        case .messageID: .init(nl: "Message-ID", en: "Message-ID")
        case .note: Label.note.localized
        case .why: Label.why.localized
        case .despite: .init(nl: "waarom hij toch telt", en: "why it counts despite that")
        case .ownAttempts: Label.ownAttempts.localized
        case .risk: Label.risk.localized
        case .text: Label.text.localized
        case .words: .init(nl: "woorden van een stuk", en: "words of an exhibit")
        }
    }
}
