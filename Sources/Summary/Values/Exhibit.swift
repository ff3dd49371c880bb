package import Flagging

/// One numbered piece of a flag's or a contact's history (S2).
package struct Exhibit: Hashable, Sendable {
    /// From 1, as published: the flagged message first where there is one, then in the order of occurrence (C11).
    package var number: Int
    /// What it is.
    package var kind: ExhibitKind
    /// The number of the event that it stands for; no page shows it.
    package var event: Int64
    /// When it occurred.
    package var occurred: Moment
    /// How long before the first polling station opened, in seconds; nil where that is unknown, or it was open.
    package var beforePollsSeconds: Int64?
    /// Of a flagged message the day on which it was posted, where that is known.
    package var posted: CivilDate?
    /// How it came or went; nil for the flagged message, and for what came otherwise.
    package var channel: Disclosed?
    /// What a person read in it, then or later; for a reaction in which nobody recorded anything, `onbekend`.
    package var outcomes: [Disclosed]
    /// For an outcome, the exhibit after which it reached the team.
    package var follows: Int?
    /// The time since what it answers, and since other exhibits that matter.
    package var passages: [Passage]
    /// Its subject, redacted in the public summary; so are all that follow.
    package var subject: Disclosed?
    package var urls: [Disclosed]
    package var references: [Disclosed]
    package var messageID: Disclosed?
    package var sender: Disclosed?
    /// What its mail says, or what a person typed of it; nil where there is neither, or the copy is gone.
    package var text: ExhibitText?
    /// What only the internal summary holds.
    package var inside: Inside?

    /// All of it that passed through redaction.
    var disclosed: [Disclosed] {
        outcomes + urls + references + [channel, subject, messageID, sender, text?.text].compactMap { $0 }
    }
}

/// What an exhibit is. The raw value stands in the JSON.
package enum ExhibitKind: String, Sendable, CaseIterable {
    /// The flagged message itself.
    case content
    case flag, contact
    case receipt, reaction, question
    case portalNotice = "portal-notice"
    case notAccepted = "not-accepted"
    case followUp = "follow-up"
    case nudge, bounce
    case automaticReply = "automatic-reply"
    case delay, outcome

    /// Whether it is the platform's answer.
    var isReaction: Bool { self == .reaction || self == .question || self == .portalNotice }
    /// Whether it is something that the platform may answer.
    var isSending: Bool { self == .flag || self == .contact || self == .followUp }

    /// Whether the team sent it to the platform; nil for what neither sent to the other.
    var isOurs: Bool? {
        switch self {
        case .content, .contact, .outcome: nil
        case .flag, .followUp, .nudge: true
        default: false
        }
    }

    /// Nil for a note, which is no exhibit.
    init?(_ kind: FactKind) {
        switch kind {
        case .receipt: self = .receipt
        case .reaction: self = .reaction
        case .question: self = .question
        case .portalNotice: self = .portalNotice
        case .notAccepted: self = .notAccepted
        case .followUp: self = .followUp
        case .nudge: self = .nudge
        case .bounce: self = .bounce
        case .automaticReply: self = .automaticReply
        case .delay: self = .delay
        case .outcome: self = .outcome
        case .content: self = .content
        case .note: return nil
        }
    }
}
