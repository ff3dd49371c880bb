public import Flagging
public import Matching

/// A configuration without a complaint: everything that the files say, resolved.
public struct Loaded: Hashable, Sendable {
    /// Elections with their calendars, the ladder, the roles and the platforms, for the engine.
    public var policy: Policy
    /// How mail is recognised.
    public var matching: MatchingPolicy
    /// The mailboxes to read; none is configured as shipped.
    public var mailboxes: [MailboxSettings]
    /// The language of the journal; Dutch where nothing is said.
    public var language: ConfiguredLanguage
    /// How much of one mail is read.
    public var limits: ReadingLimits
    /// L5: how long after an election's period its personal values are kept, in seconds.
    public var retentionSeconds: Int64
    /// The metrics file that tells another machine that the daemon lives; nil where none is wanted.
    public var heartbeatFile: String?
    /// The board for a screen on the wall; nil where none is wanted.
    public var boardFile: String?
    /// The files that were read, in the order of reading.
    public var files: [String]
    /// What `check` should say although nothing is refused.
    public var warnings: [Complaint]

    /// Five years of 365 days. The law names none for this; the archive of the team's mail, which Flagwatch is not, is
    /// kept longer.
    public static let defaultRetentionSeconds: Int64 = 5 * 365 * 86_400

    /// A configuration with every value given.
    public init(
        policy: Policy, matching: MatchingPolicy, mailboxes: [MailboxSettings], language: ConfiguredLanguage,
        limits: ReadingLimits, retentionSeconds: Int64, heartbeatFile: String? = nil, boardFile: String? = nil,
        files: [String],
        warnings: [Complaint]
    ) {
        self.policy = policy
        self.matching = matching
        self.mailboxes = mailboxes
        self.language = language
        self.limits = limits
        self.retentionSeconds = retentionSeconds
        self.heartbeatFile = heartbeatFile
        self.boardFile = boardFile
        self.files = files
        self.warnings = warnings
    }
}
