import CSystemd
import Glibc

/// Tells the service manager how the service is (sd_notify(3)).
///
/// Outside systemd, where `NOTIFY_SOCKET` is not set, every message is dropped quietly and the result is `false`. The
/// environment is read at each message: change it before any thread is started, or not at all.
public struct ServiceManager: Sendable {
    /// The service manager that started this process, if one did.
    public init() {}

    /// Whether a service manager listens: `NOTIFY_SOCKET` is set.
    public var isPresent: Bool { unsafe getenv("NOTIFY_SOCKET") != nil }

    /// Sends the messages in one datagram, in this order. True when it went out, false where nobody listens.
    @discardableResult
    public func notify(_ messages: ServiceMessage...) throws(SystemFailure) -> Bool {
        try notify(messages)
    }

    /// Sends the messages in one datagram, in this order. True when it went out, false where nobody listens.
    @discardableResult
    public func notify(_ messages: [ServiceMessage]) throws(SystemFailure) -> Bool {
        let text = messages.map(\.assignments).joined(separator: "\n")
        return try unsafe SystemFailure.check("sd_notify", sd_notify(0, text)) > 0
    }

    /// How often the watchdog must be fed, in microseconds, at the latest; nil where the unit has no `WatchdogSec=` or
    /// means another process. Feed it in half that time (sd_watchdog_enabled(3)).
    public func watchdogMicroseconds() throws(SystemFailure) -> Int64? {
        var microseconds: UInt64 = 0
        let result = unsafe sd_watchdog_enabled(0, &microseconds)
        return try SystemFailure.check("sd_watchdog_enabled", result) > 0 ? Int64(clamping: microseconds) : nil
    }
}
