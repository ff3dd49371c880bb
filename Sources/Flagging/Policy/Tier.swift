/// An urgency window of one election, with its instants resolved.
public struct Tier: Hashable, Sendable, Codable {
    /// Its name in the configuration, `verhoogd`.
    public var name: String
    /// Its first instant as the calendar says. The first tier also covers everything before it.
    public var begins: Instant
    /// The first instant that is no longer in it; `distantFuture` for the last tier.
    public var ends: Instant
    /// W(k) of the acknowledgement clock, in seconds.
    public var acknowledgementSeconds: Int64
    /// W(k) of the reaction clock, in seconds.
    public var reactionSeconds: Int64
    /// W(k) of the next-step clock, in seconds.
    public var nextStepSeconds: Int64
    /// How long until the last rung repeats (C15), in seconds; nil means never.
    public var repeatSeconds: Int64?
    /// How long a take lasts (C16), in seconds.
    public var takeSeconds: Int64
    /// The hours that hold prompts (C18), if any.
    public var quiet: QuietHours?
    /// The priority from which a rung ignores quiet hours (C18).
    public var loud: Priority
    /// The most urgent priority that a rung issued in this tier may have (C19).
    public var ceiling: Priority

    /// A tier with every value given.
    public init(
        name: String, begins: Instant, ends: Instant, acknowledgementSeconds: Int64, reactionSeconds: Int64,
        nextStepSeconds: Int64, repeatSeconds: Int64?, takeSeconds: Int64, quiet: QuietHours?, loud: Priority,
        ceiling: Priority
    ) {
        self.name = name
        self.begins = begins
        self.ends = ends
        self.acknowledgementSeconds = acknowledgementSeconds
        self.reactionSeconds = reactionSeconds
        self.nextStepSeconds = nextStepSeconds
        self.repeatSeconds = repeatSeconds
        self.takeSeconds = takeSeconds
        self.quiet = quiet
        self.loud = loud
        self.ceiling = ceiling
    }

    /// W(k): the allowance for a clock, in seconds.
    public func allowanceSeconds(of clock: ClockKind) -> Int64 {
        switch clock {
        case .acknowledgement: acknowledgementSeconds
        case .reaction: reactionSeconds
        case .nextStep: nextStepSeconds
        }
    }
}
