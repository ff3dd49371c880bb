/// The state: the fold of the events, and nothing else.
public struct Book: Sendable {
    /// The configuration in force.
    public internal(set) var policy: Policy = .empty
    /// Every flag and contact, in the order of opening.
    public internal(set) var flags: [FlagState] = []
    /// Held mails by content hash.
    public internal(set) var held: [String: HeldMail] = [:]
    /// How many events were folded; the next one has the number above.
    public internal(set) var eventCount: Int64 = 0
    /// When the last event was recorded.
    public internal(set) var lastRecorded: Instant?
    /// The mailboxes whose export has stalled, and since when.
    public internal(set) var staleMailboxes: [String: Instant] = [:]
    /// The mailboxes that cannot be read at all, and why; they are not stale, for nothing of them is seen (M5).
    public internal(set) var unreadableMailboxes: [String: MailboxTrouble.Kind] = [:]

    /// The keys of the newest entries that the journal remembers of a lost end of the ledger (L8): each is said once.
    public internal(set) var lostKeys: Set<String> = []

    /// The elections of which what is personal was erased, and when (L5).
    public internal(set) var purged: [String: Instant] = [:]

    /// S3: what people decided about the words of exhibits, in the order of the events.
    var marks: [Decided<RedactionMark>] = []
    /// Who looked at which public form.
    var reviews: [String: [Decided<ExhibitReview>]] = [:]
    /// What was released.
    public internal(set) var publications: [Decided<Publication>] = []
    /// Per election, how its summary stands (S4).
    var summaries: [String: SummaryState] = [:]

    var places: [FlagID: Int] = [:]
    var agenda = Agenda()
    /// The places of the open flags, by platform: mail is asked for them, and there may be 100,000 that are closed.
    var openPlaces: [String: Set<Int>] = [:]
    var sequences: [String: Sequences] = [:]
    var filed: [String: FiledMail] = [:]
    var dismissed: Set<String> = []
    /// What each dismissal put aside, by its event: the way back (C26).
    var dismissals: [Int64: HeldMail] = [:]
    /// What we sent, by Message-ID.
    var ownMessageIDs: [String: OwnMessage] = [:]
    /// The flag of each event that can be taken back.
    var retractable: [Int64: FlagID] = [:]
    var voided: Set<Int64> = []
    /// Per election, the begin of the last tier that was announced.
    var announced: [String: Instant] = [:]
    /// Per election, when people were last asked about held mail.
    var heldAsked: [String: Instant] = [:]
    /// Per election, when one entry last asked about all of it.
    var heldCounted: [String: Instant] = [:]

    /// When the last outage was caught up.
    var lookedAgain = Instant.distantPast

    /// Something we sent, by the event that said so: when that is taken back, so is the Message-ID (C26).
    struct OwnMessage: Hashable, Sendable {
        var flag: FlagID
        var event: Int64
    }

    /// How many flags and contacts an election's code has.
    struct Sequences: Hashable, Sendable {
        var flags = 0
        var contacts = 0

        /// A number is given out once, ever (L8).
        mutating func note(_ id: FlagID) {
            if id.isContact { contacts = max(contacts, id.sequence) } else { flags = max(flags, id.sequence) }
        }
    }

    /// An empty book.
    public init() {}

    /// The fold of events in their order.
    public init(folding events: some Sequence<Event>) {
        for event in events { apply(event) }
    }

    /// The flag or contact of that id.
    public func flag(_ id: FlagID) -> FlagState? { places[id].map { flags[$0] } }

    /// Whether a flag of that number, or a later one of its sequence, was given out (L8): opened, or remembered by the
    /// journal alone.
    public func hasGivenOut(_ id: FlagID) -> Bool {
        let used = sequences[id.code] ?? Sequences()
        return id.sequence <= (id.isContact ? used.contacts : used.flags)
    }

    /// The flags that still want something.
    public var openFlagCount: Int { flags.count { $0.isOpen } }

    /// M5: whether answers in a mailbox cannot be seen, so far as people were told.
    public func cannotSee(_ mailbox: String) -> Bool {
        staleMailboxes[mailbox] != nil || unreadableMailboxes[mailbox] != nil
    }

    /// Whether a flag is open that went to a platform before an instant.
    public func hasOpenFlag(at platform: String, submittedBy instant: Instant) -> Bool {
        openPlaces[platform, default: []].contains { flags[$0].submitted <= instant }
    }

    /// Whether what a flag knew of persons was erased with its election (L5).
    func isPurged(_ flag: FlagState) -> Bool { purged[flag.opening.election] != nil }

    /// The purged election to which all flags belong that a mail points to; nil where it points to none, or to another.
    public func purgedElection(of finding: Finding) -> String? {
        // A like subject suggests and never decides.
        let pointed = finding.candidates.filter { $0.strength != .subject }
        let elections = Set(pointed.compactMap { flag($0.flag)?.opening.election })
        guard !elections.isEmpty, elections.allSatisfy({ purged[$0] != nil }) else { return nil }
        return elections.min()
    }

    /// L5: whether nothing of a mail is kept but that it came: all that it points to was erased, and its platform has no open
    /// flag that it could be about. The mail itself stays in the mailbox.
    public func isErased(_ finding: Finding) -> Bool {
        guard purgedElection(of: finding) != nil else { return false }
        return finding.platform.map { openPlaces[$0]?.isEmpty ?? true } ?? true
    }

    /// Whether a mail whose content hash begins so was put aside.
    func wasDismissed(_ mail: String) -> Bool { dismissed.contains { $0.hasPrefix(mail.lowercased()) } }

    /// Whether an event was taken back.
    public func isVoid(_ event: Int64) -> Bool { voided.contains(event) }

    /// Whether the engine has seen this mail: filed, held or dismissed.
    public func knows(mail identity: String) -> Bool {
        filed[identity] != nil || held[identity] != nil || dismissed.contains(identity)
    }

    /// The election of a flag, as now configured.
    public func election(of flag: FlagState) -> Election? { policy.election(flag.opening.election) }

    /// The election to which a held mail belongs: its best candidate's, else the one in whose period it arrived.
    func election(of finding: Finding) -> Election? {
        if let flag = finding.candidates.first.flatMap({ self.flag($0.flag) }) { return election(of: flag) }
        if let election = policy.elections(inPeriodAt: finding.arrival).first { return election }
        return finding.platform.flatMap { openPlaces[$0]?.min() }.flatMap { election(of: flags[$0]) }
    }
}
