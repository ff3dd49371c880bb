import CLinux
import Glibc

/// Tells when the wall clock was set (C22): a timer in the far future that the kernel cancels at each setting
/// (TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET).
///
/// A resume from suspend cancels it too; how far the clock was set, and how long the machine slept, are
/// ``ClockReading/stepMicroseconds(since:)`` and ``ClockReading/suspendedMicroseconds(since:)``.
///
/// Wire ``descriptor`` to a read source, whose event handler calls ``drain()``. **The source owns the descriptor and
/// closes it in its cancel handler**; where no source is made, call ``close()``.
public struct ClockStepMonitor: Sendable {
    /// Readable once the clock was set. Non-blocking and close-on-exec.
    public let descriptor: Int32

    /// A monitor that watches from now on.
    public init() throws(SystemFailure) {
        descriptor = flagwatch_wall_timer_create()
        guard descriptor >= 0 else { throw .last("timerfd_create") }
        do {
            _ = try rearm()
        } catch {
            close()
            throw error
        }
    }

    /// Whether the clock was set since the last drain; the monitor watches on. Never waits. Several settings since then
    /// count as one.
    public func drain() throws(SystemFailure) -> Bool {
        var count: UInt64 = 0
        while true {
            if unsafe Glibc.read(descriptor, &count, MemoryLayout<UInt64>.size) >= 0 {
                // It came to the end of time: then the clock was set, past what the kernel can count.
                return try rearm() || true
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: return false
            case ECANCELED:
                // The kernel watches on without it today; timerfd_create(2) does not promise that.
                _ = try rearm()
                return true
            default: throw .last("read(timerfd)")
            }
        }
    }

    /// Closes the descriptor; only where no source owns it.
    public func close() { _ = Glibc.close(descriptor) }

    /// Arms it. True where the clock was set between the last look and now: the kernel then says ECANCELED, and has
    /// armed the timer all the same.
    private func rearm() throws(SystemFailure) -> Bool {
        if flagwatch_wall_timer_set(descriptor, Int64.max, 0, 1) == 0 { return false }
        guard errno == ECANCELED else { throw .last("timerfd_settime") }
        return true
    }
}
