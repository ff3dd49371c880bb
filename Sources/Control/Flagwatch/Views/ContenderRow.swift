/// One tier that could decide a rung's instant: max(start, begins) plus the share of its allowance. wins: the
/// smallest.
public struct ContenderRow: Codable, Sendable, Equatable {
    /// The tier.
    public var tier: String
    /// When it begins, epoch seconds.
    public var begins: Int
    /// When it begins, RFC 3339.
    public var beginsText: String
    /// The later of its begin and the clock's start, epoch seconds.
    public var from: Int
    /// The later of its begin and the clock's start, RFC 3339.
    public var fromText: String
    /// Its allowance for the clock, seconds.
    public var allowanceSec: Int
    /// The instant it gives, epoch seconds.
    public var instant: Int
    /// The instant it gives, RFC 3339.
    public var instantText: String
    /// Whether it is the smallest, which counts.
    public var wins: Bool

    /// Takes the fields as they are.
    public init(
        tier: String, begins: Int, beginsText: String, from: Int, fromText: String, allowanceSec: Int,
        instant: Int, instantText: String, wins: Bool
    ) {
        self.tier = tier
        self.begins = begins
        self.beginsText = beginsText
        self.from = from
        self.fromText = fromText
        self.allowanceSec = allowanceSec
        self.instant = instant
        self.instantText = instantText
        self.wins = wins
    }
}
