import Glibc

/// Looks entries up in the journal of this machine.
///
/// One reader may be kept and used again: each look-up first takes note of rotated, vacuumed and new files. It is for
/// one thread at a time (libsystemd's rule), which is why it is not Sendable. A look-up reads files and may take
/// milliseconds: not on the queue that feeds the watchdog.
public final class JournalReader {
    private let handle: JournalHandle

    /// How many keys are asked for in one pass. libsystemd walks every alternative at every step, so a pass costs the
    /// square of it. Measured with 100,000 entries: 9 µs a key that is there, 3 µs one that is not; 0.4 ms to open.
    public static let keysPerPass = 16

    /// Opens the journal, or says whether it is absent, forbidden or damaged.
    public init(_ place: JournalPlace = .system) throws(JournalReadError) {
        handle = try JournalHandle(place)
    }

    /// Gives the journal's files back. Every later look-up throws ``JournalReadError/closed``.
    public func close() { handle.close() }

    /// The entries that have all these fields with these values, oldest first, at most `limit`.
    ///
    /// With an author only entries that it wrote; without one also what anybody forged: the caller then decides by the
    /// trusted fields of each record.
    public func records(
        having fields: [JournalField], by author: JournalAuthor?, limit: Int = .max
    ) throws(JournalReadError) -> [JournalRecord] {
        try begin(fields.map { [$0.assignment] }, by: author)
        guard author?.assignments.isEmpty != true else { return [] }
        var records: [JournalRecord] = []
        while records.count < limit, try handle.next() { records.append(try handle.record()) }
        return records
    }

    /// Which of these keys stand in the journal, written by the author (C23: "looked up first and written only if
    /// absent"). The journal's own index is used: the time grows with the keys and the files, not with the entries.
    public func keys(
        present keys: some Sequence<String>, in name: JournalFieldName, by author: JournalAuthor
    ) throws(JournalReadError) -> Set<String> {
        guard !author.assignments.isEmpty else { return [] }
        var found: Set<String> = []
        var rest = Array(Set(keys))
        while !rest.isEmpty {
            let pass = Set(rest.suffix(Self.keysPerPass))
            rest.removeLast(pass.count)
            try begin([pass.map { JournalField(name, $0).assignment }], by: author)
            var missing = pass
            while !missing.isEmpty, try handle.next() {
                guard let value = try handle.value(of: name.description),
                    let key = String(validating: value, as: UTF8.self)
                else { continue }
                if missing.remove(key) != nil { found.insert(key) }
            }
        }
        return found
    }

    /// Walks the entries that have all these fields and that the author wrote, oldest first, in constant memory, and
    /// hands out the first value of each of the named fields: nil where the entry has none, or none that is UTF-8.
    public func forEach(
        having fields: [JournalField], by author: JournalAuthor, reading names: [JournalFieldName],
        _ body: ([String?]) -> Void
    ) throws(JournalReadError) {
        guard !author.assignments.isEmpty else { return }
        try begin(fields.map { [$0.assignment] }, by: author)
        while try handle.next() {
            var values: [String?] = []
            for name in names {
                values.append(try handle.value(of: name.description).flatMap { String(validating: $0, as: UTF8.self) })
            }
            body(values)
        }
    }

    /// The same from the newest entry backward, until the body wants no more.
    public func forEachBackward(
        having fields: [JournalField], by author: JournalAuthor, reading names: [JournalFieldName],
        _ wantsMore: ([String?]) -> Bool
    ) throws(JournalReadError) {
        guard !author.assignments.isEmpty else { return }
        try begin(fields.map { [$0.assignment] }, by: author)
        try handle.seekTail()
        while try handle.previous() {
            var values: [String?] = []
            for name in names {
                values.append(try handle.value(of: name.description).flatMap { String(validating: $0, as: UTF8.self) })
            }
            guard wantsMore(values) else { return }
        }
    }

    /// Every value that a field has anywhere in the journal, whoever wrote it: whether one counts, `keys` tells. The
    /// journal keeps each value once, so the time grows with the values, not with the entries.
    public func values(of name: JournalFieldName) throws(JournalReadError) -> Set<String> {
        _ = try handle.process()
        return try handle.values(of: name.description)
    }

    /// When the oldest entry of the author was written, in microseconds since 1970: how far the journal reaches back.
    /// Nil where it has none. Older ones were vacuumed or never there.
    public func oldest(by author: JournalAuthor) throws(JournalReadError) -> Int64? {
        guard !author.assignments.isEmpty else { return nil }
        try begin([], by: author)
        return try handle.next() ? try handle.realtimeMicroseconds() : nil
    }

    /// Whether an entry with this key stands in the journal, written by the author.
    public func isPresent(
        _ key: String, in name: JournalFieldName, by author: JournalAuthor
    ) throws(JournalReadError) -> Bool {
        try !keys(present: [key], in: name, by: author).isEmpty
    }

    private func begin(_ groups: [[[UInt8]]], by author: JournalAuthor?) throws(JournalReadError) {
        _ = try handle.process()
        try handle.match(groups + (author.map { [$0.assignments] } ?? []))
        try handle.seekHead()
    }
}
