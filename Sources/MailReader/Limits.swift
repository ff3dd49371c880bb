/// How much of one mail is read. Mail is hostile input (flagwatch-rules(7), READING MAIL): past a limit the message is
/// kept, marked with an anomaly and held for a person; it is never dropped.
public struct Limits: Sendable, Equatable {
    /// Containers (multiparts and nested messages) inside each other. A container deeper than this stays unopened.
    public var depth: Int
    /// Parts that delimiter lines begin, in the whole mail. The root and the roots of nested messages do not count.
    public var parts: Int
    /// Header fields in the whole mail, all parts together.
    public var headers: Int
    /// Bytes of header fields in the whole mail, line ends included.
    public var headerBytes: Int
    /// Bytes of the mail. What follows is not read.
    public var messageBytes: Int

    /// The shipped figures: 64 levels, 1,000 parts, 10,000 headers, 1 MiB of headers, 25 MiB a message.
    public static let standard = Limits()

    /// Limits; what is left out is as in `standard`. A negative figure counts as zero, and never more than 64 levels
    /// are opened, so that nothing which walks a mail can run out of stack.
    public init(
        depth: Int = 64, parts: Int = 1_000, headers: Int = 10_000, headerBytes: Int = 1 << 20,
        messageBytes: Int = 25 << 20
    ) {
        self.depth = min(max(0, depth), Self.deepest)
        self.parts = max(0, parts)
        self.headers = max(0, headers)
        self.headerBytes = max(0, headerBytes)
        self.messageBytes = max(0, messageBytes)
    }

    /// The depth no setting passes.
    static let deepest = 64
}
