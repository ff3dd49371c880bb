/// One clock of a flag. clock: acknowledgement, reaction or next-step. startedBy: the number of the event that
/// started it. overdueSec: now minus due, negative before. The next prompt is absent when nothing more will be
/// issued.
public struct ClockRow: Codable, Sendable, Equatable {
    /// `acknowledgement`, `reaction` or `next-step`.
    public var clock: String
    /// When it started, epoch seconds.
    public var started: Int
    /// When it started, RFC 3339.
    public var startedText: String
    /// The number of the event that started it.
    public var startedBy: Int
    /// The deadline, epoch seconds.
    public var due: Int
    /// The deadline, RFC 3339.
    public var dueText: String
    /// Now minus due in seconds, negative before.
    public var overdueSec: Int
    /// When the next prompt is issued, epoch seconds; nil when none will be.
    public var nextPrompt: Int?
    /// When the next prompt is issued, RFC 3339.
    public var nextPromptText: String?
    /// The rung of the next prompt.
    public var nextRung: String?
    /// Names of the rungs issued, in order.
    public var rungsIssued: [String]

    /// Takes the fields as they are.
    public init(
        clock: String, started: Int, startedText: String, startedBy: Int, due: Int, dueText: String,
        overdueSec: Int, nextPrompt: Int? = nil, nextPromptText: String? = nil, nextRung: String? = nil,
        rungsIssued: [String]
    ) {
        self.clock = clock
        self.started = started
        self.startedText = startedText
        self.startedBy = startedBy
        self.due = due
        self.dueText = dueText
        self.overdueSec = overdueSec
        self.nextPrompt = nextPrompt
        self.nextPromptText = nextPromptText
        self.nextRung = nextRung
        self.rungsIssued = rungsIssued
    }
}
