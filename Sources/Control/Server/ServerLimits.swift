import Glibc

/// What a server takes from its clients, so that one that stalls, floods or dies harms nobody.
public struct ServerLimits: Sendable, Equatable {
    /// The most clients at once. One more takes the place of one that does nothing; see `admission(of:beside:)`.
    public var clients = 64
    /// The most clients of one user at once, so that a user's mistake leaves room for others.
    public var clientsPerUser = 32
    /// The users who are always let in: root, who mends what others broke, and the server's own, which reloads it.
    public var privilegedUsers: Set<UInt32> = [0, geteuid()]
    /// The most bytes of one call, and of calls that wait for their turn behind one that is not answered yet.
    public var messageBytes = 1 << 20
    /// The most arrays and objects within one another in a call.
    public var depth = 32
    /// After how long without a complete message and without an answer to wait for a client is let go: not before
    /// this many seconds, and at most a quarter later.
    public var idleSeconds = 60
    /// How much of a stream may wait for a client that does not read; past it the client is let go. One reply alone
    /// is always taken, however long.
    public var outgoingBytes = 4 << 20

    /// The default limits.
    public init() {}
}

extension ServerLimits {
    var json: JSONLimits { JSONLimits(bytes: messageBytes, depth: depth) }
}
