/// Mail that a person must look at.
public struct InboxCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = InboxAnswer
    /// The method.
    public static let shortMethod = "Inbox"

    /// Takes the fields as they are.
    public init() {}
}
