/// One flag with its timeline.
public struct ShowCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ShowAnswer
    /// The method.
    public static let shortMethod = "Show"

    /// The flag's id.
    public var id: String

    /// Takes the fields as they are.
    public init(id: String) {
        self.id = id
    }
}
