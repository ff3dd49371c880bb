/// Silences a flag's rungs until the take lapses.
public struct TakeCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Take"
    /// It changes the ledger.
    public static let isDeed = true

    /// The flag's id.
    public var id: String
    /// The role that takes it; nil means the first that is configured.
    public var role: String?

    /// Takes the fields as they are.
    public init(id: String, role: String? = nil) {
        self.id = id
        self.role = role
    }
}
