/// A fact that happened, as the ledger keeps it (L1). The book is the fold of the events and nothing else.
public struct Event: Hashable, Sendable, Codable {
    /// 1 for the first event of a ledger, then without a gap.
    public var number: Int64
    /// When it was recorded, by the daemon's clock.
    public var recorded: Instant
    /// When it occurred (C11).
    public var occurred: Instant
    /// How `occurred` is known (C1).
    public var known: Known
    /// Who caused it.
    public var actor: Actor
    /// The flag it is about.
    public var flag: FlagID?
    /// What happened.
    public var body: EventBody
    /// Its personal values, which live apart from the chain (L5).
    public var personal: Personal
    /// The journal entry that it intends, recorded with it (C23); nil where it says nothing to people.
    public var entry: Entry?
    /// Whether a time in it lies outside the years 1 to 9999, with the nearest one in its place: an older build wrote it
    /// without the check of L10. Such an event is read and never appended.
    public var isMisdated: Bool

    /// An event with every part given.
    public init(
        number: Int64, recorded: Instant, occurred: Instant, known: Known, actor: Actor, flag: FlagID?,
        body: EventBody, personal: Personal = .none, entry: Entry? = nil, isMisdated: Bool = false
    ) {
        self.number = number
        self.recorded = recorded
        self.occurred = occurred
        self.known = known
        self.actor = actor
        self.flag = flag
        self.body = body
        self.personal = personal
        self.entry = entry
        self.isMisdated = isMisdated
    }
}
