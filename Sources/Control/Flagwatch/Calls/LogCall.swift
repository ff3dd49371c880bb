/// Events of one flag, or of all, from that number on, at most limit.
public struct LogCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = LogAnswer
    /// The method.
    public static let shortMethod = "Log"

    /// Of that flag only.
    public var id: String?
    /// From that number on.
    public var since: Int?
    /// At most so many.
    public var limit: RowLimit?

    /// Takes the fields as they are.
    public init(id: String? = nil, since: Int? = nil, limit: RowLimit? = nil) {
        self.id = id
        self.since = since
        self.limit = limit
    }
}
