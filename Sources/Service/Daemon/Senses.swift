import CLinux
import Dispatch
import Systemd

/// The Dispatch sources of the daemon: one wall timer, signals, the clock-step monitor, the watchdog, the poll.
///
/// Wired in nonisolated functions with `@Sendable` handlers: a handler written in isolated code inherits its isolation
/// and traps. Every handler runs on the service's queue. A source owns its descriptor and closes it in its cancel
/// handler.
final class Senses {
    private let queue: DispatchQueue
    private let wall: any DispatchSourceTimer
    private var sources: [any DispatchSourceProtocol] = []
    private var looks: [Int: any DispatchSourceTimer] = [:]

    /// Production leeway of the wall timer: prompts are counted in minutes, wake-ups cost power.
    private static let leewayMilliseconds = 200

    init(queue: DispatchQueue) {
        self.queue = queue
        wall = DispatchSource.makeTimerSource(queue: queue)
    }

    /// Starts the wall timer, disarmed.
    func startWallTimer(fired: @escaping @Sendable () -> Void) {
        wall.setEventHandler(handler: fired)
        wall.schedule(wallDeadline: .distantFuture)
        wall.activate()
        sources.append(wall)
    }

    /// Arms the one wall timer: an absolute timer of CLOCK_REALTIME, right after a clock step too.
    func arm(atRealtimeSeconds seconds: Int64?) {
        wall.schedule(wallDeadline: Self.deadline(seconds), leeway: .milliseconds(Self.leewayMilliseconds))
    }

    /// Dispatch counts nanoseconds in 64 bits: an instant after the year 2262 would wrap round to one that has passed, and
    /// the timer would fire without end. What lies so far is not waited for.
    static func deadline(_ seconds: Int64?) -> DispatchWallTime {
        guard let seconds, seconds < Int64.max / 1_000_000_000 else { return .distantFuture }
        // Zero means never.
        return DispatchWallTime(timespec: timespec(tv_sec: Int(max(1, seconds)), tv_nsec: 0))
    }

    /// A signal that `SignalMask` blocked at the start.
    func on(_ signal: Signal, _ handler: @escaping @Sendable () -> Void) {
        let source = DispatchSource.makeSignalSource(signal: signal.number, queue: queue)
        source.setEventHandler(handler: handler)
        source.activate()
        sources.append(source)
    }

    /// C22: tells when the wall clock is set, which a wall timer tells nobody.
    func onClockSet(_ handler: @escaping @Sendable () -> Void) throws {
        let monitor = try ClockStepMonitor()
        let source = DispatchSource.makeReadSource(fileDescriptor: monitor.descriptor, queue: queue)
        source.setEventHandler { @Sendable in
            // A failing read would make the source fire for ever; the handler reads the clocks itself either way.
            let wasSet = (try? monitor.drain()) ?? true
            if wasSet { handler() }
        }
        source.setCancelHandler { @Sendable in monitor.close() }
        source.activate()
        sources.append(source)
    }

    /// Every so many microseconds by the monotonic clock.
    func every(microseconds: Int64, _ handler: @escaping @Sendable () -> Void) {
        let timer = DispatchSource.makeTimerSource(queue: queue)
        let interval = DispatchTimeInterval.microseconds(Int(microseconds))
        timer.schedule(deadline: .now() + interval, repeating: interval, leeway: .milliseconds(100))
        timer.setEventHandler(handler: handler)
        timer.activate()
        sources.append(timer)
    }

    /// Once after so many seconds by the monotonic clock, which stands still while the machine sleeps; in place of what was
    /// wanted for the same mailbox before.
    func after(seconds: Int64, for mailbox: Int, _ handler: @escaping @Sendable () -> Void) {
        let timer = looks[mailbox] ?? makeLook(at: mailbox)
        timer.setEventHandler(handler: handler)
        timer.schedule(deadline: .now() + .seconds(Int(clamping: seconds)), leeway: .seconds(1))
    }

    private func makeLook(at mailbox: Int) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.activate()
        looks[mailbox] = timer
        sources.append(timer)
        return timer
    }

    func stop() {
        for source in sources { source.cancel() }
        sources = []
    }
}
