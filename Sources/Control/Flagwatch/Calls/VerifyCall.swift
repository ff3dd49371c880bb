/// Walks the ledger's chain and, unless journal is false, holds the outbox against the journal.
public struct VerifyCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = VerifyAnswer
    /// The method.
    public static let shortMethod = "Verify"

    /// Whether to hold the outbox against the journal; nil means yes for the daemon, and no for a file.
    public var journal: Bool?
    /// The language of the reasons, `nl` or `en`; nil means the configured one.
    public var language: String?
    /// Digests of pages, 64 hex digits each, to be looked up among those that were released (S4).
    public var pages: [String]?

    /// Takes the fields as they are.
    public init(journal: Bool? = nil, language: String? = nil, pages: [String]? = nil) {
        self.journal = journal
        self.language = language
        self.pages = pages
    }
}
