/// What can happen to a flag after it was opened. C10: the same whether a mail said it or a person recorded it.
public enum FactKind: String, Codable, Sendable, CaseIterable {
    case receipt
    case reaction
    case question
    /// A reaction whose text is in the platform's portal.
    case portalNotice = "portal-notice"
    /// "Use another channel": our sending did not count.
    case notAccepted = "not-accepted"
    case followUp = "follow-up"
    case nudge
    case bounce
    case automaticReply = "automatic-reply"
    case delay
    /// What a person read in a reaction, or saw.
    case outcome
    case note
    /// The flagged message itself, in its own words: an exhibit before our flag (S2). It moves no clock.
    case content

    /// The kinds that the platform's answer can have: each makes it our turn (C4, C7).
    public var isReaction: Bool { self == .reaction || self == .question || self == .portalNotice }
    /// The kinds in which an outcome can be read: the platform's answers; and an outcome by itself, seen elsewhere (S2). A
    /// receipt is no answer, and its clock runs on.
    public var bearsOutcome: Bool { isReaction || self == .notAccepted || self == .outcome }
    /// The kinds after which what we sent has to be sent again (C6).
    public var isFailure: Bool { self == .bounce || self == .notAccepted }
}
