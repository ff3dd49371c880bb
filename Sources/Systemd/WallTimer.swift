import CLinux
import Glibc

/// A timer on the wall clock: it fires when the clock shows the instant or more, also when it was set past it, and
/// after a suspend across it (timerfd on CLOCK_REALTIME with TFD_TIMER_ABSTIME).
///
/// Wire ``descriptor`` to a read source, whose event handler calls ``drain()``. **The source owns the descriptor and
/// closes it in its cancel handler**; where no source is made, call ``close()``. After either, do not use it again.
public struct WallTimer: Sendable {
    /// Readable once it has fired. Non-blocking and close-on-exec.
    public let descriptor: Int32

    /// A timer that is not armed.
    public init() throws(SystemFailure) {
        descriptor = flagwatch_wall_timer_create()
        guard descriptor >= 0 else { throw .last("timerfd_create") }
    }

    /// Fires at this instant, in microseconds since 1970; at once where it has passed. Replaces the instant before, and
    /// forgets a firing not yet drained.
    public func arm(atRealtimeMicroseconds instant: Int64) throws(SystemFailure) {
        // Zero would disarm, and the kernel refuses negative instants: both have passed, and 1 ns has too.
        let (seconds, rest) = instant.quotientAndRemainder(dividingBy: 1_000_000)
        let nanoseconds = instant > 0 ? Int32(rest) * 1_000 : 1
        guard flagwatch_wall_timer_set(descriptor, max(0, seconds), nanoseconds, 0) == 0 else {
            throw .last("timerfd_settime")
        }
    }

    /// Fires no more until it is armed again.
    public func disarm() throws(SystemFailure) {
        guard flagwatch_wall_timer_set(descriptor, 0, 0, 0) == 0 else { throw .last("timerfd_settime") }
    }

    /// Takes the firing: true when it has fired since it was armed or drained. Never waits. The instant itself must
    /// still be compared with a freshly read clock, which may have been set back meanwhile.
    public func drain() throws(SystemFailure) -> Bool {
        var count: UInt64 = 0
        while true {
            if unsafe Glibc.read(descriptor, &count, MemoryLayout<UInt64>.size) == MemoryLayout<UInt64>.size {
                return true
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: return false
            default: throw .last("read(timerfd)")
            }
        }
    }

    /// Closes the descriptor; only where no source owns it.
    public func close() { _ = Glibc.close(descriptor) }
}
