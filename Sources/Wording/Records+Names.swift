public import Flagging

/// What people call the values of the domain: the words of flagwatch-rules(7), DESCRIPTION, in both languages.
extension ClockKind: Phrase {
    /// `reactie`
    public var localized: LocalizedText {
        switch self {
        case .acknowledgement: .init(nl: "ontvangstbevestiging", en: "receipt")
        case .reaction: .init(nl: "reactie", en: "reaction")
        case .nextStep: .init(nl: "onze volgende stap", en: "our next step")
        }
    }
}

extension ClockKind {
    /// `ontvangst`: at most ten letters, for a table of 80 columns.
    public func shortText(in language: Language) -> String {
        switch self {
        case .acknowledgement: language == .nl ? "ontvangst" : "receipt"
        case .reaction: text(in: language)
        case .nextStep: language == .nl ? "onze stap" : "next step"
        }
    }
}

extension FactKind: Phrase {
    /// `ontvangstbevestiging`
    public var localized: LocalizedText {
        switch self {
        case .receipt: .init(nl: "ontvangstbevestiging", en: "receipt")
        case .reaction: .init(nl: "reactie", en: "reaction")
        case .question: .init(nl: "vraag van het platform", en: "question from the platform")
        case .portalNotice: .init(nl: "reactie in het portaal", en: "reaction in the portal")
        case .notAccepted: .init(nl: "niet in behandeling genomen", en: "not accepted")
        case .followUp: .init(nl: "vervolg", en: "follow-up")
        case .nudge: .init(nl: "herinnering aan platform", en: "nudge")
        case .bounce: .init(nl: "niet bezorgd", en: "bounce")
        case .automaticReply: .init(nl: "automatisch antwoord", en: "automatic reply")
        case .delay: .init(nl: "vertraging bij bezorging", en: "delivery delay")
        case .outcome: .init(nl: "uitkomst", en: "outcome")
        case .note: .init(nl: "notitie", en: "note")
        case .content: .init(nl: "bericht waarop is gewezen", en: "flagged message")
        }
    }
}

extension Known: Phrase {
    /// `ingevoerd`: how an instant is known (C1).
    public var localized: LocalizedText {
        switch self {
        case .header: .init(nl: "uit de mail", en: "from the mail")
        case .typed: .init(nl: "ingevoerd", en: "typed")
        case .stated: .init(nl: "volgens opgave", en: "as stated")
        case .unknown: .init(nl: "onbekend", en: "unknown")
        }
    }
}

extension Finding.Strength: Phrase {
    /// What of a mail points to the flag.
    public var localized: LocalizedText {
        switch self {
        case .messageID: .init(nl: "onze Message-ID", en: "our Message-ID")
        case .token: .init(nl: "ons kenmerk", en: "our token")
        case .reference: .init(nl: "kenmerk van het platform", en: "the platform's reference")
        case .url: .init(nl: "gemelde URL", en: "flagged URL")
        case .subject: .init(nl: "alleen het onderwerp", en: "the subject alone")
        case .enclosed: .init(nl: "iets dat is meegestuurd", en: "something that came along")
        }
    }
}

extension Finding.Kind {
    /// `reactie`, `eigen verzonden mail` or `niet herkend`.
    public func text(in language: Language) -> String {
        switch self {
        case .fact(let kind): kind.text(in: language)
        case .sentCopy: language == .nl ? "eigen verzonden mail" : "our own sent copy"
        case .unrecognised: language == .nl ? "niet herkend" : "not recognised"
        }
    }
}

extension Trust.Verdict {
    /// `geverifieerd`
    public func text(in language: Language) -> String {
        switch self {
        case .verified: language == .nl ? "geverifieerd" : "verified"
        case .unverified: language == .nl ? "niet geverifieerd" : "unverified"
        case .suspicious: language == .nl ? "verdacht" : "suspicious"
        }
    }
}

extension Turn {
    /// `platform`, `wij` or `gesloten`: whose turn it is.
    public func text(in language: Language) -> String {
        switch self {
        case .platform: "platform"
        case .ours: language == .nl ? "wij" : "ours"
        case .closed: language == .nl ? "gesloten" : "closed"
        }
    }
}
