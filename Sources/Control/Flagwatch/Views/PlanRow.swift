/// A prompt that is still to come. at: when it is issued; due: the deadline it is about. clock and rung are absent
/// for a prompt that belongs to none (take-lapsed without a rung passed). step: what to do; role: who is asked.
public struct PlanRow: Codable, Sendable, Equatable {
    /// When it is issued, epoch seconds.
    public var at: Int
    /// When it is issued, RFC 3339.
    public var atText: String
    /// The flag.
    public var flag: String
    /// The id of the platform.
    public var platform: String
    /// The clock; nil for a prompt that belongs to none.
    public var clock: String?
    /// The rung; nil for a prompt that belongs to none.
    public var rung: String?
    /// 0, or which repeat it is (C15).
    public var `repeat`: Int
    /// The priority as syslog names it.
    public var priority: String
    /// What to do.
    public var step: String
    /// Who is asked: a role, never a person.
    public var role: String
    /// The deadline, epoch seconds.
    public var due: Int
    /// The deadline, RFC 3339.
    public var dueText: String
    /// The action that the journal will name.
    public var action: String

    /// Takes the fields as they are.
    public init(
        at: Int, atText: String, flag: String, platform: String, clock: String? = nil, rung: String? = nil,
        `repeat`: Int, priority: String, step: String, role: String, due: Int, dueText: String, action: String
    ) {
        self.at = at
        self.atText = atText
        self.flag = flag
        self.platform = platform
        self.clock = clock
        self.rung = rung
        self.repeat = `repeat`
        self.priority = priority
        self.step = step
        self.role = role
        self.due = due
        self.dueText = dueText
        self.action = action
    }
}
