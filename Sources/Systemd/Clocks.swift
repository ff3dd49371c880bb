import Glibc

/// The machine's clocks. This is the only file of Flagwatch that reads one: everything else is given instants.
public enum SystemClock {
    /// All three clocks, read one after the other.
    public static func read() -> ClockReading {
        ClockReading(
            realtimeMicroseconds: microseconds(of: CLOCK_REALTIME),
            monotonicMicroseconds: microseconds(of: CLOCK_MONOTONIC),
            boottimeMicroseconds: microseconds(of: CLOCK_BOOTTIME))
    }

    private static func microseconds(of clock: clockid_t) -> Int64 {
        var time = timespec()
        // It fails only for a clock that does not exist or a bad address (clock_gettime(2)); neither can be here.
        unsafe clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
