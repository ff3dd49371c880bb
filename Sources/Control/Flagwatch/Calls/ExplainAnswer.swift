/// What `Explain` answers.
public struct ExplainAnswer: Codable, Sendable, Equatable {
    /// The flag in one line.
    public var flag: FlagRow
    /// Its running clocks.
    public var clocks: [ExplainRow]

    /// Takes the fields as they are.
    public init(flag: FlagRow, clocks: [ExplainRow]) {
        self.flag = flag
        self.clocks = clocks
    }
}
