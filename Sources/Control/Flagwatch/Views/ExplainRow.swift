/// Why the deadlines of one clock are what they are.
public struct ExplainRow: Codable, Sendable, Equatable {
    /// `acknowledgement`, `reaction` or `next-step`.
    public var clock: String
    /// When the clock started, epoch seconds.
    public var start: Int
    /// When the clock started, RFC 3339.
    public var startText: String
    /// The number of the event that started it.
    public var startedBy: Int
    /// The rungs in order.
    public var rungs: [RungRow]

    /// Takes the fields as they are.
    public init(clock: String, start: Int, startText: String, startedBy: Int, rungs: [RungRow]) {
        self.clock = clock
        self.start = start
        self.startText = startText
        self.startedBy = startedBy
        self.rungs = rungs
    }
}
