import Glibc

/// The end of a test's patience. It bounds a wait for something that will be seen; it is never itself what is awaited.
public struct Deadline: Sendable {
    private let end: ContinuousClock.Instant

    /// So many milliseconds from now.
    public init(milliseconds: Int) { end = .now + .milliseconds(milliseconds) }

    /// Whether it is over.
    public var isOver: Bool { .now >= end }

    /// What is left, as poll(2) takes it; 0 once it is over.
    public var remainingMilliseconds: Int32 {
        let left = (end - .now) / .milliseconds(1)
        return Int32(clamping: Int(max(0, left.rounded(.up))))
    }
}

/// Waits until the descriptor is readable; false where that did not happen in time.
public func waitReadable(_ descriptor: Int32, withinMilliseconds limit: Int) -> Bool {
    let deadline = Deadline(milliseconds: limit)
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while !deadline.isOver {
        let count = poll(&polled, 1, deadline.remainingMilliseconds)
        if count > 0 { return polled.revents & Int16(POLLIN) != 0 }
        if count < 0 && errno != EINTR { return false }
    }
    return poll(&polled, 1, 0) > 0
}
