/// Why each deadline of a flag is what it is.
public struct ExplainCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = ExplainAnswer
    /// The method.
    public static let shortMethod = "Explain"

    /// The flag's id.
    public var id: String

    /// Takes the fields as they are.
    public init(id: String) {
        self.id = id
    }
}
