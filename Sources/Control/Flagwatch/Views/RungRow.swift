/// One rung with the tiers that contend for its instant. releasedAt: when quiet hours let it go, if they hold it.
/// issued: when its prompt was issued; repeats: how often it was repeated since, lastRepeat: when last.
public struct RungRow: Codable, Sendable, Equatable {
    /// The name of the rung.
    public var rung: String
    /// Its share of the allowance.
    public var percent: Int
    /// The tiers that end after the start.
    public var contenders: [ContenderRow]
    /// Its instant, epoch seconds.
    public var instant: Int
    /// Its instant, RFC 3339.
    public var instantText: String
    /// When quiet hours let it go (C18), epoch seconds; nil when they do not hold it.
    public var releasedAt: Int?
    /// When quiet hours let it go, RFC 3339.
    public var releasedAtText: String?
    /// When its prompt was issued, epoch seconds.
    public var issued: Int?
    /// When its prompt was issued, RFC 3339.
    public var issuedText: String?
    /// How often it was repeated (C15); nil for never.
    public var repeats: Int?
    /// When it was repeated last, epoch seconds.
    public var lastRepeat: Int?
    /// When it was repeated last, RFC 3339.
    public var lastRepeatText: String?

    /// Takes the fields as they are.
    public init(
        rung: String, percent: Int, contenders: [ContenderRow], instant: Int, instantText: String,
        releasedAt: Int? = nil, releasedAtText: String? = nil, issued: Int? = nil, issuedText: String? = nil,
        repeats: Int? = nil, lastRepeat: Int? = nil, lastRepeatText: String? = nil
    ) {
        self.rung = rung
        self.percent = percent
        self.contenders = contenders
        self.instant = instant
        self.instantText = instantText
        self.releasedAt = releasedAt
        self.releasedAtText = releasedAtText
        self.issued = issued
        self.issuedText = issuedText
        self.repeats = repeats
        self.lastRepeat = lastRepeat
        self.lastRepeatText = lastRepeatText
    }
}
