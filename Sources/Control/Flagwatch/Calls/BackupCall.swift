/// Copies the ledger, consistent while it is written, to the caller, who keeps it: many replies.
public struct BackupCall: FlagwatchCall, Equatable {
    /// What the daemon answers, many times.
    public typealias Answer = BackupPiece
    /// The method.
    public static let shortMethod = "Backup"

    /// Takes no parameters.
    public init() {}
}
