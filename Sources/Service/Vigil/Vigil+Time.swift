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
        settle()
        if isReady { anchorHeadDaily() }
    }

    /// Reads the clocks and sees what they say: a step of the wall clock is logged; a jump forward, and a suspend, are
    /// an outage (C22), whoever looks first: the poll and a person's call see it as well as the timer. Due instants do
    /// not change.
    func lookAtClock() {
        let reading = effects.readClocks()
        let stepped = reading.stepSeconds(since: lastReading)
        let suspended = reading.suspendedSeconds(since: lastReading)
        lastReading = reading
        if stepped > Self.stepSeconds || suspended > Self.stepSeconds { owesOutage = true }
        if stepped.magnitude > UInt64(Self.stepSeconds) || suspended > Self.stepSeconds { awakeSince = now }
        if stepped.magnitude > Self.stepSeconds { notice(.clockStepped(seconds: stepped)) }
    }

    /// Fed only from the one queue, after a check that the book is where the ledger is.
    func feedWatchdog() {
        let kept = (try? effects.head.number) ?? -1  // an unreadable ledger is as wrong as a different one
        guard keeper.book.eventCount == kept else {
            return log.critical("the book has \(keeper.book.eventCount) events, the ledger \(kept)")
        }
        effects.tell([.watchdog])
    }
}
