/// Something in a mailbox that could not be read, or that hides mail. A value: the daemon decides whom to tell.
public struct MailboxProblem: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// The mailbox itself cannot be opened.
        case mailboxUnreadable(SystemFailure)
        /// The mailbox is neither a directory nor a regular file.
        case mailboxOfWrongKind(FileKind)
        /// A configured folder is not in the tree.
        case folderMissing(String)
        /// A directory in the tree cannot be listed.
        case folderUnreadable(SystemFailure)
        /// The mailbox's own `new` or `cur`, or a folder that the configuration names, cannot be listed (M5).
        case namedFolderUnreadable(SystemFailure)
        /// No file of the mailbox, or of a folder that the configuration names, may be read (M5).
        case nothingReadable
        /// No file of the mailbox, or of a folder that the configuration names, is mail (M5, M6).
        case nothingIsMail
        /// The mailbox is empty, though mail was read from it before: perhaps it is not mounted (M5).
        case emptied
        /// More folders, or deeper ones, than are walked.
        case tooManyFolders
        /// A link to a directory outside the tree: not followed (M1).
        case linkOutOfTree
        /// A link to nothing, or that cannot be resolved.
        case linkBroken(SystemFailure)
        /// Where mail should be is something that is not a regular file: not opened (M1).
        case notRegularFile(FileKind)
        /// A folder is named as the file of a mail is (`.eml`). It is looked through as a folder.
        case folderNamedAsMail
        /// The file may not be opened, for example mode 0000.
        case unreadable
        /// A file among mail that is none, so that nothing of it was read (M6).
        case notMail
        /// So many lines of an mbox begin as a postmark does, and began no mail; they were read as text (M6).
        case doubtfulLines(Int)
        /// A mail under a name of files that are still being written, such as `.part`: passed over (M6).
        case incomplete
        /// A file without content that has been so for more than a minute.
        case empty
        /// A mailbox program holds the mbox's dotlock; it is read when the lock goes, or is five minutes old.
        case locked
        /// No file of the configured name shows that the exporter ran (M5).
        case exportStampMissing
    }

    /// What is wrong.
    public let kind: Kind
    /// Where, below the mailbox's root; empty for the mailbox itself.
    public let path: PathBytes

    /// For diagnostics, in English: what, where.
    public var description: String { "\(path.bytes.isEmpty ? "." : path.description): \(kind)" }
}
