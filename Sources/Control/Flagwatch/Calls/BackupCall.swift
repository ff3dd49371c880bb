/// Copies the ledger, consistent while it is written, to an absolute path as the daemon sees the file system.
public struct BackupCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = BackupAnswer
    /// The method.
    public static let shortMethod = "Backup"

    /// An absolute path, as the daemon sees the file system.
    public var path: String

    /// Takes the fields as they are.
    public init(path: String) {
        self.path = path
    }
}
