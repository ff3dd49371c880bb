/// What `List` answers.
public struct ListAnswer: Codable, Sendable, Equatable {
    /// The instant of the answer, epoch seconds.
    public var now: Int
    /// The flags.
    public var flags: [FlagRow]

    /// Takes the fields as they are.
    public init(now: Int, flags: [FlagRow]) {
        self.now = now
        self.flags = flags
    }
}
