/// A mailbox that is read. lastExport: when the exporter last ran. messages: how many are known.
public struct MailboxRow: Codable, Sendable, Equatable {
    /// Its path.
    public var path: String
    /// When it was last read, epoch seconds.
    public var lastPoll: Int?
    /// When it was last read, RFC 3339.
    public var lastPollText: String?
    /// When the exporter last ran (M5), epoch seconds.
    public var lastExport: Int?
    /// When the exporter last ran, RFC 3339.
    public var lastExportText: String?
    /// Whether the export has been silent for too long (M5).
    public var stale: Bool
    /// How many messages are known.
    public var messages: Int
    /// What could not be read, one line each.
    public var problems: [String]

    /// Takes the fields as they are.
    public init(
        path: String, lastPoll: Int? = nil, lastPollText: String? = nil, lastExport: Int? = nil,
        lastExportText: String? = nil, stale: Bool, messages: Int, problems: [String]
    ) {
        self.path = path
        self.lastPoll = lastPoll
        self.lastPollText = lastPollText
        self.lastExport = lastExport
        self.lastExportText = lastExportText
        self.stale = stale
        self.messages = messages
        self.problems = problems
    }
}
