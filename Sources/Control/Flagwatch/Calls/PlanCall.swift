/// The prompts that are still to come, if nothing else happens; of one flag or of all.
public struct PlanCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = PlanAnswer
    /// The method.
    public static let shortMethod = "Plan"

    /// Of that flag only.
    public var id: String?
    /// Of that election only.
    public var election: String?
    /// Not after that instant, epoch seconds.
    public var until: Int?
    /// At most so many.
    public var limit: Int?

    /// Takes the fields as they are.
    public init(id: String? = nil, election: String? = nil, until: Int? = nil, limit: Int? = nil) {
        self.id = id
        self.election = election
        self.until = until
        self.limit = limit
    }
}
