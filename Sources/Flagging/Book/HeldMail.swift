/// A mail that a person must look at before it counts.
public struct HeldMail: Hashable, Sendable {
    /// Whether people were asked to look at it.
    public enum Telling: Hashable, Sendable {
        /// By an entry of its own, or by one for many.
        case told
        /// It came in a flood, and the next entry for many counts it (R7).
        case untold
        /// A platform's mail to many that points to no flag: it waits, and nobody is asked (R5).
        case quiet
    }

    /// The number of the event that held it.
    public var event: Int64
    /// When it was held.
    public var since: Instant
    /// What was found in it.
    public var finding: Finding
    /// Whether people were asked.
    public var telling = Telling.told
}
