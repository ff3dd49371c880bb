/// A flag with all that is known of it.
public struct FlagView: Codable, Sendable, Equatable {
    /// The flag in one line.
    public var row: FlagRow
    /// The subject.
    public var subject: String?
    /// The flagged URLs.
    public var urls: [String]
    /// References of the platform, such as case numbers.
    public var references: [String]
    /// Message-IDs of ours and theirs, without `<>`.
    public var messageIDs: [String]
    /// The rule of the platform that was relied on.
    public var rule: String?
    /// Who drew our attention to it.
    public var signal: String?
    /// A note.
    public var note: String?
    /// For a fellow government: what it tried itself.
    public var ownAttempts: String?
    /// For a fellow government: the risk it sees.
    public var risk: String?
    /// What a person read in a reaction; several are possible.
    public var outcomes: [String]
    /// Its events in order of occurrence.
    public var timeline: [EventRow]

    /// Takes the fields as they are.
    public init(
        row: FlagRow, subject: String? = nil, urls: [String], references: [String], messageIDs: [String],
        rule: String? = nil, signal: String? = nil, note: String? = nil, ownAttempts: String? = nil,
        risk: String? = nil, outcomes: [String], timeline: [EventRow]
    ) {
        self.row = row
        self.subject = subject
        self.urls = urls
        self.references = references
        self.messageIDs = messageIDs
        self.rule = rule
        self.signal = signal
        self.note = note
        self.ownAttempts = ownAttempts
        self.risk = risk
        self.outcomes = outcomes
        self.timeline = timeline
    }
}
