/// A journal as the daemon meets it: a socket with a queue, a file behind it, and all that can go wrong between.
struct ModelJournal {
    enum Condition: CaseIterable {
        case running
        /// It takes nothing from its socket; the queue grows.
        case stuck
        /// There is no socket: what is sent is lost, and the send succeeds.
        case away
    }

    struct Full: Error {}

    var condition = Condition.running
    /// The socket's queue. It survives a restart of the journal, because the manager holds the socket.
    private(set) var queue: [String] = []
    /// What stands in the file: keys and marks, in order.
    private(set) var written: [String] = []

    private static let capacity = 24

    /// A successful send proves nothing.
    mutating func send(_ datagram: String, _ chance: inout Chance) throws {
        switch condition {
        case .away: return
        case .stuck:
            guard queue.count < Self.capacity else { throw Full() }
            queue.append(datagram)
        case .running:
            queue.append(datagram)
            if chance.once(in: 2) { work(&chance) }
        }
    }

    /// The journal gets processor time. Now and then it dies over an entry that it had taken off the queue.
    mutating func work(_ chance: inout Chance) {
        guard condition == .running else { return }
        for _ in 0..<chance.int(1...30) where !queue.isEmpty {
            let datagram = queue.removeFirst()
            if !chance.once(in: 300) { written.append(datagram) }
        }
    }

    /// The socket itself was replaced: what waited in it is gone.
    mutating func loseSocket() { queue = [] }
}
