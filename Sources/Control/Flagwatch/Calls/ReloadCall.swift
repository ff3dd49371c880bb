/// Reads the configuration anew. When it is refused the old one stays in force.
public struct ReloadCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ReloadAnswer
    /// The method.
    public static let shortMethod = "Reload"

    /// Takes the fields as they are.
    public init() {}
}
