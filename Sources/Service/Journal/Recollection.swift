package import Flagging
package import Ledger

/// What the journal remembers of this ledger and of the flags of this machine, for the ledger to be held against (L8).
package struct Recollection: Hashable, Sendable {
    /// An entry of this ledger.
    package struct Trace: Hashable, Sendable {
        /// The event that caused it.
        package var event: Int64
        /// The key under which it went out: no other history of the ledger has it (L9).
        package var key: String

        package init(event: Int64, key: String) {
            self.event = event
            self.key = key
        }
    }

    /// The newest entries of this ledger, newest first.
    package var traces: [Trace] = []
    /// The newest head of this ledger that was anchored (L2).
    package var head: ChainHead?
    /// Of each sequence the highest flag or contact, of whatever ledger: an answer to it may still come.
    package var flags: [FlagID] = []

    package init() {}

    /// What a ledger lost, by what it holds itself; nil where the journal remembers nothing else.
    ///
    /// - Parameters:
    ///   - book: the fold of the ledger.
    ///   - key: the key of an event's intent in the ledger.
    ///   - hash: the hash of an event in the ledger.
    package func loss(
        in book: Book, key: (Int64) throws -> String?, hash: (Int64) throws -> String?
    ) rethrows -> LedgerLoss? {
        var loss = LedgerLoss(known: book.eventCount, flags: flags.filter { !book.hasGivenOut($0) }.sorted())
        // What was said to be lost before was said with all that is older.
        for trace in traces.prefix(while: { !book.lostKeys.contains($0.key) })
        where try key(trace.event) != trace.key {
            loss.key = loss.key ?? trace.key
            loss.remembered = max(loss.remembered ?? trace.event, trace.event)
        }
        if let head, !book.lostKeys.contains(head.hash), try hash(head.number) != head.hash {
            loss.key = loss.key ?? head.hash
            loss.remembered = max(loss.remembered ?? head.number, head.number)
        }
        return loss.remembered == nil && loss.flags.isEmpty ? nil : loss
    }
}
