/// Something that happened to a flag.
public struct Fact: Hashable, Sendable, Codable {
    /// What it was.
    public var kind: FactKind
    /// How it came or went, where it was not the flag's own channel.
    public var channel: String?
    /// What a person read in it: several per reaction.
    public var outcomes: [String]
    /// The outcomes that count (S2): an older version recorded them with anything.
    public var countedOutcomes: [String] { kind.bearsOutcome ? outcomes : [] }
    /// Our Message-ID, where it is something we sent.
    public var messageID: String?
    /// The mail that said it, if one did.
    public var mail: MailReference?
    /// The day on which a flagged message was posted, where that is known.
    public var posted: CivilDate?

    /// A fact with its parts.
    public init(
        kind: FactKind, channel: String? = nil, outcomes: [String] = [], messageID: String? = nil,
        mail: MailReference? = nil, posted: CivilDate? = nil
    ) {
        self.kind = kind
        self.channel = channel
        self.outcomes = outcomes
        self.messageID = messageID
        self.mail = mail
        self.posted = posted
    }
}
