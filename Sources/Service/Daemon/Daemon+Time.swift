import Configuration
import Flagging
import Ledger
import Logging
import Systemd
import Wording

/// Time: the wall timer, clock steps, suspend, the watchdog, the status line.
extension Daemon {
    /// More than this, in seconds, is a step or a sleep and no drift (C22).
    private static let stepSeconds: Int64 = 2

    /// The timer fired, the clock was set, or the machine woke: look at the clocks, then at what is due.
    func woke() {
        let outage = lookAtClock()
        guard isReady else {
            owesOutage = owesOutage || outage
            return
        }
        settle(afterOutage: outage)
        anchorHeadDaily()
    }

    /// Reads the clocks and sees what they say: a step of the wall clock is logged; a jump forward, and a suspend, are
    /// an outage (C22). Due instants do not change.
    @discardableResult
    func lookAtClock() -> Bool {
        let reading = clock()
        let stepped = reading.stepMicroseconds(since: lastReading) / 1_000_000
        let suspended = reading.suspendedMicroseconds(since: lastReading) / 1_000_000
        lastReading = reading
        if stepped.magnitude > Self.stepSeconds { notice(.clockStepped(seconds: stepped)) }
        return stepped > Self.stepSeconds || suspended > Self.stepSeconds
    }

    private func anchorHeadDaily() {
        guard headDay != ZoneTable.utc.local(at: now).date else { return }
        anchorHead()
    }

    /// Fed only from the one queue, after a check that the book is where the ledger is.
    func feedWatchdog() {
        let kept = (try? ledger.head.number) ?? -1  // an unreadable ledger is as wrong as a different one
        guard keeper.book.eventCount == kept else {
            return log.critical("the book has \(keeper.book.eventCount) events, the ledger \(kept)")
        }
        tell(.watchdog)
    }

    /// The unit's status line: open flags, and when the next one is due.
    func refreshStatus() {
        guard isReady, !isStopping else { return }
        tell(.status(statusLine))
    }

    var statusLine: String {
        let book = keeper.book
        let line = StatusLine(
            openFlags: book.openFlagCount, held: book.held.count,
            nextDue: book.flags.filter(\.isOpen).flatMap { flag in flag.clocks.map { (flag, $0.deadline) } }
                .filter { $0.1 > now }.min { $0.1 < $1.1 }
                .map { StatusLine.Due(flag: $0.0.id, at: $0.1, zone: book.election(of: $0.0)?.zone ?? .utc) },
            trouble: trouble)
        return line.text(in: keeper.configuration.language.wording)
    }

    private var trouble: String? {
        if let ledgerTrouble { return ledgerTrouble }
        if let configurationRefused { return configurationRefused }
        switch journalState {
        case .ok: return nil
        case .waiting(let count): return count > 1 ? "journal: \(count) unconfirmed" : nil
        case .unreadable(let reason): return "journal: \(reason)"
        }
    }

    func logStatus() {
        log.notice("\(statusLine)")
    }

    func tell(_ messages: ServiceMessage...) {
        do {
            _ = try manager.notify(messages)
        } catch {
            log.warning("the service manager: \(error)")
        }
    }
}
