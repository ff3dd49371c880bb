/// What is wrong with a mailbox: a value that `Wording` puts into both languages. Only its kind may be said in the
/// journal; names of files are made by others, of subjects and persons (flagwatch-rules(7), JOURNAL).
public struct MailboxTrouble: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        // M5: the mailbox, or a folder that the configuration names, cannot be read at all.
        /// Nothing is at its path.
        case missing
        /// Its owner or mode keeps the daemon out.
        case forbidden
        /// Something else than a folder or a file is at its path, or a file where a folder should be.
        case wrongKind = "wrong-kind"
        /// Its path leads through too many links.
        case tooManyLinks = "too-many-links"
        /// The disk or the network file system fails.
        case inputOutput = "input-output"
        /// The disk or the file server that it lies on does not answer.
        case unanswered
        /// It takes so long to read that what is due did not wait for it.
        case unfinished
        /// It is empty, though mail was read from it before: perhaps it is not mounted.
        case emptied
        /// The system fails in another way.
        case unreadable
        /// A folder that the configuration names is not in it.
        case folderMissing = "folder-missing"
        /// The mailbox's own folder of mail, or one that the configuration names, cannot be listed.
        case folderUnreadable = "folder-unreadable"
        /// No file of it, or of a folder that the configuration names, may be read.
        case filesForbidden = "files-forbidden"
        /// No file of it, or of a folder that the configuration names, is mail.
        case nothingIsMail = "nothing-is-mail"
        /// Another program keeps an mbox locked, so that nothing new in it is read.
        case keptLocked = "kept-locked"
        // M1, M2, M6: a part of it is not read.
        case otherFolderUnreadable = "other-folder-unreadable"
        case notMail = "not-mail"
        case doubtfulLines = "doubtful-lines"
        case fileForbidden = "file-forbidden"
        case fileFailed = "file-failed"
        case fileEmpty = "file-empty"
        case incomplete
        case locked
        case notRegular = "not-regular"
        case folderNamedAsMail = "folder-named-as-mail"
        case linkOutside = "link-outside"
        case linkBroken = "link-broken"
        case tooManyFolders = "too-many-folders"
        case stampMissing = "stamp-missing"

        /// M5: answers cannot be seen at all, so people are told at once.
        public var isOutage: Bool {
            switch self {
            case .missing, .forbidden, .wrongKind, .tooManyLinks, .inputOutput, .unanswered, .unfinished, .emptied,
                .unreadable, .folderMissing, .folderUnreadable, .filesForbidden, .nothingIsMail, .keptLocked:
                true
            case .otherFolderUnreadable, .notMail, .doubtfulLines, .fileForbidden, .fileFailed, .fileEmpty, .incomplete,
                .locked,
                .notRegular, .folderNamedAsMail, .linkOutside, .linkBroken, .tooManyFolders, .stampMissing:
                false
            }
        }
    }

    /// What is wrong.
    public var kind: Kind
    /// How often: files, folders or lines.
    public var count: Int
    /// Where, as the file system names it; for those who may use the socket, never for the journal.
    public var names: [String]

    /// A trouble with its places.
    public init(_ kind: Kind, count: Int = 1, names: [String] = []) {
        self.kind = kind
        self.count = count
        self.names = names
    }
}
