/// Releases the summary of an election: as a second person, when every exhibit was looked at.
public struct PublishCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = PublishAnswer
    /// The method.
    public static let shortMethod = "Publish"
    /// It changes the ledger.
    public static let isDeed = true

    /// The id of the election.
    public var election: String
    /// The counts of earlier elections, to stand beside these.
    public var earlier: [EarlierElectionRow]?

    /// Takes the fields as they are.
    public init(election: String, earlier: [EarlierElectionRow]? = nil) {
        self.election = election
        self.earlier = earlier
    }
}

/// What `Publish` answers.
public struct PublishAnswer: Codable, Sendable, Equatable {
    /// The number of the event that holds the digests of the pages.
    public var event: Int
    /// The instant for which the pages were made, epoch seconds.
    public var asOf: Int
    /// The same, RFC 3339.
    public var asOfText: String
    /// The pages, and the list of their hashes.
    public var documents: [SummaryDocument]

    /// Takes the fields as they are.
    public init(event: Int, asOf: Int, asOfText: String, documents: [SummaryDocument]) {
        self.event = event
        self.asOf = asOf
        self.asOfText = asOfText
        self.documents = documents
    }
}
