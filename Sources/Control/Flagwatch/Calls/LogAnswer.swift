/// What `Log` answers.
public struct LogAnswer: Codable, Sendable, Equatable {
    /// The events in order of number.
    public var events: [EventRow]

    /// Takes the fields as they are.
    public init(events: [EventRow]) {
        self.events = events
    }
}
