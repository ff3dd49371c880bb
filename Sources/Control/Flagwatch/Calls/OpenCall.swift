public import Flagging

/// Registers a flag, or with contact a contact outside the count. With one election in its period that one is
/// meant. submitted: by default now, known as typed. draft: return a mail that opens as an unsent draft.
public struct OpenCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = OpenAnswer
    /// The method.
    public static let shortMethod = "Open"
    /// It changes the ledger.
    public static let isDeed = true

    /// The election; nil means the one in its period.
    public var election: String?
    /// The id of the platform.
    public var platform: String
    /// The service of the platform, such as Threads.
    public var service: String?
    /// The id of the channel.
    public var channel: String
    /// The ground, such as `invalid-vote`.
    public var ground: String?
    /// The rule of the platform that is relied on.
    public var rule: String?
    /// Who drew our attention to it.
    public var signal: String?
    /// When it was submitted; nil means now.
    public var submitted: Instant?
    /// How the instant is known (C1); nil means `typed`.
    public var known: String?
    /// Log a contact outside the count.
    public var contact: Bool?
    /// The subject.
    public var subject: String?
    /// The flagged URLs.
    public var urls: [String]?
    /// References of the platform, such as case numbers.
    public var references: [String]?
    /// The Message-ID of the mail that was sent, without `<>`.
    public var messageID: String?
    /// A note.
    public var note: String?
    /// For a fellow government: what it tried itself.
    public var ownAttempts: String?
    /// For a fellow government: the risk it sees.
    public var risk: String?
    /// Return a mail that opens as an unsent draft.
    public var draft: Bool?
    /// The words of it, where no mail holds them.
    public var text: String?
    /// Take a ground, signal or service that no list knows.
    public var newWord: Bool?

    /// Takes the fields as they are.
    public init(
        election: String? = nil, platform: String, service: String? = nil, channel: String, ground: String? = nil,
        rule: String? = nil, signal: String? = nil, submitted: Instant? = nil, known: String? = nil,
        contact: Bool? = nil, subject: String? = nil, urls: [String]? = nil, references: [String]? = nil,
        messageID: String? = nil, note: String? = nil, ownAttempts: String? = nil, risk: String? = nil,
        draft: Bool? = nil, text: String? = nil, newWord: Bool? = nil
    ) {
        self.election = election
        self.platform = platform
        self.service = service
        self.channel = channel
        self.ground = ground
        self.rule = rule
        self.signal = signal
        self.submitted = submitted
        self.known = known
        self.contact = contact
        self.subject = subject
        self.urls = urls
        self.references = references
        self.messageID = messageID
        self.note = note
        self.ownAttempts = ownAttempts
        self.risk = risk
        self.draft = draft
        self.text = text
        self.newWord = newWord
    }
}
