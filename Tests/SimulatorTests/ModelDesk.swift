import Flagging
import Service
import Wording

/// The steps of `Delivery` against the model journal, as the journal desk carries them out. It dies with its process.
struct ModelDesk {
    private(set) var delivery = Delivery()
    private let instance: Int
    private var position = 0
    private var looks = 0

    /// One rendering serves for all: the protocol looks at the key alone.
    private static let rendered = RenderedEntry(
        Entry(identity: "model", action: .started, issued: Instant(0)), key: "", policy: .empty, language: .en)

    init(instance: Int, journal: ModelJournal) {
        self.instance = instance
        position = journal.written.count
    }

    mutating func take(_ keys: [String], recovered: Bool) {
        delivery.take(keys.map { OutgoingEntry(key: $0, rendered: Self.rendered) }, recovered: recovered)
    }

    /// What can be done now. `effect` is called before each effect on the world, and may end the process there.
    mutating func proceed(
        _ journal: inout ModelJournal, _ chance: inout Chance, effect: () throws -> Void
    ) throws -> [String] {
        var proven: [String] = []
        guard delivery.pendingCount > 0 else { return [] }
        if journal.condition == .away, !chance.once(in: 4) { return [] }  // the socket is seen to be gone, mostly
        for _ in 0..<3 {
            let steps = delivery.steps()
            if steps.isEmpty { break }
            for step in steps {
                try effect()
                do { proven += try carryOut(step, &journal, &chance) } catch is ModelJournal.Full { return proven }
            }
        }
        return proven + readBack(journal)
    }

    /// A second went by.
    mutating func look(
        _ journal: inout ModelJournal, _ chance: inout Chance, effect: () throws -> Void
    ) throws -> [String] {
        looks += 1
        let proven = readBack(journal)
        if looks % 5 == 0 { delivery.timedOut() }
        return proven + (try proceed(&journal, &chance, effect: effect))
    }

    private mutating func carryOut(
        _ step: Delivery.Step, _ journal: inout ModelJournal, _ chance: inout Chance
    ) throws -> [String] {
        switch step {
        case .send(let entry):
            try journal.send(entry.key, &chance)
            delivery.sent(entry.key)
            return []
        case .mark(let number):
            try journal.send("mark \(instance).\(number)", &chance)
            return []
        case .lookUp(let keys):
            return delivery.lookedUp(keys, found: Set(journal.written).intersection(keys))
        }
    }

    private mutating func readBack(_ journal: ModelJournal) -> [String] {
        let new = journal.written[position...]
        position = journal.written.count
        let prefix = "mark \(instance)."
        for line in new where line.hasPrefix(prefix) {
            if let number = Int(line.dropFirst(prefix.count)) { delivery.seen(mark: number) }
        }
        return delivery.seen(new)
    }
}
