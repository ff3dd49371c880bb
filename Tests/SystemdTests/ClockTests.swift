import CLinux
import Glibc
import JournalFixture
import Synchronization
import Testing

@testable import Systemd

@Suite("Clocks")
struct ClockTests {
    private static let second: Int64 = 1_000_000

    private func reading(real: Int64, mono: Int64, boot: Int64) -> ClockReading {
        ClockReading(realtimeMicroseconds: real, monotonicMicroseconds: mono, boottimeMicroseconds: boot)
    }

    @Test("C22: a clock set back is a negative step, and no suspend")
    func stepBack() {
        let before = reading(real: 1_000 * Self.second, mono: 50, boot: 70)
        let after = reading(real: 400 * Self.second + 30, mono: 80, boot: 100)
        #expect(after.stepMicroseconds(since: before) == -600 * Self.second)
        #expect(after.suspendedMicroseconds(since: before) == 0)
    }

    @Test("C22: a suspend is no step: the wall clock and the boot clock both went on")
    func suspend() {
        let before = reading(real: 1_000, mono: 10, boot: 20)
        let after = reading(real: 1_000 + 3_600 * Self.second, mono: 15, boot: 20 + 3_600 * Self.second)
        #expect(after.stepMicroseconds(since: before) == 0)
        #expect(after.suspendedMicroseconds(since: before) == 3_600 * Self.second - 5)
    }

    @Test("C22: a step during a suspend is told apart from it")
    func both() {
        let before = reading(real: 0, mono: 0, boot: 0)
        let after = reading(real: 100 * Self.second, mono: 1 * Self.second, boot: 61 * Self.second)
        #expect(after.stepMicroseconds(since: before) == 39 * Self.second)
        #expect(after.suspendedMicroseconds(since: before) == 60 * Self.second)
    }

    @Test("C22: the clocks are read one after the other, and a step of an hour is still one of 3,600 seconds")
    func nearestSecond() {
        let before = reading(real: 0, mono: 0, boot: 0)
        for lag in [-3, 0, 3] as [Int64] {
            let forward = reading(real: 3_600 * Self.second, mono: lag, boot: lag)
            #expect(forward.stepSeconds(since: before) == 3_600)
            let back = reading(real: -3_600 * Self.second, mono: lag, boot: lag)
            #expect(back.stepSeconds(since: before) == -3_600)
            let asleep = reading(real: 60 * Self.second, mono: lag, boot: 60 * Self.second)
            #expect(asleep.suspendedSeconds(since: before) == 60)
        }
    }

    @Test(
        "Whole seconds are rounded down, before 1970 too",
        arguments: [(0, 0), (999_999, 0), (1_000_000, 1), (-1, -1), (-1_000_000, -1), (-1_000_001, -2)]
            as [(Int64, Int64)])
    func seconds(microseconds: Int64, seconds: Int64) {
        #expect(reading(real: microseconds, mono: 0, boot: 0).realtimeSeconds == seconds)
    }

    @Test("The machine's clocks are read in microseconds, and the two that nobody sets never go back")
    func reading() {
        let first = SystemClock.read()
        let second = SystemClock.read()
        #expect(second.monotonicMicroseconds >= first.monotonicMicroseconds)
        #expect(second.boottimeMicroseconds >= first.boottimeMicroseconds)
        #expect(first.boottimeMicroseconds >= first.monotonicMicroseconds)
        #expect(abs(Int64(time(nil)) - first.realtimeSeconds) <= 2)
        #expect(abs(second.stepMicroseconds(since: first)) < Self.second)
    }
}

@Suite("Wall timer")
struct WallTimerTests {
    @Test("It fires at its instant, once, and not before")
    func fires() throws {
        let timer = try WallTimer()
        defer { timer.close() }
        #expect(try !timer.drain())
        let instant = SystemClock.read().realtimeMicroseconds + 30_000
        try timer.arm(atRealtimeMicroseconds: instant)
        #expect(waitReadable(timer.descriptor, withinMilliseconds: 5_000))
        #expect(SystemClock.read().realtimeMicroseconds >= instant)
        #expect(try timer.drain())
        #expect(try !timer.drain())
    }

