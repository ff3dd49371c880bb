/// One flag with its timeline.
public struct ShowCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ShowAnswer
    /// The method.
    public static let shortMethod = "Show"

    /// The flag's id.
    public var id: String
    /// The language of its events' details, `nl` or `en`; nil means the configured one.
    public var language: String?

    /// Takes the fields as they are.
    public init(id: String, language: String? = nil) {
        self.id = id
        self.language = language
    }
}
