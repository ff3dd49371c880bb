import Flagging
public import Ledger

/// The outbox held against the journal: every entry that counts as read back stands there exactly once (C23), and the
/// heads that the journal remembers, for the chain to be held against (L2).
public struct JournalAudit: Hashable, Sendable {
    /// An entry of the journal, as far as it matters here.
    struct Entry {
        var key: String
        /// Of a `ledger-head` entry: the hash, and the number of the event that has it.
        var head: (hash: String, number: Int64?)?
    }

    /// What is wrong with the entry of an event.
    public struct Finding: Hashable, Sendable {
        /// How it is wrong.
        public enum What: Hashable, Sendable {
            /// It was read back from this journal, which reaches back far enough, and is not in it.
            case missing
            /// It stands there so many times.
            case doubled(Int)
        }

        /// The number of the event that caused the entry.
        public var event: Int64
        /// What is wrong.
        public var what: What
    }

    /// How many stand there once.
    public private(set) var found = 0
    /// How many may be older than the journal's oldest entry: vacuumed, which is no damage.
    public private(set) var older = 0
    /// How many were read back from the journal of another machine, from which the ledger was moved.
    public private(set) var elsewhere = 0
    /// What is wrong, in the order of the events.
    public private(set) var findings: [Finding] = []
    /// The heads of this ledger that the journal remembers.
    public private(set) var anchors: [ChainHead] = []

    /// - Parameters:
    ///   - entries: what the journal holds of ours.
    ///   - since: when the journal's oldest entry was written, in microseconds.
    ///   - journal: the journal's name.
    ///   - isAnchorKey: whether the entry of that key anchors this head of this ledger.
    init(
        _ intents: [OutboxRecord], _ entries: some Sequence<Entry>, since: Int64?, journal: String?,
        isAnchorKey: (_ key: String, _ head: ChainHead) -> Bool
    ) {
        let events = Dictionary(intents.map { ($0.key, $0.event) }, uniquingKeysWith: { first, _ in first })
        var counts: [String: Int] = [:]
        for entry in entries {
            counts[entry.key, default: 0] += 1
            guard let head = entry.head else { continue }
            // Its key says whose head it is: the journal may remember another ledger, or an end that was cut off.
            if let event = events[entry.key] {
                anchors.append(ChainHead(number: event - 1, hash: head.hash))
            } else if let number = head.number {
                let anchor = ChainHead(number: number, hash: head.hash)
                if isAnchorKey(entry.key, anchor) { anchors.append(anchor) }
            }
        }
        for intent in intents { count(intent, counts[intent.key] ?? 0, since: since, journal: journal) }
    }

    private mutating func count(_ intent: OutboxRecord, _ times: Int, since: Int64?, journal: String?) {
        switch (intent.confirmation, times) {
        // Written in doubt, where the journal could not be read: once too often is better than never.
        case (.unconfirmed, _): break
        case (_, 2...): findings.append(Finding(event: intent.event, what: .doubled(times)))
        case (.readBack, 1): found += 1
        case (.readBack(let name), 0):
            if name == nil || name != journal {
                elsewhere += 1
            } else if let since, intent.recorded.seconds * 1_000_000 >= since {
                findings.append(Finding(event: intent.event, what: .missing))
            } else {
                // Recorded before the journal's oldest entry, and perhaps written before it.
                older += 1
            }
        default: break
        }
    }
}
