import Glibc

/// The signals that the daemon handles.
public enum Signal: Hashable, Sendable, CaseIterable {
    /// Stop (SIGTERM).
    case terminate
    /// Stop, from the keyboard (SIGINT).
    case interrupt
    /// Reload (SIGHUP).
    case hangUp
    /// The first one without a meaning of its own (SIGUSR1).
    case user1

    /// The number that the kernel uses.
    public var number: Int32 {
        switch self {
        case .terminate: SIGTERM
        case .interrupt: SIGINT
        case .hangUp: SIGHUP
        case .user1: SIGUSR1
        }
    }

    init?(number: Int32) {
        guard let signal = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = signal
    }

    static func set(_ signals: some Sequence<Signal>) -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for signal in signals { unsafe sigaddset(&set, signal.number) }
        return set
    }
}
