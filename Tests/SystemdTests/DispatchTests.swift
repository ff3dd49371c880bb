import CLinux
import Dispatch
import Glibc
import Testing

@testable import Systemd

@Suite("Descriptors under Dispatch sources")
struct DispatchTests {
    /// Wires the descriptor as the documentation says: the source owns it and closes it in its cancel handler.
    private func source(
        of descriptor: Int32, closed: DispatchSemaphore, handler: @escaping @Sendable () -> Void
    ) -> any DispatchSourceRead {
        let queue = DispatchQueue(label: "test")
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { @Sendable in handler() }
        source.setCancelHandler { @Sendable in
            close(descriptor)
            closed.signal()
        }
        source.activate()
        return source
    }

    @Test("A wall timer wakes its source, again and again")
    func wallTimer() throws {
        let timer = try WallTimer()
        let fired = DispatchSemaphore(value: 0)
        let closed = DispatchSemaphore(value: 0)
        let source = source(of: timer.descriptor, closed: closed) {
            if (try? timer.drain()) == true { fired.signal() }
        }
        for _ in 1...3 {
            try timer.arm(atRealtimeMicroseconds: SystemClock.read().realtimeMicroseconds + 1_000)
            #expect(fired.wait(timeout: .now() + 10) == .success)
        }
        source.cancel()
        #expect(closed.wait(timeout: .now() + 10) == .success)
    }

    @Test(
        "C22: a clock that was set wakes the monitor's source, again and again",
        .enabled(
            if: ClockStepMonitorTests.maySetClock, "SKIPPED: setting the clock by one nanosecond needs CAP_SYS_TIME"))
    func clockStep() throws {
        let monitor = try ClockStepMonitor()
        let told = DispatchSemaphore(value: 0)
        let closed = DispatchSemaphore(value: 0)
        let source = source(of: monitor.descriptor, closed: closed) {
            if (try? monitor.drain()) == true { told.signal() }
        }
        for _ in 1...3 {
            #expect(flagwatch_nudge_clock_one_nanosecond() == 0)
            #expect(told.wait(timeout: .now() + 10) == .success)
        }
        source.cancel()
        #expect(closed.wait(timeout: .now() + 10) == .success)
    }
}
