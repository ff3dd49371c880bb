/// Opens a closed flag again: it is our turn.
public struct ReopenCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Reopen"
    /// It changes the ledger.
    public static let isDeed = true

    /// The flag's id.
    public var id: String
    /// The reason.
    public var why: String?

    /// Takes the fields as they are.
    public init(id: String, why: String? = nil) {
        self.id = id
        self.why = why
    }
}
