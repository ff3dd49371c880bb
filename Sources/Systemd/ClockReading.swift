/// What the three clocks of the machine showed at one moment, in microseconds.
public struct ClockReading: Hashable, Sendable {
    /// The wall clock, since 1970 (CLOCK_REALTIME). It may be set, forward and back.
    public let realtimeMicroseconds: Int64
    /// Time awake since the boot (CLOCK_MONOTONIC). It stands still in suspend and is never set.
    public let monotonicMicroseconds: Int64
    /// Time since the boot, suspend included (CLOCK_BOOTTIME). It is never set.
    public let boottimeMicroseconds: Int64

    /// A reading of the three clocks, in microseconds.
    public init(realtimeMicroseconds: Int64, monotonicMicroseconds: Int64, boottimeMicroseconds: Int64) {
        self.realtimeMicroseconds = realtimeMicroseconds
        self.monotonicMicroseconds = monotonicMicroseconds
        self.boottimeMicroseconds = boottimeMicroseconds
    }

    /// The wall clock in whole seconds since 1970, rounded down: the engine's instant.
    public var realtimeSeconds: Int64 {
        let (quotient, remainder) = realtimeMicroseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The wall clock in nanoseconds since 1970, as files are stamped; the last that there is from the year 2262 on.
    public var realtimeNanoseconds: Int64 {
        let (nanoseconds, isOver) = realtimeMicroseconds.multipliedReportingOverflow(by: 1_000)
        return isOver ? (realtimeMicroseconds < 0 ? .min : .max) : nanoseconds
    }

    /// How far the wall clock was set between an earlier reading and this one, in microseconds: positive is forward. The
    /// gentle correction of time synchronisation (slewing) moves all three clocks alike and does not count (C22).
    public func stepMicroseconds(since earlier: ClockReading) -> Int64 {
        (realtimeMicroseconds - earlier.realtimeMicroseconds) - (boottimeMicroseconds - earlier.boottimeMicroseconds)
    }

    /// How long the machine was suspended between an earlier reading and this one, in microseconds (C22). The clocks are
    /// read one after the other, so a few microseconds mean nothing.
    public func suspendedMicroseconds(since earlier: ClockReading) -> Int64 {
        (boottimeMicroseconds - earlier.boottimeMicroseconds) - (monotonicMicroseconds - earlier.monotonicMicroseconds)
    }

    /// ``stepMicroseconds(since:)`` to the nearest second. Cut off, a step of an hour would often be one of 3,599
    /// seconds, for the microseconds between the reading of one clock and of the next.
    public func stepSeconds(since earlier: ClockReading) -> Int64 { Self.nearest(stepMicroseconds(since: earlier)) }

    /// ``suspendedMicroseconds(since:)`` to the nearest second.
    public func suspendedSeconds(since earlier: ClockReading) -> Int64 {
        Self.nearest(suspendedMicroseconds(since: earlier))
    }

    private static func nearest(_ microseconds: Int64) -> Int64 {
        (microseconds + (microseconds < 0 ? -500_000 : 500_000)) / 1_000_000
    }
}
