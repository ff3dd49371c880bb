/// What a person gives to register a flag or a contact.
public struct OpenRequest: Hashable, Sendable {
    /// The election's id; nil means the one in its period.
    public var election: String?
    /// The platform's id.
    public var platform: String
    /// The service of the platform.
    public var service: String?
    /// The channel's id; nil means the platform's first.
    public var channel: String?
    /// The ground of the assessment.
    public var ground: String?
    /// Where the signal came from.
    public var signal: String?
    /// The platform's rule that the flag relies on.
    public var rule: String?
    /// The subject of the mail that goes out.
    public var subject: String?
    /// The flagged URLs. They are kept, never fetched.
    public var urls: [String]
    /// Our Message-ID, with or without angle brackets.
    public var messageID: String?
    /// When it was submitted; nil means now.
    public var submitted: Instant?
    /// How that instant is known; nil means typed.
    public var known: Known?
    /// Whether it is a contact outside the count.
    public var isContact: Bool
    /// Free text.
    public var note: String?
    /// The platform's references, if it gave some already.
    public var references: [String]
    /// What a fellow government tried itself.
    public var ownAttempts: String?
    /// The risk that a fellow government sees.
    public var risk: String?
    /// The words of what was sent, where no mail holds them (S2).
    public var text: String?
    /// Whether words that no list has are meant.
    public var newWords: Bool
    /// Whether it is told of a ledger that an older version may have written: its URLs may have any form.
    public var isStory = false

    /// A request; what is not given is nil or empty.
    public init(
        election: String? = nil, platform: String, service: String? = nil, channel: String? = nil,
        ground: String? = nil, signal: String? = nil, rule: String? = nil, subject: String? = nil,
        urls: [String] = [], messageID: String? = nil, submitted: Instant? = nil, known: Known? = nil,
        isContact: Bool = false, note: String? = nil, references: [String] = [], ownAttempts: String? = nil,
        risk: String? = nil, text: String? = nil, newWords: Bool = false
    ) {
        self.election = election
        self.platform = platform
        self.service = service
        self.channel = channel
        self.ground = ground
        self.signal = signal
        self.rule = rule
        self.subject = subject
        self.urls = urls
        self.messageID = messageID
        self.submitted = submitted
        self.known = known
        self.isContact = isContact
        self.note = note
        self.references = references
        self.ownAttempts = ownAttempts
        self.risk = risk
        self.text = text
        self.newWords = newWords
    }
}
