/// The board: once at first and again after every change. Called with more, else ExpectedMore.
public struct WatchCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = WatchAnswer
    /// The method.
    public static let shortMethod = "Watch"

    /// Of that election only.
    public var election: String?

    /// Takes the fields as they are.
    public init(election: String? = nil) {
        self.election = election
    }
}
