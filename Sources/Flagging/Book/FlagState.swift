/// A flag as its facts left it.
public struct FlagState: Sendable {
    /// Its id.
    public let id: FlagID
    /// What it was opened with, as it was corrected since.
    public private(set) var opening: Opening
    /// When it was submitted (C1).
    public let submitted: Instant
    /// How that is known.
    public let known: Known
    /// When it was registered.
    public let registered: Instant
    /// Its facts in the order of C11, without those that were taken back.
    public internal(set) var facts: [FlagFact]
    /// Whose turn it is.
    public internal(set) var turn: Turn = .platform
    /// The clocks that run.
    public internal(set) var clocks: [RunningClock] = []
    /// Who has it, until when.
    public internal(set) var take: Take?
    /// Every take and snooze since the last lapse: the last one whose clocks still run is in force. A fact that ended
    /// one may be taken back, and then it had not ended (C26).
    var takes: [Take] = []
    /// When it was last looked at. What passed before waits for the quiet hours of this instant, not of its own (C18).
    var asOf = Instant.distantPast
    /// Whether its opening was taken back (C26): then it counts for nothing.
    public internal(set) var isVoid = false
    /// The numbers of its events with a time outside the calendar, which were not taken back (L10).
    var misdated: [Int64] = []
    /// The events of which it was said that they set the flag aside.
    var saidAside: Set<Int64> = []
    /// The next instant at which a prompt of it is due to be issued; nil where none is.
    public internal(set) var wake: Instant?
    var progress: [Progress] = []
    /// What it was opened with, as it was recorded.
    private let recorded: Opening
    /// The subject, the URLs and the words that it was opened with, as they were corrected since. No clock needs them: a correction is
    /// held against them, and after a purge they are gone.
    private(set) var given: Given
    private let recordedGiven: Given
    /// The corrections that count, by their events in order.
    private var amendments: [(event: Int64, amendment: Amendment, given: Given)] = []

    /// What of an opening, or of a correction, is a personal value.
    struct Given: Hashable, Sendable {
        var subject: String?
        var urls: [String]
        var text: String?

        init(_ personal: Personal) { (subject, urls, text) = (personal.subject, personal.urls, personal.text) }

        func amended(by amendment: Amendment, with other: Given) -> Given {
            var given = self
            if amendment.hasSubject { given.subject = other.subject }
            if amendment.hasURLs { given.urls = other.urls }
            if amendment.hasText == true { given.text = other.text }
            return given
        }
    }

    init(opened event: Event, id: FlagID, opening: Opening) {
        self.id = id
        self.opening = opening
        recorded = opening
        recordedGiven = Given(event.personal)
        given = recordedGiven
        submitted = event.occurred
        known = event.known
        registered = event.recorded
        facts = [
            FlagFact(number: event.number, occurred: event.occurred, known: event.known, effect: .opened)
        ]
    }

    /// Whether it is a flag that still wants something: neither closed, nor void, nor a contact.
    public var isOpen: Bool { !id.isContact && !isVoid && turn != .closed }

    /// L10: whether nothing of it can be reckoned, because a time of it lies outside the calendar. It has no clocks then,
    /// and goes on when that event is taken back (C26).
    public var isSetAside: Bool { isOpen && !misdated.isEmpty }

    /// The event for which it is set aside, until that was said.
    var causeToSetAside: Int64? {
        guard isSetAside, saidAside.isDisjoint(with: misdated) else { return nil }
        return misdated.first
    }

    mutating func amend(_ amendment: Amendment, by event: Event) {
        let other = Given(event.personal)
        amendments.append((event.number, amendment, other))
        opening = opening.amended(by: amendment)
        given = given.amended(by: amendment, with: other)
    }

    /// C26: the opening is as if that correction had not been.
    mutating func takeBack(amendment event: Int64) {
        amendments.removeAll { $0.event == event }
        opening = amendments.reduce(recorded) { $0.amended(by: $1.amendment) }
        given = amendments.reduce(recordedGiven) { $0.amended(by: $1.amendment, with: $1.given) }
    }

    mutating func insert(_ fact: FlagFact) {
        let place = facts.firstIndex { FlagFact.precedes(fact, $0) } ?? facts.endIndex
        facts.insert(fact, at: place)
    }

    func progress(of clock: RunningClock) -> Progress? { progress.first { $0.belongs(to: clock) } }

    /// The turn after everything that occurred until `instant`: what a fact of that time meets (C8, C11).
    func turn(at instant: Instant, in policy: Policy) -> Turn {
        course(of: facts.filter { $0.occurred <= instant || $0.effect == .opened }, in: policy).turn
    }

    func course(of facts: [FlagFact], in policy: Policy) -> Course {
        let platform = policy.platform(opening.platform)
        return Course(of: facts) { platform?.channel($0 ?? opening.channel)?.separateReceipt ?? false }
    }
}
