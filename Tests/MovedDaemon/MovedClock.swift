import CLinux
import Synchronization
import Systemd

/// The machine's clocks, moved by what a test ordered.
final class MovedClock: Sendable {
    private struct Moved {
        var realtimeSeconds: Int64 = 0
        var boottimeSeconds: Int64 = 0
    }

    private let moved = Mutex(Moved())

    /// The moved clocks, as the daemon is given them.
    var source: ClockSource {
        ClockSource(
            read: {
                let moved = self.moved.withLock { $0 }
                let machine = SystemClock.read()
                return ClockReading(
                    realtimeMicroseconds: machine.realtimeMicroseconds + moved.realtimeSeconds * 1_000_000,
                    monotonicMicroseconds: machine.monotonicMicroseconds,
                    boottimeMicroseconds: machine.boottimeMicroseconds + moved.boottimeSeconds * 1_000_000)
            },
            machineSeconds: { seconds in seconds - self.moved.withLock { $0.realtimeSeconds } })
    }

    /// Carries an order out; false where it is none, or the kernel refuses.
    func obey(_ order: String) -> Bool {
        let words = order.split(separator: " ")
        let seconds = words.count == 2 ? Int64(words[1]) : nil
        switch (words.first, seconds) {
        case ("step", let seconds?): moved.withLock { $0.realtimeSeconds += seconds }
        case ("suspend", let seconds?):
            moved.withLock {
                $0.realtimeSeconds += seconds
                $0.boottimeSeconds += seconds
            }
        case ("nudge", nil): break
        default: return false
        }
        return flagwatch_nudge_clock_one_nanosecond() == 0
    }
}
