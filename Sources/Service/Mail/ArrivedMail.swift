public import MailReader
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
