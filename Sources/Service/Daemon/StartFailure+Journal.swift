import Flagging
import Glibc
import Systemd
public import Wording

extension StartFailure {
    /// How long the end waits for the entry to be read back.
    private static let patienceMilliseconds: Int64 = 2_000

    /// Writes the entry to the journal and waits until it stands there, at most two seconds; one that may be well again is
    /// said once, and not at each start. False where there is no journal, or none is wanted.
    ///
    /// journald asks the kernel which unit a sender belongs to when it takes an entry: of a process that is gone by then
    /// it does not know, and the entry would not be among those of `journalctl -u flagwatch`.
    public func tell(_ output: DaemonOptions.Output, language: Language) throws -> Bool {
        guard output == .journal || output == .automatic, JournalWriter.isSocketPresent() else { return false }
        if exitCode == .retried, try wasTold() { return true }
        let start = SystemClock.read()
        let mark = JournalField(EntryFieldNames.mark, "\(getpid())-\(start.boottimeMicroseconds)")
        let rendered = entry(at: Instant(start.realtimeSeconds), language: language)
        var entry = EntryFieldNames.journalEntry(rendered)
        entry.fields.append(mark)
        try JournalWriter(identifier: SystemJournal.identifier).send(entry)
        try Self.wait(for: mark, since: start)
        return true
    }

    /// Whether an earlier start of this boot said the same, and no daemon has come up since.
    private func wasTold() throws -> Bool {
        let reader = try JournalReader()
        defer { reader.close() }
        let author = JournalAuthor.oneself(orUnit: "flagwatch.service")
        func entries(_ action: Action, _ more: JournalField...) throws -> [JournalRecord] {
            try reader.records(having: [JournalField(EntryFieldNames.action, action.rawValue)] + more, by: author)
        }
        let boot = try ID128.boot().description
        let told = try entries(.cannotStart, JournalField(EntryFieldNames.result, reason.rawValue))
            .last { $0.text(of: .bootID) == boot }
        guard let told else { return false }
        return try entries(.started).allSatisfy { $0.realtimeMicroseconds < told.realtimeMicroseconds }
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
