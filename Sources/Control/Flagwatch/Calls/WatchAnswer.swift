/// What `Watch` answers.
public struct WatchAnswer: Codable, Sendable, Equatable {
    /// The instant of the answer, epoch seconds.
    public var now: Int
    /// The flags.
    public var flags: [FlagRow]
    /// The next prompts.
    public var next: [PlanRow]
    /// How many mails are held.
    public var held: Int
    /// `ok`, `waiting` or `unreadable` (C23).
    public var journal: String

    /// Takes the fields as they are.
    public init(now: Int, flags: [FlagRow], next: [PlanRow], held: Int, journal: String) {
        self.now = now
        self.flags = flags
        self.next = next
        self.held = held
        self.journal = journal
    }
}
