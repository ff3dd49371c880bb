import Flagging
import GRDB
import Ledger
import Mailbox
import Service
import Systemd

/// The effects of one process on the simulated world: the ledger, the outbox, the index and the copies are real files.
///
/// Every call is a boundary at which the process may be killed. What a dead process still does reaches nobody: that is
/// all that the world ever sees of a kill.
final class SimulatedEffects: Effects {
    let ledger: LedgerFile
    let index: SeenMailIndex
    /// It owns this, and outlives it.
    private unowned let world: Simulation
    private(set) var isDead = false
    private(set) var armed: Instant?
    /// When each mailbox is looked at if nothing is heard of it, in seconds that the machine was awake.
    var looks: [Int: Int64] = [:]
    /// What the desk has not got yet: it has a queue of its own.
    private var onTheWay: [(entries: [OutgoingEntry], isRecovered: Bool)] = []
    lazy var courier = Courier(
        ModelJournalAccess(world.journal, instance: world.boots) { [unowned self] in try crossing() },
        report: { [unowned self] report in
            guard !isDead else { return }
            // Written once, before or after nobody could read any more: that is all that can be known (C23).
            if case .confirmed(let keys, .unconfirmed) = report { keys.forEach(world.journal.doubt) }
            world.report(.desk(report))
        })

    struct Killed: Error {}

    init(_ world: Simulation, _ disk: Disk) throws {
        self.world = world
        // Keys hold hashes, and hashes the salts: a seed must replay to the letter.
        ledger = try LedgerFile.open(disk.ledger, salts: .predictable)
        index = try SeenMailIndex(disk.index)
    }

    func crossing() throws {
        if !isDead, world.isFuseBurnt() { isDead = true }
        if isDead { throw Killed() }
    }

    private var isAlive: Bool { (try? crossing()) != nil }  // why it is not is known: it was killed

    /// The disk in front of a write: full, it refuses now and then before SQLite is asked, as for its log.
    private func disk<Value>(_ write: () throws -> Value) throws -> Value {
        try crossing()
        if world.isDiskFull, world.chance.once(in: world.refusals) {
            world.count("full disks met")
            throw LedgerError.full(path: ledger.path)
        }
        return try write()
    }

    /// A full disk, for SQLite itself: the file may not grow by a page.
    func limitPages(_ isFull: Bool) throws {
        try ledger.queue.inDatabase { db in
            let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(isFull ? count : 0x3FFF_FFFE)")
        }
    }

    // MARK: - The clocks

    func readClocks() -> ClockReading { world.clocks }
    func arm(for instant: Instant?) { if isAlive { armed = instant } }

    // MARK: - The ledger and its outbox

    var head: ChainHead {
        get throws {
            try crossing()
            return try ledger.head
        }
    }

    var journalLabel: String { ledger.journalLabel }
    func key(ofUnrecorded entry: Entry) -> String { LedgerFile.key(of: entry, identity: ledger.identity) }

    func key(ofEvent number: Int64) throws -> String? {
        try crossing()
        return try ledger.key(ofEvent: number)
    }

    func hash(ofEvent number: Int64) throws -> String? {
        try crossing()
        return try ledger.hash(ofEvent: number)
    }

    func append(_ events: [Event]) throws -> [OutboxRow] {
        let intents: [OutboxRow]
        do {
            intents = try disk { try ledger.append(events) }
        } catch LedgerError.full(let path) {
            world.refused(events)
            throw LedgerError.full(path: path)
        }
        world.kept(events)
        return intents
    }

    func pending() throws -> [OutboxRow] {
        try crossing()
        return try ledger.pending()
    }

    func confirm(_ keys: [String], _ confirmation: Confirmation, at instant: Instant) throws {
        try disk { try ledger.confirm(keys, confirmation, at: instant) }
    }

    func proveWritable() throws {
        try crossing()
        // What `statvfs` says of the disk, it says of the machine's own.
        if world.isDiskFull { throw LedgerError.full(path: ledger.path) }
        try ledger.proveWritable()
    }

    func requireInPlace() throws { try crossing() }
    func emptyLog() throws -> Bool { try disk { try ledger.emptyLog() } }

    /// Nothing is ever lost here, so whatever the journal remembers the ledger holds (L8).
    var remains: LedgerRemains? { ledger.remains }
    var lostEnd: WrittenEnd? { ledger.lost }

    func recall() throws -> Recollection? {
        try crossing()
        return world.remembered()
    }

    // MARK: - Mail

    func forgetSeenMail() throws { try disk { try index.forget() } }

    func seenMail(among identities: [String]) throws -> Set<String> {
        try crossing()
        return try index.seen(among: identities)
    }

    func noteSeenMail(_ identities: [String]) throws { try disk { try index.note(identities) } }

    func rememberedFiles(ofMailbox path: String) throws -> [FileRecord] {
        try crossing()
        return try index.records(ofMailbox: path)
    }

    func remember(_ files: [FileRecord], ofMailbox path: String) throws {
        try disk { try index.note(files, ofMailbox: path) }
    }

    func placeCopy(_ bytes: [UInt8], identity: String) throws {
        try disk { try ledger.mailCopies.place(bytes, identity: identity) }
    }

    func mendCopy(_ bytes: [UInt8], identity: String) throws -> Bool {
        try disk { try ledger.mendCopy(bytes, identity: identity) { ContentIdentity(of: $0).description } }
    }

    func synchronizeCopies(_ identities: [String]) throws {
        try disk { try ledger.mailCopies.synchronize(identities) }
    }

    func startReading(_ reading: MailReading) { if isAlive { world.startReading(reading) } }

    func readingProgress(ofMailbox index: Int) -> Int { 0 }
    func lookAtMailbox(_ index: Int, afterSeconds seconds: Int64) {
        if isAlive { looks[index] = world.awakeSeconds + seconds }
    }

    // MARK: - The summary

    func eraseSummaries() throws { try disk { try ledger.eraseCopies() } }

    /// It is written beside the queue: how it went is told there later, and a full disk refuses it now and then. Its words
    /// are other tests' matter.
    func writeSummary(of election: String, asOf: Instant) {
        guard isAlive else { return }
        let isRefused = world.isDiskFull && world.chance.once(in: 2)
        world.count("summaries")
        world.report(
            .summary(
                election,
                isRefused ? .failed("full") : .written(folder: "summaries/\(election)", unreviewed: 0)))
    }

    // MARK: - People and the manager

    /// The desk works beside the daemon: it has an entry at once, or later.
    func hand(over entries: [OutgoingEntry], recovered: Bool) {
        guard isAlive else { return }
        world.handed(entries)
        onTheWay.append((entries, recovered))
        if world.chance.once(in: 2) { while deskTakes() {} }
    }

    /// Whether there was something for the desk to take.
    func deskTakes() -> Bool {
        guard !isDead, !onTheWay.isEmpty else { return false }
        let (entries, isRecovered) = onTheWay.removeFirst()
        courier.take(entries, recovered: isRecovered)
        return true
    }

    func tell(_ messages: [ServiceMessage]) { _ = isAlive }
    func end(exitCode: Int32) { if isAlive { world.fail("the daemon ends itself with \(exitCode)") } }
    func settled() { if isAlive { world.atRest() } }
}
