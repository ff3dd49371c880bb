/// What `Verify` answers.
public struct VerifyAnswer: Codable, Sendable, Equatable {
    /// How many events the ledger holds.
    public var events: Int
    /// The hash of the last event, hex (L2).
    public var headHash: String
    /// Entries not yet read back from the journal (C23).
    public var unconfirmed: Int
    /// What the journal says; nil where it was not asked.
    public var journal: JournalRow?
    /// What is wrong; empty when all holds.
    public var problems: [ProblemRow]
    /// Each page that was asked for; nil where none was.
    public var pages: [PageRow]?

    /// Takes the fields as they are.
    public init(
        events: Int, headHash: String, unconfirmed: Int, journal: JournalRow? = nil, problems: [ProblemRow],
        pages: [PageRow]? = nil
    ) {
        self.events = events
        self.headHash = headHash
        self.unconfirmed = unconfirmed
        self.journal = journal
        self.problems = problems
        self.pages = pages
    }
}
