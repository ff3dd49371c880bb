/// The protocol by which every key comes to stand in the journal exactly once (C23), as a value: the desk carries its
/// steps out, the simulator drives it with faults.
///
/// A successful send proves nothing: journald may be away, or stuck with the datagram still in its socket's queue. So
/// an entry counts when it was read back. When it is not, sending again at once could double it. Datagrams of one
/// socket arrive in order, and the queue survives a restart of journald (PID 1 holds the socket). Hence a *mark*: an
/// entry of its own, sent after the doubtful ones. Once the mark is read back, everything sent before it was
/// processed; a key that a look-up then does not find was lost, and is sent again. This holds across a crash of the
/// daemon too, because the mark queues behind what the dead process sent.
public struct Delivery: Sendable {
    /// What is to be done next.
    public enum Step: Hashable, Sendable {
        /// Send this entry. Then `sent` or `failed`.
        case send(OutgoingEntry)
        /// Send a mark of that number.
        case mark(Int)
        /// Look these keys up. Then `lookedUp`.
        case lookUp([String])
    }

    private enum State: Hashable {
        case unsent
        case sent
        /// Perhaps in the journal: known when the mark of that number is read back; nil where none was sent yet.
        case doubtful(mark: Int?)
        /// The mark was read back: a look-up decides.
        case decidable
    }

    private var order: [String] = []
    private var entries: [String: OutgoingEntry] = [:]
    private var states: [String: State] = [:]
    private var lastMark = 0

    /// Nothing is under way.
    public init() {}

    /// How many keys are not yet proven.
    public var pendingCount: Int { entries.count }

    /// Takes entries that were never sent, or recovered ones that perhaps were.
    public mutating func take(_ new: [OutgoingEntry], recovered: Bool) {
        for entry in new where entries[entry.key] == nil {
            order.append(entry.key)
            entries[entry.key] = entry
            states[entry.key] = recovered ? .doubtful(mark: nil) : .unsent
        }
    }

    /// What can be done now, in order.
    public mutating func steps() -> [Step] {
        var steps: [Step] = []
        var marked: [String] = []
        for key in order {
            if states[key] == .unsent, let entry = entries[key] { steps.append(.send(entry)) }
            if states[key] == .doubtful(mark: nil) { marked.append(key) }
        }
        if !marked.isEmpty {
            lastMark += 1
            for key in marked { states[key] = .doubtful(mark: lastMark) }
            steps.append(.mark(lastMark))
        }
        let decidable = order.filter { states[$0] == .decidable }
        if !decidable.isEmpty { steps.append(.lookUp(decidable)) }
        return steps
    }

    /// The entry was handed to journald.
    public mutating func sent(_ key: String) { if states[key] != nil { states[key] = .sent } }

    /// These keys were read back; those of them that were pending, in order.
    public mutating func seen(_ keys: some Sequence<String>) -> [String] {
        keys.filter { remove($0) }
    }

    /// A mark was read back: what was sent before it can be decided.
    public mutating func seen(mark: Int) {
        for key in order {
            if case .doubtful(let asked?) = states[key], asked <= mark { states[key] = .decidable }
        }
    }

    /// A look-up found some of the decidable keys; the others are to be sent again.
    public mutating func lookedUp(_ keys: [String], found: Set<String>) -> [String] {
        for key in keys where !found.contains(key) && states[key] == .decidable { states[key] = .unsent }
        return keys.filter { found.contains($0) && remove($0) }
    }

    /// Nothing came back for a while: what was sent is doubtful, and a mark that did not return is sent anew.
    public mutating func timedOut() {
        for key in order {
            switch states[key] {
            case .sent, .doubtful: states[key] = .doubtful(mark: nil)
            default: break
            }
        }
    }

    /// The journal cannot be read: everything still to be decided is written once, in doubt (C23). The entries to
    /// send; they are no longer pending.
    public mutating func giveUpReading() -> [(entry: OutgoingEntry, wasSent: Bool)] {
        let all = order.compactMap { key in
            entries[key].map { (entry: $0, wasSent: states[key] == .sent) }
        }
        order = []
        entries = [:]
        states = [:]
        return all
    }

    private mutating func remove(_ key: String) -> Bool {
        guard entries.removeValue(forKey: key) != nil else { return false }
        states[key] = nil
        order.removeAll { $0 == key }
        return true
    }
}
