public import Configuration
import Control
import Dispatch
import Flagging
public import Ledger
public import Logging
public import Systemd

/// The Dispatch shell: brings time, mail, signals and people to the vigil, and what it says to the journal.
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
    /// Where rows of every flag are made.
    nonisolated let listing = DispatchQueue(label: "io.flagwatch.listing")

    nonisolated let names = AccountNames()

    let options: DaemonOptions
    let log: Logger
    let ledger: LedgerFile
    let clock: ClockSource
    let exit: @Sendable (Int32) -> Void
    let effects: DaemonEffects
    let vigil: Vigil
    let heartbeat: Heartbeat
    let board: Board

    /// Where people call.
    let socket: ListeningSocket
    var control: ControlDesk?
    var watchers: [Watcher] = []
    /// The copy that is under way; it lives with its caller.
    weak var backup: BackupStream?

    /// A daemon over an opened ledger and a configuration that was accepted. Nothing runs before `start`.
    ///
    /// - Parameters:
    ///   - clock: the one place where time comes from.
    ///   - exit: called once, with the exit code, when the daemon has stopped.
    public init(
        options: DaemonOptions, ledger: LedgerFile, index: SeenMailIndex, configuration: Loaded, log: Logger,
        clock: ClockSource = .machine, exit: @escaping @Sendable (Int32) -> Void
    ) throws {
        self.options = options
        self.ledger = ledger
        self.log = log
        self.clock = clock
        self.exit = exit
        heartbeat = Heartbeat(log: log)
        board = Board(log: log)
        effects = DaemonEffects(ledger: ledger, index: index, clock: clock, log: log)
        let events = try ledger.events()
        // A ledger that cannot be written is found out here, where the start can still be given up.
        try ledger.makeReady()
        vigil = Vigil(effects: effects, events: events, configuration: configuration, log: log)
        // So is a socket that is not to be had: a daemon that nobody can call must not look like one that runs.
        socket = try ControlDesk.socket(path: options.socketPath)
    }

    /// Starts everything; ready when the first scan of the mailbox is done.
    public nonisolated func start() {
        queue.async { @Sendable in self.assumeIsolated { $0.begin() } }
    }

    /// Ends it as SIGTERM does.
    public nonisolated func end() { onQueue { $0.stop() } }

    /// Runs on the service's queue, from any handler.
    nonisolated func onQueue(_ body: @escaping @Sendable (isolated Daemon) -> Void) {
        queue.async { @Sendable in self.assumeIsolated { body($0) } }
    }

    // MARK: - What answers look at

    /// The mind, to be read.
    var keeper: Keeper { vigil.keeper }
    /// The instant of this turn.
    var now: Instant { vigil.now }

    /// Decides what a person asked for.
    func submit(_ input: Input) throws -> [Event] { try vigil.submit(input) }
}
