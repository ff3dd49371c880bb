/// What `Open` answers.
public struct OpenAnswer: Codable, Sendable, Equatable {
    /// The number of the new event.
    public var event: Int
    /// The flag afterwards.
    public var flag: FlagRow
    /// The draft as a whole message (RFC 5322), where asked for.
    public var draft: String?

    /// Takes the fields as they are.
    public init(event: Int, flag: FlagRow, draft: String? = nil) {
        self.event = event
        self.flag = flag
        self.draft = draft
    }
}
