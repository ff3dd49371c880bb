/// Takes an event back: the ledger keeps it, the fold goes on without it.
public struct RetractCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RetractAnswer
    /// The method.
    public static let shortMethod = "Retract"
    /// It changes the ledger.
    public static let isDeed = true

    /// The number of the event to take back.
    public var event: Int
    /// The reason.
    public var why: String

    /// Takes the fields as they are.
    public init(event: Int, why: String) {
        self.event = event
        self.why = why
    }
}
