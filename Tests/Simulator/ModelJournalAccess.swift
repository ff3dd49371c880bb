import Service

/// One process's way to the model journal.
final class ModelJournalAccess: JournalAccess {
    private let journal: ModelJournal
    private let prefix: String
    /// Each call is an effect, before which the process may be killed.
    private let crossing: () throws -> Void
    /// Where it follows from; nil where it does not.
    private var position: Int?

    private static let linesPerReading = 8

    init(_ journal: ModelJournal, instance: Int, crossing: @escaping () throws -> Void) {
        self.journal = journal
        prefix = "mark \(instance)."
        self.crossing = crossing
    }

    /// That the socket is gone is seen mostly, not always.
    var isSocketPresent: Bool { journal.condition != .away || journal.chance.once(in: 4) }

    func open() throws {
        if journal.condition == .unreadable { throw ModelJournal.Unreadable() }
        position = position ?? journal.written.count
    }

    func close() { position = nil }

    func send(_ entry: OutgoingEntry) throws {
        try crossing()
        if position == nil || journal.condition == .unreadable { journal.doubt(entry.key) }
        try journal.send(entry.key)
    }

    func send(mark: Int) throws {
        try crossing()
        try journal.send(prefix + String(mark))
    }

    func readBack() throws -> ReadBack? {
        guard let from = position else { return nil }
        if journal.condition == .unreadable { throw ModelJournal.Unreadable() }
        let lines = journal.written[from...].prefix(Self.linesPerReading)
        position = from + lines.count
        return ReadBack(
            keys: lines.filter { !$0.hasPrefix("mark ") },
            marks: lines.filter { $0.hasPrefix(prefix) }.compactMap { Int($0.dropFirst(prefix.count)) },
            isInvalidated: journal.chance.once(in: 60), mayHaveMore: lines.count == Self.linesPerReading)
    }

    func lookUp(_ keys: [String]) throws -> Set<String> {
        try crossing()
        if journal.condition == .unreadable { throw ModelJournal.Unreadable() }
        return Set(journal.written).intersection(keys)
    }
}
