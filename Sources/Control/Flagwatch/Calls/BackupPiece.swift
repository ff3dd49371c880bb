/// The next piece of a file of the copy; the last one is of no file, and says how far the ledger goes.
public struct BackupPiece: Codable, Sendable, Equatable {
    /// The file's path below the backup's folder: the copies of mail first, the ledger last.
    public var file: String?
    /// The piece's bytes in base64.
    public var data: String?
    /// How many events the ledger holds.
    public var events: Int?
    /// The hash of the last event, hex (L2).
    public var headHash: String?

    /// Takes the fields as they are.
    public init(file: String? = nil, data: String? = nil, events: Int? = nil, headHash: String? = nil) {
        self.file = file
        self.data = data
        self.events = events
        self.headHash = headHash
    }
}
