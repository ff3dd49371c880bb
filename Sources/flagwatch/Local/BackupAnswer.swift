/// What `backup` prints with `--json`.
struct BackupAnswer: Codable, Equatable {
    /// The folder of the copy.
    var path: String
    /// How many events the ledger holds.
    var events: Int
    /// The hash of the last event, hex (L2).
    var headHash: String
    /// The size of the ledger.
    var bytes: Int
}
