/// What a person records by hand (C10).
public struct RecordRequest: Hashable, Sendable {
    /// The flag.
    public var flag: FlagID
    /// What happened.
    public var kind: FactKind
    /// How it came or went; nil means the flag's own channel.
    public var channel: String?
    /// When it occurred; nil means now.
    public var occurred: Instant?
    /// How that instant is known; nil means typed.
    public var known: Known?
    /// What a person read in it.
    public var outcomes: [String]
    /// Free text.
    public var note: String?
    /// The platform's references, if it gave some.
    public var references: [String]
    /// Our Message-ID, where it is something we sent.
    public var messageID: String?
    /// The content hash, or its beginning, of the mail that says it: one that is held, or was filed as something else.
    public var mail: String?
    /// Its words, where no mail holds them (S2).
    public var text: String?
    /// The day on which a flagged message was posted.
    public var posted: CivilDate?
    /// Whether words that no list has are meant.
    public var newWords: Bool

    /// A request; what is not given is nil or empty.
    public init(
        flag: FlagID, kind: FactKind, channel: String? = nil, occurred: Instant? = nil, known: Known? = nil,
        outcomes: [String] = [], note: String? = nil, references: [String] = [], messageID: String? = nil,
        mail: String? = nil, text: String? = nil, posted: CivilDate? = nil, newWords: Bool = false
    ) {
        self.flag = flag
        self.kind = kind
        self.channel = channel
        self.occurred = occurred
        self.known = known
        self.outcomes = outcomes
        self.note = note
        self.references = references
        self.messageID = messageID
        self.mail = mail
        self.text = text
        self.posted = posted
        self.newWords = newWords
    }
}
