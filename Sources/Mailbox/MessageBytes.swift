/// The bytes of one message, as its file holds them (an mbox's quoting undone).
public struct MessageBytes: Hashable, Sendable {
    /// The content, at most the limit.
    public let bytes: [UInt8]
    /// Its whole size; what a growing file had when it was read.
    public let totalBytes: Int
    /// Where its postmark begins in an mbox; nil for a file of its own, in which nothing else can stand (M7).
    public let offset: UInt64?

    /// Past the limit the message is kept and marked, never dropped.
    public var isTruncated: Bool { totalBytes > bytes.count }

    /// M4: what identifies it. Computed at each call.
    public var identity: ContentIdentity { ContentIdentity(of: bytes) }
}
