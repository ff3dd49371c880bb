/// The open flags, or with all also the closed ones and the contacts; now is the instant they were listed at.
public struct ListCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ListAnswer
    /// The method.
    public static let shortMethod = "List"

    /// Of that election only.
    public var election: String?
    /// Of that platform only.
    public var platform: String?
    /// Closed ones and contacts too.
    public var all: Bool?

    /// Takes the fields as they are.
    public init(election: String? = nil, platform: String? = nil, all: Bool? = nil) {
        self.election = election
        self.platform = platform
        self.all = all
    }
}
