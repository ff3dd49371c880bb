/// What `Purge` answers.
public struct PurgeAnswer: Codable, Sendable, Equatable {
    /// The number of the event that says who did it; nil of a dry run.
    public var event: Int?
    /// How many flags and contacts of the election there are.
    public var flags: Int
    /// How many personal values are erased.
    public var values: Int
    /// How many copies of mails are erased.
    public var mailCopies: Int
    /// Whether nothing of them is left on the disk; nil of a dry run. False while somebody else reads the ledger.
    public var gone: Bool?

    /// Takes the fields as they are.
    public init(event: Int? = nil, flags: Int, values: Int, mailCopies: Int, gone: Bool? = nil) {
        self.event = event
        self.flags = flags
        self.values = values
        self.mailCopies = mailCopies
        self.gone = gone
    }
}
