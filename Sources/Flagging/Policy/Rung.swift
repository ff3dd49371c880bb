/// One step of the ladder.
public struct Rung: Hashable, Sendable, Codable {
    /// Its name, `escalation-contact`.
    public var name: String
    /// p(r) in hundredths of a percent of the allowance: 100 % is 10 000.
    public var basisPoints: Int64
    /// Its priority, before the tier's ceiling.
    public var priority: Priority
    /// What to do while it is the platform's turn.
    public var step: String
    /// What to do while it is ours.
    public var ownStep: String
    /// The id of the role that is asked.
    public var role: String

    /// The rung at 100 %: its instant is the deadline (C13).
    public static let deadlineBasisPoints: Int64 = 10_000

    /// A rung with every value given.
    public init(
        name: String, basisPoints: Int64, priority: Priority, step: String, ownStep: String, role: String
    ) {
        self.name = name
        self.basisPoints = basisPoints
        self.priority = priority
        self.step = step
        self.ownStep = ownStep
        self.role = role
    }

    /// The journal action: `reminder` below 100 %, `due` at 100 %, `escalation` above.
    public var action: Action {
        if basisPoints < Rung.deadlineBasisPoints { return .reminder }
        return basisPoints == Rung.deadlineBasisPoints ? .due : .escalation
    }

    /// The step for a clock: ours while it is our turn.
    public func step(for clock: ClockKind) -> String { clock.isOurs ? ownStep : step }
}
