/// One message to the service manager.
public enum ServiceMessage: Hashable, Sendable {
    /// The start, or a reload, is finished.
    case ready
    /// A reload begins. The instant of the monotonic clock travels in the same datagram, as `Type=notify-reload` of
    /// systemd 253 wants; older ones ignore it. To be followed by ``ready``.
    case reloading(monotonicMicroseconds: Int64)
    /// The stop begins.
    case stopping
    /// One line that `systemctl status` shows. Line ends become spaces: a line of its own would be another message.
    case status(String)
    /// The service is alive.
    case watchdog
    /// The service knows that it is ill: the watchdog acts at once.
    case watchdogTrigger
    /// Start, reload or stop needs this much more time, from now on.
    case extendTimeout(microseconds: Int64)
    /// The main process is another one.
    case mainPID(Int32)
    /// It failed with this error number.
    case errorNumber(Int32)

    /// The lines of the protocol.
    var assignments: String {
        switch self {
        case .ready: "READY=1"
        case .reloading(let microseconds): "RELOADING=1\nMONOTONIC_USEC=\(microseconds)"
        case .stopping: "STOPPING=1"
        case .status(let text): "STATUS=" + Self.line(text)
        case .watchdog: "WATCHDOG=1"
        case .watchdogTrigger: "WATCHDOG=trigger"
        case .extendTimeout(let microseconds): "EXTEND_TIMEOUT_USEC=\(microseconds)"
        case .mainPID(let pid): "MAINPID=\(pid)"
        case .errorNumber(let code): "ERRNO=\(code)"
        }
    }

    private static func line(_ text: String) -> String {
        // NUL would end the C string and with it the messages that follow.
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}
