import Dispatch
import Flagging
import Ledger
import Logging
import Mailbox
import Systemd

/// The real effects: files, sockets and timers. Confined to the service's queue, as the vigil is.
final class DaemonEffects: Effects {
    let ledger: LedgerFile
    let index: SeenMailIndex
    private let manager = ServiceManager()
    private let clock: ClockSource
    private let log: Logger
    /// Both live as long as the process.
    var daemon: Daemon?
    var desk: (any EntryDesk)?
    var senses: Senses?
    private(set) var mailRooms: MailRooms?

    init(ledger: LedgerFile, index: SeenMailIndex, clock: ClockSource, log: Logger) {
        self.ledger = ledger
        self.index = index
        self.clock = clock
        self.log = log
    }

    func readClocks() -> ClockReading { clock.read() }
    func arm(for instant: Instant?) { senses?.arm(atRealtimeSeconds: instant.map { clock.machineSeconds($0.seconds) }) }

    var head: ChainHead { get throws { try ledger.head } }
    func append(_ events: [Event]) throws -> [OutboxRow] { try ledger.append(events) }
    var journalLabel: String { ledger.journalLabel }
    func key(ofUnrecorded entry: Entry) -> String { LedgerFile.key(of: entry, identity: ledger.identity) }
    func key(ofEvent number: Int64) throws -> String? { try ledger.key(ofEvent: number) }
    func hash(ofEvent number: Int64) throws -> String? { try ledger.hash(ofEvent: number) }
    func pending() throws -> [OutboxRow] { try ledger.pending() }
    func confirm(_ keys: [String], _ confirmation: Confirmation, at instant: Instant) throws {
        // Which journal it was read back from is known here only.
        let isReadBack = confirmation == .readBack(journal: nil)
        try ledger.confirm(keys, isReadBack ? .readBack(journal: ledger.thisJournal) : confirmation, at: instant)
    }
    func proveWritable() throws { try ledger.proveWritable() }
    func requireInPlace() throws { try ledger.requireInPlace() }
    func emptyLog() throws -> Bool { try ledger.emptyLog() }
    var remains: LedgerRemains? { ledger.remains }
    var lostEnd: WrittenEnd? { ledger.lost }
    func recall() throws -> Recollection? { desk is JournalDesk ? try Recollection.of(ledger) : nil }

    func seenMail(among identities: [String]) throws -> Set<String> { try index.seen(among: identities) }
    func forgetSeenMail() throws { try index.forget() }
    func noteSeenMail(_ identities: [String]) throws { try index.note(identities) }
    func rememberedFiles(ofMailbox path: String) throws -> [FileRecord] { try index.records(ofMailbox: path) }
    func remember(_ files: [FileRecord], ofMailbox path: String) throws { try index.note(files, ofMailbox: path) }
    func placeCopy(_ bytes: [UInt8], identity: String) throws { try ledger.mailCopies.place(bytes, identity: identity) }
    func mendCopy(_ bytes: [UInt8], identity: String) throws -> Bool {
        try ledger.mendCopy(bytes, identity: identity) { ContentIdentity(of: $0).description }
    }
    func synchronizeCopies(_ identities: [String]) throws { try ledger.mailCopies.synchronize(identities) }

    func startReading(_ reading: MailReading) {
        mailRooms?.stop()
        mailRooms = nil
        guard let daemon, !reading.mailboxes.isEmpty else { return }
        let number = reading.number
        let rooms = MailRooms(
            reading, clock: clock,
            reports: MailRoom.Reports(
                batch: { @Sendable batch, room in daemon.onQueue { $0.received(batch, from: room) } },
                scanned: { @Sendable index, status in daemon.onQueue { $0.scanned(index, status, by: number) } }))
        mailRooms = rooms
        rooms.start()
        daemon.queue.asyncAfter(deadline: .now() + .seconds(MailRooms.headStartSeconds)) { @Sendable in
            daemon.onQueue { $0.effects.mailRooms?.startAll() }
        }
    }

    func readingProgress(ofMailbox index: Int) -> Int { mailRooms?.progress(of: index) ?? 0 }

    func lookAtMailbox(_ index: Int, afterSeconds seconds: Int64) {
        guard let daemon else { return }
        let reading = daemon.assumeIsolated { $0.vigil.reading }
        senses?.after(seconds: seconds, for: index) { @Sendable in
            daemon.onQueue { $0.vigil.lookAtMailbox(index, by: reading) }
        }
    }

    func eraseSummaries() throws { try ledger.eraseCopies() }

    func writeSummary(of election: String, asOf: Instant) {
        guard let daemon else { return }
        daemon.reading.async { @Sendable [ledger] in
            let result: SummaryWriting.Result
            do {
                result = SummaryWriting.write(election, asOf: asOf, from: try ledger.reader())
            } catch {
                result = .failed("\(error)")
            }
            daemon.onQueue { $0.vigil.summaryEnded(election, result) }
        }
    }

    func hand(over entries: [OutgoingEntry], recovered: Bool) { desk?.take(entries, recovered: recovered) }

    func tell(_ messages: [ServiceMessage]) {
        // What the first reading, or a new configuration, needed and nobody needs now.
        if messages.contains(.ready) { Allocator.giveBack() }
        do {
            _ = try manager.notify(messages)
        } catch {
            log.warning("the service manager: \(error)")
        }
    }

    /// How often the watchdog must be fed, in microseconds.
    func watchdogMicroseconds() throws -> Int64? { try manager.watchdogMicroseconds() }

    func end(exitCode: Int32) { daemon?.onQueue { $0.stop(exitCode: exitCode) } }

    func settled() {
        daemon?.assumeIsolated {
            $0.tellWatchers()
            $0.beat()
        }
    }

    func stop() {
        mailRooms?.stop()
        senses?.stop()
    }
}
