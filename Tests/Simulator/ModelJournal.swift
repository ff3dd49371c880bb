/// A journal as the daemon meets it: a socket with a queue, a file behind it, and all that can go wrong between.
package final class ModelJournal {
    enum Condition: CaseIterable {
        case running
        /// It takes nothing from its socket; the queue grows.
        case stuck
        /// There is no socket: what is sent is lost, and the send succeeds.
        case away
        /// It writes, and nobody may read.
        case unreadable
    }

    struct Full: Error {}
    struct Unreadable: Error {}

    let chance: Chance
    var condition = Condition.running
    /// The socket's queue. It survives a restart of the journal, because the manager holds the socket.
    private var queue: [String] = []
    /// What stands in the file: keys and marks, in order.
    package private(set) var written: [String] = []
    /// What was sent while nobody could read: written once, as far as anybody can know (C23).
    private(set) var doubtful: Set<String> = []

    private static let capacity = 24

    init(_ chance: Chance) { self.chance = chance }

    /// A successful send proves nothing.
    func send(_ datagram: String) throws {
        switch condition {
        case .away: return
        case .stuck:
            guard queue.count < Self.capacity else { throw Full() }
            queue.append(datagram)
        case .running, .unreadable:
            queue.append(datagram)
            if chance.once(in: 2) { work() }
        }
    }

    /// The journal gets processor time. Now and then it dies over an entry that it had taken off the queue.
    func work() {
        guard condition == .running || condition == .unreadable else { return }
        for _ in 0..<chance.int(1...30) where !queue.isEmpty {
            let datagram = queue.removeFirst()
            if !chance.once(in: 300) { written.append(datagram) }
        }
    }

    /// The socket itself was replaced: what waited in it is gone.
    func loseSocket() { queue = [] }

    func doubt(_ key: String) { doubtful.insert(key) }
}
