public import Flagging
internal import Foundation
package import GRDB
internal import Synchronization

/// The ledger: an append-only SQLite file with a hash chain and the outbox (flagwatch-rules(7), LEDGER).
///
/// One process writes it, the daemon; it holds `ledger.lock`. Anybody may read it meanwhile, or read a copy. Every read
/// checks the chain as it goes, so nobody ever folds an altered row: it throws `LedgerError.damaged` with its number.
public final class LedgerFile: Sendable {
    /// Where it is.
    public let path: String
    /// 32 hex digits made at creation; every key of the journal is derived from it (C23).
    public let identity: String
    /// Whether this process may append.
    public let isWritable: Bool
    /// The copies of filed mails, beside the ledger (L3).
    public let mailCopies: MailCopies

    package let queue: DatabaseQueue
    /// Whether the ledger was written in WAL mode and its log is not beside it, as where only `ledger.sqlite` was
    /// copied while the daemon ran: what happened later stands in that log (L7).
    public let isLogMissing: Bool

    /// What an earlier ledger left beside this one when it was opened for writing without an event; nil where nothing lies
    /// there (L8).
    public let remains: LedgerRemains?
    /// What an earlier writer noted of the end of this ledger, or of the one that stood here before, where it was not there
    /// any more when this one was opened for writing (L8).
    public let lost: WrittenEnd?
    /// What is noted of the end that it has.
    private let end: Mutex<WrittenEnd>

    /// What keeps the digests of an event's personal values from being guessed (L5).
    let salts: Salts

    let lock: WriterLock?
    /// What the writer has open since its first write, to be held against what stands under the names (L8).
    private let files = Mutex<OpenFiles?>(nil)
    private let temporary: TemporaryCopy?
    private let tail: Mutex<Tail>
    private let ownReader = Mutex<LedgerFile?>(nil)
    /// The connection that made the file, closed. It is kept, because releasing a queue of GRDB's starts libdispatch's
    /// look at its shared worker threads, which then wakes an idle daemon every second, for ever (C25).
    private let founder: DatabaseQueue?

    /// The end of the chain as the writer knows it.
    struct Tail {
        var number: Int64
        var hash: Data
    }

    /// Opens the ledger for writing and makes it where there is nothing; migrates an older one (L6).
    ///
    /// Throws `LedgerError`; on every error the file is as it was.
    public static func open(_ path: String) throws -> LedgerFile {
        try open(path, format: .current)
    }

    /// The same with salts that are not random, for whoever plays a period again to the letter.
    package static func open(_ path: String, salts: Salts) throws -> LedgerFile {
        try open(path, format: .current, salts: salts)
    }

    /// Opens the ledger for reading: also a copy, also on a medium that can only be read, also while the daemon writes.
    public static func readOnly(_ path: String) throws -> LedgerFile {
        try LedgerFile(reading: path, format: .current)
    }

    static func open(_ path: String, format: Format, salts: Salts = .random) throws -> LedgerFile {
        // L8: the ledger stands there itself. Where a link leads to a disk that is away a new ledger would take its place.
        if Disk.isLink(path) { throw LedgerError.notAFile(path: path) }
        switch try Disk.look(path) {
        case .directory, .other: throw LedgerError.notAFile(path: path)
        case .file(bytes: 0): throw LedgerError.notALedger(path: path, found: .empty)
        case .file: break
        case .nothing: try Disk.makeDirectory(Disk.directory(of: path))
        }
        try MailCopies(ledger: path).requirePlace()
        let lock = try WriterLock(ledger: path)
        let founder = try Disk.look(path) == .nothing ? try create(path, format: format) : nil
        return try LedgerFile(writing: path, lock: lock, format: format, salts: salts, founder: founder)
    }

    private init(
        writing path: String, lock: WriterLock, format: Format, salts: Salts, founder: DatabaseQueue?
    ) throws {
        guard access(path, W_OK) == 0 else { throw LedgerError(errno: errno, path: path) }
        let queue = try LedgerFile.connect(path, isWriting: true)
        try LedgerFile.naming(path) {
            let found = try queue.read { try LedgerFile.recognise($0, path: path, format: format) }
            if found < format.version {
                try queue.write { try format.migrate($0, from: found) }
            }
        }
        self.path = path
        self.queue = queue
        self.lock = lock
        self.salts = salts
        self.founder = founder
        temporary = nil
        isWritable = true
        isLogMissing = false
        mailCopies = MailCopies(ledger: path)
        let (identity, tail) = try LedgerFile.endOfChain(queue, path: path)
        self.identity = identity
        self.tail = Mutex(tail)
        remains = tail.number == 0 ? try LedgerRemains(beside: path) : nil
        let noted = WrittenEnd.noted(ledger: path)
        lost = noted.flatMap { LedgerFile.lost($0, of: identity, endingAt: tail.number) }
        // Until the loss is an event the note stands as it is, so that a start that is broken off does not forget it.
        end = Mutex(WrittenEnd(identity: identity, number: tail.number, flags: noted?.flags ?? []))
    }

