import Flagging
import Foundation
import Ledger
import Mailbox
import Systemd

@testable import Service

/// A real ledger, index and copies under a vigil without a daemon: the calls are noted in their order, and one that a test
/// names fails.
final class FaultyEffects: Effects {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString.prefix(8))")
    let ledger: LedgerFile
    let index: SeenMailIndex
    /// What was called since a test looked last.
    var calls: [String] = []
    /// The call that fails.
    var failing: String?
    /// Nothing can be appended, and that is seen.
    var isDiskFull = false
    /// How many more of those calls succeed before.
    var succeedingFirst = 0
    /// What the machine's clocks say.
    private(set) var now = FaultyEffects.noon
    private var upSeconds: Int64 = 0
    private var sleptSeconds: Int64 = 0
    /// When the timer fires.
    private(set) var armed: Instant?
    /// Nothing is known to have been seen, as after the index was thrown away.
    var isIndexLost = false
    /// What the readers of mailboxes have done.
    var progress: [Int: Int] = [:]
    /// After how many seconds each mailbox is to be looked at.
    private(set) var looks: [Int: Int64] = [:]
    /// What the service manager was told.
    private(set) var told: [ServiceMessage] = []
    private(set) var handed: [OutgoingEntry] = []
    /// What the journal remembers.
    var remembered: Recollection?
    /// The exit code with which it wanted to end.
    private(set) var endedWith: Int32?
    /// What the unit's status line last said.
    private(set) var statusLine = ""

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        ledger = try LedgerFile.open(folder.appending(path: "ledger.sqlite").path)
        index = try SeenMailIndex(folder.appending(path: "index.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func call(_ name: String) throws {
        calls.append(name)
        guard failing == name else { return }
        succeedingFirst -= 1
        if succeedingFirst < 0 { throw LedgerError.full(path: folder.path) }
    }

    /// Noon of 23 October 2025, in the period of TK 2025.
    static let noon = Instant(1_761_213_600)

    /// Time goes by until that instant.
    func wait(until instant: Instant) {
        upSeconds += instant - now
        now = instant
    }

    /// The machine sleeps for so long.
    func suspend(for seconds: Int64) {
        now = now + seconds
        sleptSeconds += seconds
    }

    /// The machine's clock is set by so much.
    func step(by seconds: Int64) { now = now + seconds }

    func readClocks() -> ClockReading {
        ClockReading(
            realtimeMicroseconds: now.seconds * 1_000_000, monotonicMicroseconds: upSeconds * 1_000_000,
            boottimeMicroseconds: (upSeconds + sleptSeconds) * 1_000_000)
    }
    func arm(for instant: Instant?) { armed = instant }

    var head: ChainHead { get throws { try ledger.head } }
    func append(_ events: [Event]) throws -> [OutboxRow] {
        try call("append")
        if isDiskFull { throw LedgerError.full(path: folder.path) }
        return try ledger.append(events)
    }
    var journalLabel: String { ledger.journalLabel }
    func key(ofUnrecorded entry: Entry) -> String { LedgerFile.key(of: entry, identity: ledger.identity) }
    func key(ofEvent number: Int64) throws -> String? { try ledger.key(ofEvent: number) }
    func hash(ofEvent number: Int64) throws -> String? { try ledger.hash(ofEvent: number) }
    func pending() throws -> [OutboxRow] { try ledger.pending() }
    func confirm(_ keys: [String], _ confirmation: Confirmation, at instant: Instant) throws {
        try call("confirm")
        try ledger.confirm(keys, confirmation, at: instant)
    }
    func proveWritable() throws {
        if isDiskFull { throw LedgerError.full(path: folder.path) }
        try ledger.proveWritable()
    }
    func requireInPlace() throws { try ledger.requireInPlace() }
    func emptyLog() throws -> Bool {
        try call("empty the log")
        return try ledger.emptyLog()
    }
    var remains: LedgerRemains? { ledger.remains }
    var lostEnd: WrittenEnd? { ledger.lost }
    func recall() throws -> Recollection? { remembered }
    func end(exitCode: Int32) { endedWith = exitCode }

    func seenMail(among identities: [String]) throws -> Set<String> {
        isIndexLost ? [] : try index.seen(among: identities)
    }
    func forgetSeenMail() throws { try index.forget() }
    func noteSeenMail(_ identities: [String]) throws {
        try call("seen")
        try index.note(identities)
    }
    func rememberedFiles(ofMailbox path: String) throws -> [FileRecord] { try index.records(ofMailbox: path) }
    func remember(_ files: [FileRecord], ofMailbox path: String) throws { try index.note(files, ofMailbox: path) }
    func placeCopy(_ bytes: [UInt8], identity: String) throws {
        try call("place")
        try ledger.mailCopies.place(bytes, identity: identity)
    }
    func mendCopy(_ bytes: [UInt8], identity: String) throws -> Bool {
        try call("mend")
        return try ledger.mendCopy(bytes, identity: identity) { ContentIdentity(of: $0).description }
    }
    func synchronizeCopies(_ identities: [String]) throws {
        if !identities.isEmpty { try call("synchronize") }
        try ledger.mailCopies.synchronize(identities)
    }
    func startReading(_ reading: MailReading) {}
    func readingProgress(ofMailbox index: Int) -> Int { progress[index] ?? 0 }
    func lookAtMailbox(_ index: Int, afterSeconds seconds: Int64) { looks[index] = seconds }

    /// The summaries that were to be written, and for which instant.
    private(set) var ordered: [(election: String, asOf: Instant)] = []
    func eraseSummaries() throws { try ledger.eraseCopies() }
    func writeSummary(of election: String, asOf: Instant) { ordered.append((election, asOf)) }

    func hand(over entries: [OutgoingEntry], recovered: Bool) {
        calls.append("hand over")
        handed += entries
    }
    func tell(_ messages: [ServiceMessage]) {
        told += messages
        for case .status(let line) in messages { statusLine = line }
    }
    func settled() {}
}
