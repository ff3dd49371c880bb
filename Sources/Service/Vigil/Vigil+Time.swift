import Flagging
import Ledger
import Logging
import Systemd

/// Time: the wall timer, clock steps, suspend, the watchdog.
extension Vigil {
    /// More than this, in seconds, is a step or a sleep and no drift (C22).
    private static let stepSeconds: Int64 = 2

    /// The timer fired, the clock was set, or the machine woke: look at the clocks, then at what is due.
    package func woke() {
        lookAtClock()
        if isReady { anchorHeadDaily() }
        settle()
    }

    /// Reads the clocks and sees what they say: a step of the wall clock is logged; a jump forward, and a suspend, are
    /// an outage (C22), whoever looks first: the poll and a person's call see it as well as the timer. Due instants do
    /// not change.
    ///
    /// - Returns: whether there was a step or a suspend.
    @discardableResult
    func lookAtClock() -> Bool {
        let reading = effects.readClocks()
        let stepped = reading.stepSeconds(since: lastReading)
        let suspended = reading.suspendedSeconds(since: lastReading)
        lastReading = reading
        if stepped > Self.stepSeconds || suspended > Self.stepSeconds { owesOutage = true }
        let isStep = stepped.magnitude > Self.stepSeconds
        if isStep || suspended > Self.stepSeconds { awakeSince = now }
        if isStep { notice(.clockStepped(seconds: stepped)) }
        return isStep || suspended > Self.stepSeconds
    }

    /// Fed only from the one queue, after a check that the book is where the ledger is, and the ledger where its name is
    /// (L8).
    func feedWatchdog() {
        let kept = (try? effects.head.number) ?? -1  // an unreadable ledger is as wrong as a different one
        guard keeper.book.eventCount == kept else {
            return log.critical("the book has \(keeper.book.eventCount) events, the ledger \(kept)")
        }
        do {
            try effects.requireInPlace()
        } catch {
            return trouble(with: error)
        }
        effects.tell([.watchdog])
        // Nobody else says that entries wait while nothing happens.
        refreshStatus()
    }
}