    private init(reading path: String, format: Format) throws {
        switch try Disk.look(path) {
        case .nothing: throw LedgerError.notFound(path: path)
        case .directory, .other: throw LedgerError.notAFile(path: path)
        case .file(bytes: 0): throw LedgerError.notALedger(path: path, found: .empty)
        case .file: break
        }
        guard access(path, R_OK) == 0 else { throw LedgerError(errno: errno, path: path) }
        isLogMissing = try LedgerLog.isMissing(of: path)
        (queue, temporary) = try LedgerFile.connectReader(path, isAlone: isLogMissing)
        let found = try LedgerFile.naming(path) { [queue] in
            try queue.read { try LedgerFile.recognise($0, path: path, format: format) }
        }
        guard found >= format.readable else {
            throw LedgerError.olderFormat(path: path, found: found, oldest: format.readable)
        }
        self.path = path
        lock = nil
        salts = .random
        founder = nil
        remains = nil
        isWritable = false
        mailCopies = MailCopies(ledger: path)
        let (identity, tail) = try LedgerFile.endOfChain(queue, path: path)
        self.identity = identity
        self.tail = Mutex(tail)
        lost = nil
        end = Mutex(WrittenEnd(identity: identity, number: tail.number))
    }

    /// A connection of its own that only reads, while this one writes. It is opened once and kept, for the reason at
    /// `founder`.
    public func reader() throws -> LedgerFile {
        try ownReader.withLock { reader in
            if let reader { return reader }
            let opened = try LedgerFile.readOnly(path)
            reader = opened
            return opened
        }
    }

    /// The end of the chain now. A reader sees what the daemon has appended meanwhile.
    public var head: ChainHead {
        get throws {
            if isWritable { return tail.withLock { ChainHead(number: $0.number, hash: Hex.text($0.hash)) } }
            let (_, tail) = try LedgerFile.endOfChain(queue, path: path)
            return ChainHead(number: tail.number, hash: Hex.text(tail.hash))
        }
    }

    /// The key of an entry that stands in no ledger, 32 hex digits: of a rehearsal, which gives an identity of its own,
    /// and of what is said because the ledger cannot be written.
    public static func key(of entry: Entry, identity: String) -> String {
        Chain.name(identity: identity, of: entry.identity)
    }

    /// What the journal calls this ledger: `FLAGWATCH_LEDGER` of every entry (L8).
    public var journalLabel: String { Chain.name(identity: identity, of: "ledger") }

    /// What the ledger calls the journal of a machine: an entry that was read back there need not stand in another one,
    /// to which the ledger was moved. The machine's id is confidential (machine-id(5)), so its digest stands for it.
    public func journalName(ofMachine machine: String) -> String {
        Chain.name(identity: identity, of: "journal/\(machine)")
    }

    /// Whether a `ledger-head` entry of that key anchors this ledger (L2): the event after the head said so.
    public func isAnchorKey(_ key: String, of head: ChainHead) -> Bool {
        let (next, isBeyond) = head.number.addingReportingOverflow(1)
        guard !isBeyond, let hash = Data(hex: head.hash) else { return false }
        let entry = "\(Action.ledgerHead.rawValue)/\(next)"
        return key == Chain.key(identity: identity, previous: hash, entry: entry)
            || key == Chain.name(identity: identity, of: entry)
    }

    /// The end of the chain under the lock of its only writer; the new end holds once the work has succeeded.
    func extendingTail<Value>(_ work: (inout Tail) throws -> Value) throws -> Value {
        guard isWritable else { throw LedgerError.readOnly(path: path) }
        return try tail.withLock { tail in
            var extended = tail
            let value = try work(&extended)
            tail = extended
            return value
        }
    }

    /// What the writer of this ledger noted of its end (L8); nil where nothing is noted, as beside a copy. Whoever compares
    /// reads it first, because a daemon may write meanwhile.
    public var noted: WrittenEnd? { WrittenEnd.noted(ledger: path).flatMap { $0.identity == identity ? $0 : nil } }

    /// Notes how far the ledger is written now, and which flags came (L8).
    func noteEnd(_ number: Int64, _ flags: [FlagID]) {
        end.withLock { end in
            end.number = number
            end.add(flags)
            end.note(ledger: path)
        }
    }

    /// What was noted, where the ledger does not reach that far. Of another ledger it counts only while this one holds
    /// nothing: it took its place.
    private static func lost(_ noted: WrittenEnd, of identity: String, endingAt number: Int64) -> WrittenEnd? {
        let isLost = noted.identity == identity ? noted.number > number : number == 0
        return isLost ? noted : nil
    }

    /// Reads in one transaction and names the errors.
    func reading<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try LedgerFile.naming(path) { try queue.read(work) }
    }

    /// Writes in one transaction and names the errors (L4). What is written into a file without a name is lost, so it is
    /// looked for first (L8).
    func writing<Value>(_ work: (Database) throws -> Value) throws -> Value {
        guard isWritable else { throw LedgerError.readOnly(path: path) }
        try makeReady()
        return try LedgerFile.naming(path) {
            try queue.writeWithoutTransaction { db in
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try work(db)
                    return .commit
                }
                guard let value else { throw LedgerError.busy(path: path) }
                return value
            }
        }
    }

    /// L8: that the file which is written is still the one under that name.
    ///
    /// - Throws: `LedgerError.gone`.
    public func requireInPlace() throws { try files.withLock { try $0?.requireInPlace() } }

    /// Before a write: makes the connection durable at the first one, so that a damaged ledger is left as it is by
    /// whoever only opens it; afterwards sees that the files are in place (L8).
    ///
    /// - Throws: `LedgerError`: what cannot be written, or was taken away.
    public func makeReady() throws {
        try files.withLock { files in
            if let files { return try files.requireInPlace() }
            try LedgerFile.naming(path) { try queue.inDatabase { try LedgerFile.makeDurable($0, path: path) } }
            files = try OpenFiles(ledger: path)
        }
    }

    /// Closes the connection that answers long questions; the next one opens another.
    func closeReader() throws {
        try ownReader.withLock { reader in
            try reader?.queue.close()
            reader = nil
        }
    }

    static func naming<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        try LedgerError.naming(path, work)
    }
}
