/// A mail that a person must look at before it counts.
public struct HeldMail: Hashable, Sendable {
    /// The number of the event that held it.
    public var event: Int64
    /// When it was held.
    public var since: Instant
    /// What was found in it.
    public var finding: Finding
}
