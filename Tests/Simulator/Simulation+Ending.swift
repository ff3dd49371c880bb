import Configuration
import Flagging
import Ledger
import Mailbox
import Service

/// All that failed works again: everything intended stands in the journal exactly once, and `plan` comes true.
extension Simulation {
    func finish() {
        guard failures.isEmpty else { return }
        fuse = nil
        if isDiskFull { fillDisk(false) }
        journal.condition = .running
        mailbox.resume()
        bringBack()
        if process == nil {
            now = max(now, downUntil)
            boot()
        }
        advance(to: max(now + 10, mailbox.transit.map(\.at).max() ?? now))
        turn()
        checkMailboxes()
        checkPlan()
        deliverAll()
        guard failures.isEmpty, let book else { return }
        compareWithFold(book)
        checkJournal()
        checkMail()
        verify()
    }

    /// C23.
    private func checkJournal() {
        guard let ledger = process?.effects.ledger, let intended = intents(of: ledger) else { return }
        let keys = journal.written.filter { !$0.hasPrefix("mark ") && !journal.doubtful.contains($0) }
        if Set(keys).count != keys.count { fail("C23: a key stands in the journal twice") }
        let missing = intended.subtracting(keys).subtracting(journal.doubtful)
        if !missing.isEmpty { fail("C23: \(missing.count) keys never came to the journal") }
        // The one entry without an event says that there can be none.
        if !Set(keys).subtracting(intended).isSubset(of: handedKeys) { fail("C23: a key that nobody handed over") }
        let identities = events.compactMap(\.entry?.identity)
        if Set(identities).count != identities.count { fail("C23: a key was intended twice") }
        tally["entries", default: 0] += keys.count
    }

    private func intents(of ledger: LedgerFile) -> Set<String>? {
        var keys: Set<String> = []
        do {
            try ledger.forEachIntent { keys.insert($0.key) }
        } catch {
            fail("\(error)")
            return nil
        }
        return keys
    }

    /// M5: the mailboxes can be read and the exporter works, and that is known.
    private func checkMailboxes() {
        guard let book else { return }
        let paths = Set(loaded.mailboxes.filter { $0.export != nil }.map(\.path))
        let all = Set(loaded.mailboxes.map(\.path))
        if !all.isDisjoint(with: book.unreadableMailboxes.keys) { fail("M5: a mailbox is unreadable for ever") }
        if !book.staleMailboxes.keys.allSatisfy({ !paths.contains($0) }) { fail("M5: a mailbox is stale for ever") }
    }

    /// L2, L3, C23: the chain, the copies and the outbox, as `flagwatch verify` sees them.
    private func verify() {
        do {
            guard let ledger = process?.effects.ledger else { return }
            let report = try ledger.verify { ContentIdentity(of: $0).description }
            if !report.damages.isEmpty { fail("L2: \(report.damages)") }
            if report.events != events.count { fail("L2: the chain has \(report.events) events") }
        } catch {
            fail("L2: \(error)")
        }
    }

    private func checkPlan() {
        guard failures.isEmpty, let book else { return }
        let horizon = daemonNow + 4 * 86_400
        let plan = Engine.plan(book, from: daemonNow, until: horizon, limit: 12)
        let before = events.count
        if let last = plan.last { advance(to: max(now, last.issued - offset)) }
        // The head of the chain and how the writing of a summary ended are not planned, and are events: what comes after
        // them has another number.
        let unplanned: Set<Action> = [.ledgerHead, .summaryWritten, .summaryFailed]
        let came = events[before...].compactMap(\.entry).filter { !unplanned.contains($0.action) }.prefix(plan.count)
        if came.map(\.unnumbered) != plan.map(\.unnumbered) {
            let (planned, happened) = (plan.map(\.glance), came.map(\.glance))
            fail("what happened is not what was planned: planned \(planned), happened \(happened)")
        }
    }

    private func deliverAll() {
        do {
            for _ in 0..<100 where try process?.effects.ledger.pending(limit: 1).isEmpty == false {
                alive { $0.woke() }
                drain()
            }
            let left = try process?.effects.ledger.pending().map(\.entry.identity) ?? []
            if !left.isEmpty { fail("C23: never confirmed: \(left)") }
        } catch {
            fail("C23: \(error)")
        }
    }
}

extension Entry {
    fileprivate var glance: String { "\(issued.seconds) \(priority) \(identity)" }

    fileprivate var unnumbered: Entry {
        var entry = self
        entry.identity = ""
        return entry
    }
}