    @Test("An instant that has passed fires at once, even one before 1970", arguments: [1, 0, -1, Int64.min])
    func past(instant: Int64) throws {
        let timer = try WallTimer()
        defer { timer.close() }
        try timer.arm(atRealtimeMicroseconds: instant)
        #expect(waitReadable(timer.descriptor, withinMilliseconds: 5_000))
        #expect(try timer.drain())
    }

    @Test("The farthest instant is taken and does not fire")
    func farFuture() throws {
        let timer = try WallTimer()
        defer { timer.close() }
        try timer.arm(atRealtimeMicroseconds: .max)
        #expect(try !timer.drain())
    }

    @Test("Arming anew forgets a firing that was not drained; disarming too")
    func rearm() throws {
        let timer = try WallTimer()
        defer { timer.close() }
        try timer.arm(atRealtimeMicroseconds: 1)
        #expect(waitReadable(timer.descriptor, withinMilliseconds: 5_000))
        try timer.arm(atRealtimeMicroseconds: .max)
        #expect(try !timer.drain())
        try timer.arm(atRealtimeMicroseconds: 1)
        #expect(waitReadable(timer.descriptor, withinMilliseconds: 5_000))
        try timer.disarm()
        #expect(try !timer.drain())
    }

    @Test("Children do not inherit it, and reading it never blocks")
    func flags() throws {
        let timer = try WallTimer()
        defer { timer.close() }
        #expect(fcntl(timer.descriptor, F_GETFD) & FD_CLOEXEC != 0)
        #expect(fcntl(timer.descriptor, F_GETFL) & O_NONBLOCK != 0)
    }

    @Test("A closed one says which call failed")
    func closed() throws {
        let failure = SystemFailure(call: "read(timerfd)", code: EBADF)
        #expect(failure.description == "read(timerfd): Bad file descriptor (9)")
    }
}

@Suite("Clock step monitor", .serialized)
struct ClockStepMonitorTests {
    /// Whether this process may set the clock; a container's root often may not.
    static let maySetClock = geteuid() == 0 && flagwatch_nudge_clock_one_nanosecond() == 0

    @Test("C22: it is quiet while nobody sets the clock")
    func quiet() throws {
        let monitor = try ClockStepMonitor()
        defer { monitor.close() }
        #expect(try !monitor.drain())
        #expect(fcntl(monitor.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }

    @Test(
        "C22: each setting of the clock makes it readable, says so once, and it watches on",
        .enabled(if: maySetClock, "SKIPPED: setting the clock by one nanosecond needs CAP_SYS_TIME"))
    func tells() throws {
        let monitor = try ClockStepMonitor()
        defer { monitor.close() }
        for _ in 1...3 {
            #expect(flagwatch_nudge_clock_one_nanosecond() == 0)
            #expect(waitReadable(monitor.descriptor, withinMilliseconds: 5_000))
            #expect(try monitor.drain())
            #expect(try !monitor.drain())
        }
    }

    @Test(
        "C22: settings between two drains count as one",
        .enabled(if: maySetClock, "SKIPPED: setting the clock by one nanosecond needs CAP_SYS_TIME"))
    func coalesces() throws {
        let monitor = try ClockStepMonitor()
        defer { monitor.close() }
        for _ in 1...5 { #expect(flagwatch_nudge_clock_one_nanosecond() == 0) }
        #expect(try monitor.drain())
        #expect(try !monitor.drain())
    }

    @Test(
        "A wall timer keeps its instant when the clock is set",
        .enabled(if: maySetClock, "SKIPPED: setting the clock by one nanosecond needs CAP_SYS_TIME"))
    func wallTimer() throws {
        let timer = try WallTimer()
        defer { timer.close() }
        try timer.arm(atRealtimeMicroseconds: SystemClock.read().realtimeMicroseconds + 50_000)
        #expect(flagwatch_nudge_clock_one_nanosecond() == 0)
        #expect(waitReadable(timer.descriptor, withinMilliseconds: 5_000))
        #expect(try timer.drain())
    }
}
