/// A rung or a repeat that is still to come.
struct PendingPrompt: Hashable {
    /// The rung's place on the ladder.
    var rung: Int
    /// 0 for the rung itself, then 1, 2… for its repeats.
    var repetition: Int
    /// Its own instant.
    var instant: Instant
    /// When it is issued: after quiet hours (C18).
    var released: Instant
}
