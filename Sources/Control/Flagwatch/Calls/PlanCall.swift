public import Flagging

/// The prompts that are still to come, if nothing else happens; of one flag, of all, or of one that
/// does not exist yet.
public struct PlanCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = PlanAnswer
    /// The method.
    public static let shortMethod = "Plan"

    /// Of that flag only.
    public var id: String?
    /// Of that election only.
    public var election: String?
    /// Not after that instant.
    public var until: Instant?
    /// At most so many.
    public var limit: RowLimit?
    /// Of a flag that does not exist yet, opened at that instant; `platform` and `channel` say toward
    /// whom.
    public var ifOpened: Instant?
    /// The platform of that flag.
    public var platform: String?
    /// The channel of that flag; else the platform's first.
    public var channel: String?

    /// Takes the fields as they are.
    public init(
        id: String? = nil, election: String? = nil, until: Instant? = nil, limit: RowLimit? = nil,
        ifOpened: Instant? = nil,
        platform: String? = nil, channel: String? = nil
    ) {
        self.id = id
        self.election = election
        self.until = until
        self.limit = limit
        self.ifOpened = ifOpened
        self.platform = platform
        self.channel = channel
    }
}
