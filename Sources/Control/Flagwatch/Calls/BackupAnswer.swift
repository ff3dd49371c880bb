/// What `Backup` answers.
public struct BackupAnswer: Codable, Sendable, Equatable {
    /// The copy.
    public var path: String
    /// How many events the ledger holds.
    public var events: Int
    /// The hash of the last event, hex (L2).
    public var headHash: String
    /// Its size.
    public var bytes: Int

    /// Takes the fields as they are.
    public init(path: String, events: Int, headHash: String, bytes: Int) {
        self.path = path
        self.events = events
        self.headHash = headHash
        self.bytes = bytes
    }
}
