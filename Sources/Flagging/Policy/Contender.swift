/// What one tier says about an instant: from where it counts, and how long.
public struct Contender: Hashable, Sendable, Codable {
    /// The tier's name.
    public var tier: String
    /// When the tier begins.
    public var begins: Instant
    /// max(s, b(k)): from where this tier counts.
    public var from: Instant
    /// ⌊p(r) × W(k)⌋, in seconds.
    public var allowanceSeconds: Int64

    /// The instant that this tier alone would give.
    public var instant: Instant { from + allowanceSeconds }
}
