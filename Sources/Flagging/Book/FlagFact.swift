/// A fact of one flag, as the fold needs it.
public struct FlagFact: Hashable, Sendable {
    /// What it does to the clocks.
    public enum Effect: Hashable, Sendable {
        case opened
        case fact(FactKind)
        case closed
        case reopened
    }

    /// The number of its event.
    public var number: Int64
    /// When it occurred.
    public var occurred: Instant
    /// How that is known.
    public var known: Known
    /// Its effect.
    public var effect: Effect
    /// Its channel, where it was not the flag's own.
    public var channel: String?

    /// C11: facts fold in the order of occurrence, then of recording; the opening is first whatever it says.
    static func precedes(_ left: FlagFact, _ right: FlagFact) -> Bool {
        if (left.effect == .opened) != (right.effect == .opened) { return left.effect == .opened }
        return (left.occurred, left.number) < (right.occurred, right.number)
    }
}
