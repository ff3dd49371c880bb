package import Configuration
package import Flagging
import Ledger
package import Logging
import Systemd
package import Wording

/// The service's logic: what follows when it is woken, when mail came, when an entry was read back, when the ledger
/// fails; and in which order.
///
/// It has no queue, no file and no clock of its own. The daemon and the simulator of the tests drive this one class, so
/// what is proven of it under forced faults holds for the daemon too. It is confined to whoever owns it.
package final class Vigil {
    let effects: any Effects
    let log: Logger
    package let keeper: Keeper
    package let startedAt: Instant
    var lastReading: ClockReading
    /// Since when the machine is awake, without a pause or a step of its clock (M5).
    var awakeSince: Instant

    /// The reading of mail that is under way: reports of an earlier one count no more.
    var reading = 0
    var mailboxes: [MailboxStatus] = []
    /// Beside them, what was heard of the reading of each.
    var hearings: [MailboxHearing] = []
    /// What was dealt with and does not stand in the index yet.
    var unnoted = Unnoted()

    var journalState: JournalState = .ok
    /// The keys that were handed to the desk and do not count as written yet.
    var unconfirmed: Set<String> = []
    /// When an entry was last said to be written.
    var lastConfirmed: Instant?
    /// Since when entries wait for the journal and none was read back; nil while none waits.
    var waitingSince: Instant?
    /// The status line that was told last.
    var toldStatus: String?
    /// The keys of entries that could not be recorded first: the ledger cannot be written.
    var unrecorded: Set<String> = []
    /// Keys that were read back while the ledger could not note it.
    var owedConfirmations: [(keys: [String], proof: DeskReport.Proof)] = []

    package var ledgerTrouble: LedgerTrouble?
    /// What was last said of it, for administrators.
    var saidTrouble: String?
    /// What the journal remembers and the ledger lacks, while that could not be recorded (L8).
    var owedLoss: LedgerLoss?
    /// When the ledger was last written; nil since its log was emptied (L7).
    var lastWritten: Instant?
    var configurationRefused: String?
    /// What happened while the ledger could not note it.
    var owedNotices: [Input] = []
    /// The configuration that was accepted and is not in force yet.
    var owedConfiguration: (loaded: Loaded, isReload: Bool)?
    /// When what the ledger could not take is tried again; nil where nothing waits for it (L4).
    private var retryAt: Instant?
    /// Nobody looked for a while, and that has not been answered yet: a full disk must not lose the catch-up (C21, L4).
    var owesOutage = false
    /// When the vigil wakes by itself, as it was armed and as `status` says: nil before the first mail was read, and where
    /// nothing is to come (C25).
    package private(set) var nextWake: Instant?
    /// The election whose summary is being written beside the queue.
    var writing: String?
    /// Not before then is a summary tried again that could not be written.
    var summaryRetryAt: Instant?
    package var isReady = false
    var isStopping = false
    var headDay: CivilDate?

    /// A vigil over the events that the ledger holds, under a configuration that was accepted.
    package init(effects: any Effects, events: some Sequence<Event>, configuration: Loaded, log: Logger) {
        self.effects = effects
        self.log = log
        keeper = Keeper(store: effects, events: events, configuration: configuration)
        lastReading = effects.readClocks()
        startedAt = Instant(lastReading.realtimeSeconds)
        awakeSince = startedAt - lastReading.boottimeMicroseconds / 1_000_000
    }

    /// The instant of one turn: read once, used for everything in it.
    var now: Instant { Instant(lastReading.realtimeSeconds) }

    /// Decides an input and sees to all that follows from it.
    @discardableResult
    package func submit(_ input: Input) throws -> [Event] {
        let events = try keeper.submit(input, at: now)
        deliver(events)
        return events
    }

    /// Something that happened around the flags, which no rule refuses. What fails is the ledger: it is said, and what
    /// happened is told again at the next turn, for it happens no second time (L4).
    func notice(_ input: Input) {
        owedNotices.append(input)
        attempt { try noticeOwed() }
    }

    func noticeOwed() throws {
        while let input = owedNotices.first {
            try submit(input)
            owedNotices.removeFirst()
        }
    }

    /// Issues what is due and arms the timer for what comes next (C25). C21: not before the mail was read, whoever asks.
    func settle() {
        guard isReady else { return }
        retryAt = nil
        attempt {
            try sayOwedLoss()
            try noticeOwed()
            try configureOwed()
            try keeper.settle(at: now, afterOutage: owesOutage) { events in
                owesOutage = false
                deliver(events)
            }
            owesOutage = false
            try confirmOwed()
        }
        emptyLogWhenQuiet()
        writeOwedSummary()
        arm()
        refreshStatus()
        effects.settled()
    }

    /// While the ledger cannot be written it is tried again so often (L4).
    private static let retrySeconds: Int64 = 5

    /// The timer for what comes next (C25): a prompt, or the log that is to be emptied (L7); before the mail was read
    /// nothing does. Whoever arms it anew meanwhile puts off no retry.
    func arm() {
        guard isReady else { return }
        let isRetrying = ledgerTrouble != nil || isOwing
        let soon = now + Self.retrySeconds
        retryAt = isRetrying ? min(retryAt ?? soon, soon) : nil
        nextWake = retryAt ?? [keeper.book.nextWake, quietInstant, summaryWake].compactMap { $0 }.min()
        effects.arm(for: nextWake)
    }

    /// Whether something waits for a ledger that could not be written a moment ago.
    private var isOwing: Bool {
        owedLoss != nil || !owedNotices.isEmpty || owedConfiguration != nil || !owedConfirmations.isEmpty
    }

    /// Sees to what follows from events that were kept.
    func deliver(_ events: [Event]) {
        if !events.isEmpty { lastWritten = now }
        let outgoing = keeper.takeIntents().map { self.outgoing($0) }
        guard !outgoing.isEmpty else { return }
        expect(outgoing.map(\.key))
        effects.hand(over: outgoing, recovered: false)
    }

    /// These are under way from now on.
    func expect(_ keys: [String]) {
        if unconfirmed.isEmpty, !keys.isEmpty { waitingSince = now }
        unconfirmed.formUnion(keys)
    }

    func outgoing(_ intent: OutboxRow) -> OutgoingEntry {
        let rendered = RenderedEntry(
            intent.entry, key: intent.key, source: (effects.journalLabel, intent.event), policy: keeper.book.policy,
            language: keeper.configuration.language.wording)
        return OutgoingEntry(key: intent.key, rendered: rendered)
    }
}
