/// What every call that changes one flag answers.
public struct RecordedAnswer: Codable, Sendable, Equatable {
    /// The number of the new event; 0 where it stood so already and nothing was recorded.
    public var event: Int
    /// The flag afterwards.
    public var flag: FlagRow

    /// Takes the fields as they are.
    public init(event: Int, flag: FlagRow) {
        self.event = event
        self.flag = flag
    }
}
