/// Events being decided: it numbers them and gives each entry what every entry has.
struct Draft {
    let book: Book
    let now: Instant
    private(set) var events: [Event] = []

    init(book: Book, now: Instant) {
        self.book = book
        self.now = now
    }

    var policy: Policy { book.policy }
    var nextNumber: Int64 { book.eventCount + Int64(events.count) + 1 }

    /// Now, for what a person says of a flag without giving a time: it comes after everything that is known of the flag,
    /// even where our clock was ahead when that was recorded (C11, C22).
    func now(for flag: FlagState) -> Instant { max(now, flag.facts.last?.occurred ?? now) }

    mutating func reserve(_ count: Int) { events.reserveCapacity(events.count + count) }

    /// Adds an event. Where it says something to people, its entry is made here and finished by `complete`.
    mutating func add(
        _ body: EventBody, flag: FlagID? = nil, occurred: Instant? = nil, known: Known = .typed,
        actor: Actor = .service, personal: Personal = .none, entry: Entry? = nil
    ) {
        events.append(
            Event(
                number: nextNumber, recorded: now, occurred: occurred ?? now, known: known, actor: actor, flag: flag,
                body: body, personal: personal, entry: entry))
    }

    /// An entry whose key is its action and the number of the event being added (C23).
    func entry(_ action: Action, actor: Actor = .service, step: String? = nil) -> Entry {
        var entry = Entry(identity: "\(action.rawValue)/\(nextNumber)", action: action, issued: now)
        entry.actor = actor
        entry.result = "done"
        entry.step = step
        entry.role = step == nil ? nil : policy.roles.first?.id
        return entry
    }

    /// The same about a flag: with its platform, its election and the tier in force.
    func entry(_ action: Action, about flag: FlagState, actor: Actor, step: String? = nil) -> Entry {
        var entry = entry(action, actor: actor, step: step)
        entry.flag = flag.id
        place(flag.opening, &entry)
        return entry
    }

    /// Fills in platform, election and the tier in force.
    func place(_ opening: Opening, _ entry: inout Entry) {
        entry.platform = opening.platform
        place(opening.election, &entry)
    }

    /// Fills in the election and the tier in force.
    func place(_ election: String, _ entry: inout Entry) {
        entry.election = election
        entry.tier = policy.election(election)?.tier(at: now)?.name
    }

    /// The step that the ladder asks first while it is our turn: to read the reaction.
    var firstOwnStep: String? { policy.ladder.first?.ownStep }
}
