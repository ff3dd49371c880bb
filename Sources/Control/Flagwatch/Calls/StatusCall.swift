/// The daemon, its mailboxes, its next wake-up.
public struct StatusCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = StatusAnswer
    /// The method.
    public static let shortMethod = "Status"

    /// Takes the fields as they are.
    public init() {}
}
