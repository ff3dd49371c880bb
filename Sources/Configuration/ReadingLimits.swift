/// `[limits]`: how much of one mail is read (flagwatch-rules(7), READING MAIL). Past a limit a mail is kept, marked
/// and held.
public struct ReadingLimits: Hashable, Sendable {
    /// Levels of containers inside each other; at most 64.
    public var depth: Int
    /// Parts of a mail.
    public var parts: Int
    /// Header fields of a mail.
    public var headers: Int
    /// Bytes of header fields.
    public var headerBytes: Int
    /// Bytes of a mail.
    public var messageBytes: Int

    /// Limits; what is left out is the shipped figure: 64 levels, 1,000 parts, 10,000 headers, 1 MiB of headers,
    /// 25 MiB a message.
    public init(
        depth: Int = 64, parts: Int = 1_000, headers: Int = 10_000, headerBytes: Int = 1 << 20,
        messageBytes: Int = 25 << 20
    ) {
        self.depth = depth
        self.parts = parts
        self.headers = headers
        self.headerBytes = headerBytes
        self.messageBytes = messageBytes
    }
}
