/// One journal entry, before its words: the fields of flagwatch-rules(7), JOURNAL, as values.
/// It holds nothing personal.
public struct Entry: Hashable, Sendable, Codable {
    /// The key of C23 before hashing: what makes this entry the one it is. The ledger turns it into 32 hex digits.
    public var identity: String
    /// `FLAGWATCH_ACTION`
    public var action: Action
    /// `PRIORITY`
    public var priority: Priority
    /// When it is issued.
    public var issued: Instant
    /// `FLAGWATCH_FLAG`
    public var flag: FlagID?
    /// `FLAGWATCH_ELECTION`
    public var election: String?
    /// `FLAGWATCH_PLATFORM`
    public var platform: String?
    /// `FLAGWATCH_TIER`: the tier in force when it is issued.
    public var tier: String?
    /// `FLAGWATCH_CLOCK`
    public var clock: ClockKind?
    /// `FLAGWATCH_RUNG`
    public var rung: String?
    /// `FLAGWATCH_REPEAT`
    public var repetition: Int?
    /// `FLAGWATCH_DUE`: the clock's deadline.
    public var due: Instant?
    /// `FLAGWATCH_LATE_SEC`: issue minus the rung's own instant, when more than 1.
    public var lateSeconds: Int64?
    /// `FLAGWATCH_STEP`
    public var step: String?
    /// `FLAGWATCH_ROLE`
    public var role: String?
    /// `FLAGWATCH_COUNT`: how many a grouped entry stands for; of `ledger-head` the number of the event it anchors, of
    /// `flag-set-aside` the number of the event to take back.
    public var count: Int?
    /// `FLAGWATCH_FLAGS`
    public var flags: [FlagID]
    /// `FLAGWATCH_MAILBOX`: the path that the configuration gives it, where the entry is about a mailbox.
    public var mailbox: String?
    /// `FLAGWATCH_FOLDER`: where files were written, where the entry is about those.
    public var folder: String?
    /// `FLAGWATCH_ACTOR`
    public var actor: Actor?
    /// `FLAGWATCH_RESULT`
    public var result: String?

    /// An entry of an action; every other field is set where it applies.
    public init(identity: String, action: Action, priority: Priority? = nil, issued: Instant) {
        self.identity = identity
        self.action = action
        self.priority = priority ?? action.priority
        self.issued = issued
        self.flags = []
    }

    /// `FLAGWATCH_OVERDUE_SEC`: issue minus due, negative before.
    public var overdueSeconds: Int64? { due.map { issued - $0 } }
}
