public import MailReader
public import Mailbox
public import Matching

/// A mail that was read and is to be examined.
public struct ArrivedMail: Sendable {
    /// What it says.
    public var message: Message
    /// Where it lay.
    public var context: MailContext
    /// Its bytes, for the copy that is kept (L3).
    public var bytes: [UInt8]
    /// What it points to, where that was worked out for the examiner in force.
    package var clues: Clues?

    /// A mail with its place.
    public init(message: Message, context: MailContext, bytes: [UInt8]) {
        self.message = message
        self.context = context
        self.bytes = bytes
    }
}

extension ArrivedMail {
    /// A mail as a file of the mailbox gave it. What the file's reader cut, the message says (it passes a limit and is
    /// held); what an mbox cannot tell apart, the context says (M7).
    public init(_ bytes: MessageBytes, limits: Limits, isQuoted: Bool, in context: MailContext) {
        var context = context
        context.isBounded = bytes.offset == nil || isQuoted
        self.init(
            message: Message(reading: bytes.bytes, wholeBytes: bytes.totalBytes, limits: limits), context: context,
            bytes: bytes.bytes)
    }
}
