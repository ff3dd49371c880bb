import Flagging
import Service

/// What the daemon does, in the order in which the real one does it.
extension Simulation {
    /// Decides, keeps, folds, hands over. A refusal or a full disk changes nothing; whether it was kept.
    @discardableResult
    mutating func submit(_ input: Input) throws(Killed) -> Bool {
        guard process != nil else { return false }
        guard let events = decide(input), !events.isEmpty else { return true }
        try effect()
        do { try ledger.append(events) } catch {
            count("full disks met")
            return false
        }
        for event in events {
            facts.note(event)
            said.note(event)
        }
        for event in events { check(event) }
        try effect()
        for event in events { process?.book.apply(event) }
        process?.desk.take(events.compactMap(\.entry?.identity), recovered: false)
        return true
    }

    /// The book is let go before it is changed, or every change would copy it.
    private mutating func decide(_ input: Input) -> [Event]? {
        guard let book = process?.book else { return nil }
        do { return try Engine.decide(input, at: daemonNow, in: book) } catch {
            count("refusals")
            return nil
        }
    }

    /// C27: rungs after facts; C21 where nobody looked for a while.
    mutating func settle() throws(Killed) {
        let wasOutage = process?.owesOutage ?? false
        let from = ledger.events.count
        while let isOutage = process?.owesOutage {
            let before = ledger.events.count
            guard try submit(.tick(afterOutage: isOutage)) else { break }
            process?.owesOutage = false
            if ledger.events.count == before {
                checkRest()
                break
            }
        }
        if wasOutage { checkCatchUp(ledger.events[from...]) }
        try lookAfterDesk()
    }

    /// Every mail that the mailbox shows and that this process has not read.
    mutating func readMail() throws(Killed) {
        guard stalledUntil == nil else { return }
        for finding in mailbox where process?.readMail.contains(finding.mail.identity) == false {
            guard try submit(.mail(finding)) else { return }
            process?.readMail.insert(finding.mail.identity)
        }
    }

    /// The desk's timer goes off a few times.
    mutating func lookAfterDesk() throws(Killed) {
        for _ in 0..<6 {
            guard let pending = process?.desk.delivery.pendingCount, pending > 0 else { return }
            journal.work(&chance)
            try look()
            if journal.condition != .running { return }
        }
    }

    private mutating func look() throws(Killed) {
        guard var desk = process?.desk else { return }
        var fuse = fuse
        let proven: [String]
        do {
            proven = try desk.look(&journal, &chance) {
                if let left = fuse {
                    if left <= 1 { throw Killed() }
                    fuse = left - 1
                }
            }
        } catch {
            throw Killed()
        }
        self.fuse = fuse
        process?.desk = desk
        guard !proven.isEmpty else { return }
        try effect()
        do { try ledger.confirm(proven) } catch { count("full disks met") }
        try effect()
    }
}
