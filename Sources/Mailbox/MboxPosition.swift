/// How far an mbox was read, and how to see that what was read is still the same.
struct MboxPosition: Hashable, Sendable {
    /// How much of the beginning, and of what stands before the resume offset, is compared.
    static let comparedBytes = 4_096

    /// The size when it was read. Only a file that grew since is read further; one that changed otherwise is read anew.
    var sizeBytes: UInt64
    /// Where the last message begins. It is read again when the file grows: it may have been written only in part.
    var resumeOffset: UInt64
    /// Hash of the first bytes, at most `comparedBytes` and not beyond the resume offset.
    var prefixHash: UInt64
    /// Hash of the bytes before the resume offset.
    var tailHash: UInt64
    /// Lines that may have been postmarks and were read as text (M6): in all, and before the resume offset.
    var doubts: UInt32
    var doubtsBeforeResume: UInt32
    /// The mails in it: in all, and before the resume offset.
    var messages: UInt32
    var messagesBeforeResume: UInt32
    /// The content of the last message, so that reading it again is not taken for another; nil when there was none.
    var lastIdentity: ContentIdentity?
}
