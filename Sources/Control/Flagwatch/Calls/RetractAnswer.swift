/// What `Retract` answers.
public struct RetractAnswer: Codable, Sendable, Equatable {
    /// The number of the new event.
    public var event: Int
    /// The flag afterwards, where the event was about one.
    public var flag: FlagRow?

    /// Takes the fields as they are.
    public init(event: Int, flag: FlagRow? = nil) {
        self.event = event
        self.flag = flag
    }
}
