/// Why the deadlines of one clock are what they are. stopped and stoppedBy: absent while it runs; next: the prompt that
/// comes if nothing else happens, absent where none does.
public struct ExplainRow: Codable, Sendable, Equatable {
    /// `acknowledgement`, `reaction` or `next-step`.
    public var clock: String
    /// When the clock started, epoch seconds.
    public var start: Int
    /// When the clock started, RFC 3339.
    public var startText: String
    /// The number of the event that started it.
    public var startedBy: Int
    /// When it stopped, epoch seconds; nil while it runs.
    public var stopped: Int?
    /// When it stopped, RFC 3339.
    public var stoppedText: String?
    /// The number of the event that stopped it.
    public var stoppedBy: Int?
    /// The rungs in order.
    public var rungs: [RungRow]
    /// When the next prompt comes, epoch seconds; nil where none does.
    public var next: Int?
    /// When the next prompt comes, RFC 3339.
    public var nextText: String?
    /// The rung of the next prompt.
    public var nextRung: String?
    /// 0, or which repeat it will be (C15).
    public var nextRepeat: Int?

    /// Takes the fields as they are.
    public init(
        clock: String, start: Int, startText: String, startedBy: Int, stopped: Int? = nil, stoppedText: String? = nil,
        stoppedBy: Int? = nil, rungs: [RungRow], next: Int? = nil, nextText: String? = nil, nextRung: String? = nil,
        nextRepeat: Int? = nil
    ) {
        self.clock = clock
        self.start = start
        self.startText = startText
        self.startedBy = startedBy
        self.stopped = stopped
        self.stoppedText = stoppedText
        self.stoppedBy = stoppedBy
        self.rungs = rungs
        self.next = next
        self.nextText = nextText
        self.nextRung = nextRung
        self.nextRepeat = nextRepeat
    }
}
