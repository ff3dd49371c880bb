import Flagging
import Glibc
import Systemd
public import Wording

extension StartFailure {
    /// How long the end waits for the entry to be read back.
    private static let patienceMilliseconds: Int64 = 2_000

    /// Writes the entry to the journal and waits until it stands there, at most two seconds. False where there is no
    /// journal, or none is wanted.
    ///
    /// journald asks the kernel which unit a sender belongs to when it takes an entry: of a process that is gone by then
    /// it does not know, and the entry would not be among those of `journalctl -u flagwatch`.
    public func tell(_ output: DaemonOptions.Output, language: Language) throws -> Bool {
        guard output == .journal || output == .automatic, JournalWriter.isSocketPresent() else { return false }
        let start = SystemClock.read()
        let mark = JournalField(EntryFieldNames.mark, "\(getpid())-\(start.boottimeMicroseconds)")
        let rendered = entry(at: Instant(start.realtimeSeconds), language: language)
        var entry = EntryFieldNames.journalEntry(rendered)
        entry.fields.append(mark)
        try JournalWriter(identifier: SystemJournal.identifier).send(entry)
        try Self.wait(for: mark, since: start)
        return true
    }

    private static func wait(for mark: JournalField, since start: ClockReading) throws {
        let follower = try JournalFollower(having: [mark], by: .ourselves, from: .oldest)
        defer { follower.close() }
        var ready = pollfd(fd: try follower.duplicateDescriptor(), events: Int16(POLLIN), revents: 0)
        defer { close(descriptor: ready.fd) }
        while try follower.read().records.isEmpty {
            let spent = (SystemClock.read().monotonicMicroseconds - start.monotonicMicroseconds) / 1_000
            guard spent < patienceMilliseconds else { return }
            _ = poll(&ready, 1, Int32(patienceMilliseconds - spent))
        }
    }
}
