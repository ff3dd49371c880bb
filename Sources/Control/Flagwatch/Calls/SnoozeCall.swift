public import Flagging

/// A take until an instant, or until the next tier begins if that is earlier.
public struct SnoozeCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Snooze"
    /// It changes the ledger.
    public static let isDeed = true

    /// The flag's id.
    public var id: String
    /// Until when.
    public var until: Instant

    /// Takes the fields as they are.
    public init(id: String, until: Instant) {
        self.id = id
        self.until = until
    }
}
