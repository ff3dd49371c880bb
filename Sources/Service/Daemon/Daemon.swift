public import Configuration
import Dispatch
import Flagging
public import Ledger
public import Logging
public import Systemd

/// The Dispatch shell: brings time, mail, signals and people to the keeper, and what it says to the journal.
///
/// Every method is synchronous and runs on the one queue that feeds the watchdog, so re-entrancy never matters. What
/// may wait (the journal, the mailbox, sockets) has a queue of its own and reports back here.
public actor Daemon {
    private let executor = ServiceExecutor(label: "io.flagwatch.service")
    /// The actor's executor is its queue.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    /// The one queue.
    nonisolated var queue: DispatchQueue { executor.queue }

    /// Where long answers are read from the ledger.
    nonisolated let reading = DispatchQueue(label: "io.flagwatch.reading")

    let options: DaemonOptions
    let log: Logger
    let ledger: LedgerFile
    let index: SeenMailIndex
    let manager = ServiceManager()
    let clock: @Sendable () -> ClockReading
    let exit: @Sendable (Int32) -> Void

    var keeper: Keeper
    var desk: (any EntryDesk)?
    var senses: Senses?
    var mailRoom: MailRoom?
    var mailboxes: [MailboxStatus] = []
    var control: ControlDesk?
    var watchers: [Watcher] = []
    var journalState: JournalState = .ok
    var unconfirmed: Set<String> = []
    var configurationRefused: String?
    var lastReading: ClockReading
    let startedAt: Instant
    var ledgerTrouble: String?
    /// Nobody looked for a while, and that has not been answered yet: a full disk must not lose the catch-up (C21, L4).
    var owesOutage = false
    /// The keys of entries that could not be recorded first: the ledger cannot be written.
    var unrecorded: Set<String> = []
    /// Keys that were read back while the ledger could not note it.
    var owedConfirmations: [(keys: [String], proof: DeskReport.Proof)] = []
    var isReady = false
    var isStopping = false
    var headDay: CivilDate?

    /// A daemon over an opened ledger and a configuration that was accepted. Nothing runs before `start`.
    ///
    /// - Parameters:
    ///   - clock: the one place where time comes from.
    ///   - exit: called once, with the exit code, when the daemon has stopped.
    public init(
        options: DaemonOptions, ledger: LedgerFile, index: SeenMailIndex, configuration: Loaded, log: Logger,
        clock: @escaping @Sendable () -> ClockReading = { SystemClock.read() },
        exit: @escaping @Sendable (Int32) -> Void
    ) throws {
        self.options = options
        self.ledger = ledger
        self.index = index
        self.log = log
        self.clock = clock
        self.exit = exit
        lastReading = clock()
        startedAt = Instant(lastReading.realtimeSeconds)
        keeper = Keeper(store: ledger, events: try ledger.events(), configuration: configuration)
    }

    /// Starts everything; ready when the first scan of the mailbox is done.
    public nonisolated func start() {
        queue.async { @Sendable in self.assumeIsolated { $0.begin() } }
    }

    /// Runs on the service's queue, from any handler.
    nonisolated func onQueue(_ body: @escaping @Sendable (isolated Daemon) -> Void) {
        queue.async { @Sendable in self.assumeIsolated { body($0) } }
    }

    /// The instant of one turn of the loop: read once, used for everything in it.
    var now: Instant { Instant(lastReading.realtimeSeconds) }

    // MARK: - Deciding

    /// Decides an input and sees to all that follows from it.
    @discardableResult
    func submit(_ input: Input) throws -> [Event] {
        let events = try keeper.submit(input, at: now)
        deliver(events)
        return events
    }

    /// An input of the surroundings, which no rule refuses: what fails is the ledger, and that is said and retried.
    func notice(_ input: Input) {
        attempt { _ = try submit(input) }
    }

    /// Issues what is due and arms the timer for what comes next (C25).
    func settle(afterOutage: Bool = false) {
        owesOutage = owesOutage || afterOutage
        attempt {
            deliver(try keeper.settle(at: now, afterOutage: owesOutage))
            owesOutage = false
            try confirmOwed()
        }
        senses?.arm(atRealtimeSeconds: ledgerTrouble == nil ? keeper.book.nextWake?.seconds : now.seconds + 5)
        refreshStatus()
        for watcher in watchers { watcher.tell(self) }
    }

    /// L4: a full disk or a locked database is said once and tried again; nothing is half done.
    func attempt(_ body: () throws -> Void) {
        do {
            try body()
            guard ledgerTrouble != nil else { return }
            // Not every success wrote something: the trouble is over when a write succeeds.
            try ledger.proveWritable()
            ledgerTrouble = nil
            log.notice("the ledger can be written again")
        } catch {
            trouble(with: error)
        }
    }

    /// Says what is wrong with the ledger, once.
    func trouble(with error: any Error) {
        let text = "\(error)"
        guard text != ledgerTrouble else { return }
        let isFirst = ledgerTrouble == nil
        ledgerTrouble = text
        log.error("\(text)")
        if isFirst { sayLedgerDamaged(isTransient: (error as? LedgerError)?.isTransient ?? false) }
    }

    func deliver(_ events: [Event]) {
        let entries = events.compactMap(\.entry)
        guard !entries.isEmpty else { return }
        let outgoing = entries.map { self.outgoing($0) }
        unconfirmed.formUnion(outgoing.map(\.key))
        desk?.take(outgoing, recovered: false)
        // Noted afterwards, so that nobody waits for the disk: after a crash every unconfirmed key is looked up (C23).
        attempt { try ledger.markAttempted(outgoing.map(\.key), at: now) }
    }

    func outgoing(_ entry: Entry) -> OutgoingEntry {
        let key = ledger.key(of: entry)
        let rendered = RenderedEntry(
            entry, key: key, policy: keeper.book.policy, language: keeper.configuration.language.wording)
        return OutgoingEntry(key: key, rendered: rendered)
    }

    /// The one entry that cannot be recorded first: that the ledger cannot be written.
    private func sayLedgerDamaged(isTransient: Bool) {
        var entry = Entry(identity: "ledger-damaged/\(now.seconds)", action: .ledgerDamaged, issued: now)
        entry.actor = .service
        entry.result = isTransient ? "not-writable" : "damaged"
        entry.role = keeper.book.policy.roles.first?.id
        let outgoing = outgoing(entry)
        guard unrecorded.insert(outgoing.key).inserted else { return }
        desk?.take([outgoing], recovered: false)
    }
}
