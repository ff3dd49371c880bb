/// The prompt of a clock that comes next if nothing else happens.
public struct NextPrompt: Hashable, Sendable {
    /// The rung.
    public var rung: Rung
    /// 0 for the rung itself, then 1, 2… for its repeats.
    public var repetition: Int
    /// Its own instant.
    public var instant: Instant
    /// When it is issued: after quiet hours (C18).
    public var released: Instant
}
