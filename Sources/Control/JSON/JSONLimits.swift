/// What the parser takes before it refuses. Both are checked before memory or stack is spent.
public struct JSONLimits: Sendable, Equatable {
    /// The most bytes of one value.
    public var bytes: Int
    /// The most arrays and objects within one another.
    public var depth: Int

    /// Limits; by default 1 MiB and 32 levels (the deepest reply of `io.flagwatch` has eight).
    public init(bytes: Int = 1 << 20, depth: Int = 32) {
        self.bytes = bytes
        self.depth = depth
    }
}
