import Dispatch
import Systemd

/// This machine's journal. What it follows wakes the desk through a source on the desk's queue.
final class SystemJournal: JournalAccess {
    private let writer = JournalWriter(identifier: SystemJournal.identifier)
    private let markPrefix: String
    private let queue: DispatchQueue
    private let changed: @Sendable () -> Void
    private var reader: JournalReader?
    private var follower: JournalFollower?
    private var source: (any DispatchSourceRead)?

    /// The `SYSLOG_IDENTIFIER` of every entry.
    static let identifier = "flagwatchd"

    /// - Parameters:
    ///   - instance: unique for this process, so that its marks are told from those of an earlier one.
    ///   - changed: called on the queue when something was written.
    init(instance: String, queue: DispatchQueue, changed: @escaping @Sendable () -> Void) {
        markPrefix = "\(instance)."
        self.queue = queue
        self.changed = changed
    }

    var isSocketPresent: Bool { JournalWriter.isSocketPresent() }

    func open() throws {
        guard follower == nil else { return }
        let follower = try JournalFollower(by: .ourselves, from: .now)
        let reader = try JournalReader()
        let descriptor = try follower.duplicateDescriptor()
        self.follower = follower
        self.reader = reader
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler(handler: changed)
        source.setCancelHandler { @Sendable in Service.close(descriptor: descriptor) }
        self.source = source
        source.activate()
    }

    func close() {
        source?.cancel()
        source = nil
        follower?.close()
        follower = nil
        reader?.close()
        reader = nil
    }

    func send(_ entry: OutgoingEntry) throws {
        try writer.send(EntryFieldNames.journalEntry(entry.rendered))
    }

    func send(mark: Int) throws {
        let field = JournalField(EntryFieldNames.mark, markPrefix + String(mark))
        try writer.send(
            JournalEntry(message: "flagwatch: reading the journal back", priority: .info, fields: [field]))
    }

    func lookUp(_ keys: [String]) throws -> Set<String> {
        // Without a reader nothing is known of the keys: they must not be taken for absent.
        guard let reader else { throw JournalReadError.closed }
        return try reader.keys(present: keys, in: EntryFieldNames.key, by: .ourselves)
    }

    func readBack() throws -> ReadBack? {
        guard let follower else { return nil }
        let batch = try follower.read()
        return ReadBack(
            keys: batch.records.compactMap { $0.text(of: EntryFieldNames.key) },
            marks: batch.records.compactMap { $0.text(of: EntryFieldNames.mark) }.compactMap(number),
            isInvalidated: batch.change == .invalidated, mayHaveMore: batch.mayHaveMore)
    }

    private func number(ofMark mark: String) -> Int? {
        mark.hasPrefix(markPrefix) ? Int(mark.dropFirst(markPrefix.count)) : nil
    }
}
