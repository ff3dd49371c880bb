/// What `Plan` answers.
public struct PlanAnswer: Codable, Sendable, Equatable {
    /// The instant of the answer, epoch seconds.
    public var now: Int
    /// The prompts in order.
    public var rows: [PlanRow]

    /// Takes the fields as they are.
    public init(now: Int, rows: [PlanRow]) {
        self.now = now
        self.rows = rows
    }
}
