/// What `Dismiss` answers.
public struct DismissAnswer: Codable, Sendable, Equatable {
    /// The number of the new event.
    public var event: Int

    /// Takes the fields as they are.
    public init(event: Int) {
        self.event = event
    }
}
