/// What `Inbox` answers.
public struct InboxAnswer: Codable, Sendable, Equatable {
    /// The held mails, oldest first.
    public var held: [HeldRow]

    /// Takes the fields as they are.
    public init(held: [HeldRow]) {
        self.held = held
    }
}
