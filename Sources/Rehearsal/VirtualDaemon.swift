import Configuration
import Flagging
import Ledger
import MailReader
import Mailbox
import Matching
import Service

/// The daemon's life in virtual time: the real keeper over a temporary ledger, with a clock, an exporter and a mailbox
/// that the scenario moves.
final class VirtualDaemon {
    private(set) var keeper: Keeper
    /// True time.
    private(set) var now: Instant
    /// The daemon's clock minus true time, in seconds.
    private var clockOffset: Int64 = 0
    private var downUntil: Instant?
    private var stalledUntil: Instant?
    /// The exporter's last run, by the daemon's clock.
    private var lastExport: Instant
    /// Since when the machine's clock was not set.
    private var awakeSince: Instant
    /// Mail that the exporter has not brought yet, or that the daemon has not seen.
    private var waiting: [ArrivedMail] = []
    private var isAfterOutage = false
    private let keep: (ArrivedMail) throws -> Void
    private let summarize: (String, Instant) -> SummaryWriting.Result
    private let emit: (Entry, Policy) -> Void

    init(
        store: any EventStore, configuration: Loaded, starts: Instant,
        keep: @escaping (ArrivedMail) throws -> Void,
        summarize: @escaping (String, Instant) -> SummaryWriting.Result, emit: @escaping (Entry, Policy) -> Void
    ) throws {
        keeper = Keeper(store: store, events: [], configuration: configuration)
        now = starts
        lastExport = starts
        awakeSince = starts
        self.keep = keep
        self.summarize = summarize
        self.emit = emit
        try boot()
    }

    /// What the daemon's clock says.
    var daemonNow: Instant { now + clockOffset }
    var isDown: Bool { downUntil != nil }

    // MARK: - Time

    /// Plays everything that lies before `end`.
    func advance(before end: Instant) throws {
        while let next = nextInstant, next < end { try turn(at: next) }
    }

    /// Plays everything up to and including `end`.
    func advance(through end: Instant) throws {
        while let next = nextInstant, next <= end { try turn(at: next) }
        now = max(now, end)
    }

    /// Comes to an instant at which steps happen: what the world does comes first, then the steps, then `settle`.
    func arrive(at instant: Instant) throws {
        now = max(now, instant)
        try moveWorld()
    }

    /// C27: what is due at this instant, after its facts.
    func settle() throws {
        guard !isDown else { return }
        let outage = isAfterOutage
        isAfterOutage = false
        try keeper.settle(at: daemonNow, afterOutage: outage) { speak($0) }
        try writeSummaries()
    }

    /// S4: what the engine asked for. One that cannot be written is owed, as with the daemon; no story waits for a disk.
    private func writeSummaries() throws {
        for election in keeper.book.owedSummaries {
            guard case .written(let folder, let unreviewed) = summarize(election, daemonNow) else { continue }
            speak(
                try keeper.submit(
                    .summaryWritten(election: election, folder: folder, unreviewed: unreviewed), at: daemonNow))
        }
    }

    private var nextInstant: Instant? {
        if let downUntil { return downUntil }
        let wake = keeper.book.nextWake.map { max(now, $0 - clockOffset) }
        return [wake, stalledUntil, staleInstant].compactMap { $0 }.min()
    }

    private func turn(at instant: Instant) throws {
        try arrive(at: instant)
        try settle()
    }

    private func moveWorld() throws {
        if let until = stalledUntil, until <= now {
            stalledUntil = nil
            lastExport = daemonNow
        }
        if let until = downUntil, until <= now {
            downUntil = nil
            isAfterOutage = true
            try boot()
        }
        guard !isDown else { return }
        if stalledUntil == nil { lastExport = daemonNow }
        if let input = watchdog?.verdict(at: daemonNow, in: keeper.book) {
            speak(try keeper.submit(input, at: daemonNow))
        }
        if stalledUntil == nil {
            let mails = waiting
            waiting = []
            for mail in mails { try read(mail) }
        }
    }

    /// When the daemon will say that the export has stalled (M5), in true time.
    private var staleInstant: Instant? {
        guard stalledUntil != nil, let watchdog, keeper.book.staleMailboxes[watchdog.mailbox] == nil else { return nil }
        return watchdog.staleAt.map { max(now, $0 - clockOffset) }
    }

    private var watchdog: MailboxWatchdog? {
        mailbox.map {
            MailboxWatchdog(
                mailbox: $0.path, sign: lastExport, awakeSince: awakeSince, silenceSeconds: $0.export?.silenceSeconds)
        }
    }

    private var mailbox: MailboxSettings? { keeper.configuration.mailboxes.first }

    // MARK: - What happens

    func boot() throws {
        speak(try keeper.submit(.started, at: daemonNow))
        speak(try keeper.configure(keeper.configuration, isReload: false, at: daemonNow))
    }

    func goDown(until instant: Instant) throws {
        speak(try keeper.submit(.stopped, at: daemonNow))
        downUntil = instant
    }

    func stallExport(until instant: Instant) {
        stalledUntil = instant
        lastExport = daemonNow
    }

    func stepClock(by seconds: Int64) throws {
        clockOffset += seconds
        awakeSince = daemonNow
        guard !isDown else { return }
        speak(try keeper.submit(.clockStepped(seconds: seconds), at: daemonNow))
        if seconds > 2 { isAfterOutage = true }  // C22: a jump forward is an outage
    }

    func arrive(_ mail: ArrivedMail) throws {
        guard !isDown, stalledUntil == nil else { return waiting.append(mail) }
        try read(mail)
    }

    func submit(_ input: Input) throws { speak(try keeper.submit(input, at: daemonNow)) }

    func reload(_ configuration: Loaded) throws {
        speak(try keeper.configure(configuration, isReload: true, at: daemonNow))
    }

    private func read(_ mail: ArrivedMail) throws {
        var mail = mail
        mail.context.seen = daemonNow
        mail.context.anchor = mailbox?.trust ?? .none
        let events = try keeper.read(mail, at: daemonNow)
        if !events.isEmpty { try keep(mail) }
        speak(events)
    }

    private func speak(_ events: [Event]) {
        for event in events {
            if let entry = event.entry { emit(entry, keeper.book.policy) }
        }
    }
}
