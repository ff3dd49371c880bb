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
    /// The language of their details, `nl` or `en`; nil means the configured one.
    public var language: String?

    /// Takes the fields as they are.
    public init(id: String? = nil, since: Int? = nil, limit: RowLimit? = nil, language: String? = nil) {
        self.id = id
        self.since = since
        self.limit = limit
        self.language = language
    }
}
