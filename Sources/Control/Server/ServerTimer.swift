public import Dispatch

/// How the server waits. Given from outside, so that tests let an idle minute pass without waiting for it.
public protocol ServerTimer: Sendable {
    /// Runs `body` once on `queue` when `seconds` have passed.
    func schedule(afterSeconds seconds: Int, on queue: DispatchQueue, _ body: @escaping @Sendable () -> Void)
}

/// Waits on the monotonic clock: idleness is no matter of the wall clock, which may step (C22).
public struct MonotonicTimer: ServerTimer {
    /// A timer.
    public init() {}

    /// Runs `body` once on `queue` when `seconds` have passed.
    public func schedule(afterSeconds seconds: Int, on queue: DispatchQueue, _ body: @escaping @Sendable () -> Void) {
        queue.asyncAfter(deadline: .now() + .seconds(seconds), execute: body)
    }
}
