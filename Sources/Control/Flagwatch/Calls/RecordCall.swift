public import Flagging

/// Records what came or went by phone or portal. kind: receipt, reaction, follow-up, nudge, question, bounce,
/// outcome, note or content, the flagged message itself. at: when it occurred, by default now. outcomes: what a person read in a reaction.
public struct RecordCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Record"
    /// It changes the ledger.
    public static let isDeed = true

    /// The flag's id.
    public var id: String
    /// `receipt`, `reaction`, `follow-up`, `nudge`, `question`, `bounce`, `outcome`, `note` or `content`.
    public var kind: String
    /// When it occurred; nil means now.
    public var at: Instant?
    /// How the instant is known (C1); nil means `typed`.
    public var known: String?
    /// How it came; nil means the channel of the flag.
    public var channel: String?
    /// What a person read in a reaction; several are possible.
    public var outcomes: [String]?
    /// References of the platform, such as case numbers.
    public var references: [String]?
    /// A note.
    public var note: String?
    /// The hash, or its beginning, of the mail that says it; one filed as something else is filed anew (C26).
    public var mail: String?
    /// The words of it, where no mail holds them.
    public var text: String?
    /// The day on which a flagged message was posted, `2025-10-13`.
    public var posted: String?
    /// Take an outcome that the list does not know.
    public var newWord: Bool?

    /// Takes the fields as they are.
    public init(
        id: String, kind: String, at: Instant? = nil, known: String? = nil, channel: String? = nil,
        outcomes: [String]? = nil, references: [String]? = nil, note: String? = nil, mail: String? = nil,
        text: String? = nil, posted: String? = nil, newWord: Bool? = nil
    ) {
        self.id = id
        self.kind = kind
        self.at = at
        self.known = known
        self.channel = channel
        self.outcomes = outcomes
        self.references = references
        self.note = note
        self.mail = mail
        self.text = text
        self.posted = posted
        self.newWord = newWord
    }
}
