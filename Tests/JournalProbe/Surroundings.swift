import Glibc
import Systemd

/// The commands about what the service manager and the machine give a process.
enum Surroundings {
    /// `sockets`: each passed socket by name and number, whether close-on-exec is set, and what is left in the
    /// environment.
    static func sockets(_ arguments: [String]) throws {
        for socket in try SocketActivation.takeUnixStreamSockets() {
            let closes = fcntl(socket.descriptor, F_GETFD) & FD_CLOEXEC != 0
            Probe.say("\(socket.name) \(socket.descriptor) \(closes ? "close-on-exec" : "inherited")")
        }
        let left = (["LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES"] as [String]).filter { getenv($0) != nil }
        Probe.say("left \(left.joined(separator: " "))")
        Probe.say("again \(try SocketActivation.takeUnixStreamSockets().count)")
    }

    /// `notify`: what is present, and what the watchdog wants; then one of each message.
    static func notify(_ arguments: [String]) throws {
        let manager = ServiceManager()
        Probe.say("present \(manager.isPresent)")
        Probe.say("watchdog \(try manager.watchdogMicroseconds().map(String.init) ?? "none")")
        Probe.say("sent \(try manager.notify(.ready, .status("two\nlines")))")
        Probe.say("sent \(try manager.notify(.reloading(monotonicMicroseconds: 12_345)))")
        Probe.say("sent \(try manager.notify(.watchdog))")
        Probe.say("sent \(try manager.notify(.extendTimeout(microseconds: 5_000_000), .mainPID(42), .errorNumber(2)))")
        Probe.say("sent \(try manager.notify(.stopping))")
    }

    /// `ids`: the machine's, the boot's and the invocation's.
    static func ids(_ arguments: [String]) throws {
        Probe.say("machine \(try ID128.machine())")
        Probe.say("boot \(try ID128.boot())")
        Probe.say("invocation \(try ID128.invocation()?.description ?? "none")")
    }

    /// `signals`: blocks them, says `ready`, and names each that comes until the stop.
    static func signals(_ arguments: [String]) throws {
        try SignalMask.block()
        SignalMask.ignoreBrokenPipes()
        let signals = try SignalDescriptor()
        defer { signals.close() }
        Probe.say("ready")
        while true {
            var polled = pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&polled, 1, -1) > 0 else { continue }
            for arrival in try signals.drain() {
                Probe.say("\(arrival.signal) from \(arrival.uid)")
                if arrival.signal == .terminate { return }
            }
        }
    }
}
