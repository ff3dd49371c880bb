import CSystemd
import Glibc

/// Follows the journal, so that the proof of an entry arrives without polling (C23).
///
/// Wire it to a read source: the source gets ``duplicateDescriptor()``, which it owns and closes in its cancel handler;
/// its event handler calls ``read(limit:)`` until `mayHaveMore` is false. Cancel the source before this object goes. It
/// is for one thread at a time. journald announces new entries to readers after at most a quarter of a
/// second (measured: 263 ms at most); a reading right after the sending often finds them at once (median 84 µs).
public final class JournalFollower {
    /// Where following begins.
    public enum Start: Hashable, Sendable {
        /// With the next entry that is written.
        case now
        /// With the oldest entry.
        case oldest
        /// After the entry with this cursor; where it is gone, after the place where it stood.
        case after(cursor: String)
    }

    /// What one reading brought.
    public struct Batch: Hashable, Sendable {
        /// The new entries, oldest first.
        public let records: [JournalRecord]
        /// What happened to the files. After ``JournalChange/invalidated`` look unconfirmed keys up again.
        public let change: JournalChange
        /// Whether the limit cut it short: read again at once, the descriptor will not announce the rest.
        public let mayHaveMore: Bool
    }

    private let handle: JournalHandle

    /// Follows the entries that have all these fields and that the author wrote (anybody, where nil).
    public init(
        _ place: JournalPlace = .system, having fields: [JournalField] = [], by author: JournalAuthor?,
        from start: Start = .now
    ) throws(JournalReadError) {
        handle = try JournalHandle(place)
        try handle.match(fields.map { [$0.assignment] } + (author.map { [$0.assignments] } ?? []))
        try seek(start)
    }

    /// Gives the journal's files back.
    public func close() { handle.close() }

    /// A descriptor that becomes readable when the journal changes. It is the caller's to close; the reading of its
    /// bytes is ours, by ``read(limit:)``.
    public func duplicateDescriptor() throws(JournalReadError) -> Int32 {
        let descriptor = try handle.check("sd_journal_get_fd", unsafe sd_journal_get_fd(handle.live()))
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw .failed(.last("fcntl")) }
        return copy
    }

    /// Whether the descriptor tells of every change. Not so on a network file system: there read every two seconds.
    public func isDescriptorReliable() throws(JournalReadError) -> Bool {
        try handle.check("sd_journal_reliable_fd", unsafe sd_journal_reliable_fd(handle.live())) > 0
    }

    /// Takes note of changes and reads the new entries, at most `limit`. Never waits.
    public func read(limit: Int = 256) throws(JournalReadError) -> Batch {
        let change = try handle.process()
        var records: [JournalRecord] = []
        while records.count < limit, try handle.next() { records.append(try handle.record()) }
        return Batch(records: records, change: change, mayHaveMore: records.count == limit)
    }

    private func seek(_ start: Start) throws(JournalReadError) {
        switch start {
        case .oldest: try handle.seekHead()
        case .now:
            try handle.seekTail()
            // From the tail itself nothing is ever "next": libsystemd must stand on an entry. Where none matches yet,
            // the head is the same place.
            if try !handle.previous() { try handle.seekHead() }
        case .after(let cursor):
            try handle.seek(to: cursor)
            // The first step lands on the entry itself, or, where it is gone, on the one after it: take that back.
            if try handle.next(), try !handle.isAt(cursor), try !handle.previous() { try handle.seekHead() }
        }
    }
}
