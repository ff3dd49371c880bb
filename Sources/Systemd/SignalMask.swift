import Glibc

/// Which signals wait instead of killing.
public enum SignalMask {
    /// Blocks these signals in this thread and in every thread and child started from it later.
    ///
    /// It must be the first statement of `main`, before any thread exists: a signal that reaches one unblocked thread
    /// kills the daemon. Children inherit the mask; ``unblock(_:)`` before an exec that should not.
    public static func block(_ signals: [Signal] = Signal.allCases) throws(SystemFailure) {
        try change(SIG_BLOCK, signals)
    }

    /// Lets these signals through again, in this thread.
    public static func unblock(_ signals: [Signal] = Signal.allCases) throws(SystemFailure) {
        try change(SIG_UNBLOCK, signals)
    }

    /// Ignores SIGPIPE in the whole process: a peer that goes away is then the error EPIPE of the write, not a death.
    public static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Leaves this thread, with its signals still waiting, to nobody.
    ///
    /// The first thread ends here and not in `dispatchMain()`, which leaves it in sigsuspend(2) with an empty mask: a
    /// signal that came before its source was installed would end the process there.
    public static func waitForever() -> Never {
        while true { pause() }
    }

    private static func change(_ how: Int32, _ signals: [Signal]) throws(SystemFailure) {
        var set = Signal.set(signals)
        let result = unsafe pthread_sigmask(how, &set, nil)
        guard result == 0 else { throw SystemFailure(call: "pthread_sigmask", code: result) }
    }
}
