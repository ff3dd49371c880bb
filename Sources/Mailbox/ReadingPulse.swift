internal import Synchronization

/// Counts the steps of listing and reading one mailbox, for whoever watches from outside whether its file system still
/// answers: a call that hangs in the kernel can tell nobody itself (M5). Touched from any thread.
public final class ReadingPulse: Sendable {
    private let beats = Atomic<Int>(0)

    /// A mailbox of which nothing was listed yet.
    public init() {}

    /// How many steps were made; it wraps.
    public var count: Int { beats.load(ordering: .relaxed) }

    /// A name was listed, or a piece of a file was read.
    func beat() { beats.wrappingAdd(1, ordering: .relaxed) }
}
