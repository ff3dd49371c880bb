public import Matching

/// A `[[mailbox]]` of the configuration.
public struct MailboxSettings: Hashable, Sendable {
    /// The directory, or the mbox file; absolute.
    public var path: String
    /// Logical names of the folders that hold mail to us, `INBOX`. Empty: all of the tree but the sent folders.
    public var inboxFolders: [String]
    /// Logical names of the folders that hold copies of what we sent, `Sent Items`. Empty: none.
    public var sentFolders: [String]
    /// M7: how the writer of an mbox keeps lines of a message apart from postmarks; nil where that is not known.
    public var quoting: Quoting?
    /// M3: how often the tree is looked through, in seconds.
    public var pollSeconds: Int64
    /// T1: whose Authentication-Results count. With `.none` every mail is held.
    public var trust: TrustAnchor
    /// M5: how to see that the exporter ran; nil where nobody watches for its silence.
    public var export: ExportWatch?

    /// How an mbox quotes lines that begin with `From `.
    public enum Quoting: String, Hashable, Sendable, CaseIterable {
        /// With one more `>` on each such line, quoted or not: then no message can hold a postmark.
        case mboxrd
    }

    /// M5: how to see that the exporter ran, and how long it may be silent.
    public struct ExportWatch: Hashable, Sendable {
        /// The name of a file in the tree that the exporter touches, or an absolute path; nil: the newest change of the
        /// tree.
        public var stamp: String?
        /// How long nothing may change before a prompt says so, in seconds.
        public var silenceSeconds: Int64

        /// A watch over a stamp file, or over the tree.
        public init(stamp: String?, silenceSeconds: Int64) {
            self.stamp = stamp
            self.silenceSeconds = silenceSeconds
        }
    }

    /// A mailbox with every value given.
    public init(
        path: String, inboxFolders: [String], sentFolders: [String], quoting: Quoting? = nil, pollSeconds: Int64,
        trust: TrustAnchor, export: ExportWatch?
    ) {
        self.path = path
        self.inboxFolders = inboxFolders
        self.sentFolders = sentFolders
        self.quoting = quoting
        self.pollSeconds = pollSeconds
        self.trust = trust
        self.export = export
    }
}
