/// What became of reading one file. Handed to the scanner, it decides whether the file is reported again.
public enum ReadOutcome: Sendable {
    /// Read to its end (or to the limit, which each message says). `messages` were handed over, `expunged` left out.
    case read(ReadStamp, messages: Int, expunged: Int)
    /// A file without content: checked each time, since a placeholder is filled later (M4).
    case empty(ReadStamp)
    /// Neither a mail nor an mbox: the file of some program, or a text (M6). Looked at again when it changes. Where it
    /// stands among mails under a mail's name its bytes were handed over all the same (R5).
    case notMail(ReadStamp)
    /// Nobody's complaint: an mbox in a folder of mails, which is another folder; or no mail, under a name of programs' files.
    case notOurs(ReadStamp)
    /// A mail under a name of files that are still being written. It is read when it gets its name.
    case incomplete(ReadStamp)
    /// May not be opened. Looked at again when its mode or content changes.
    case unreadable(ReadStamp)
    /// Not a regular file by the time it was opened (M1).
    case notRegularFile(FileKind)
    /// M2: gone from both directories. Nothing to settle; a later scan finds it if it is still somewhere.
    case vanished
    /// Another process holds a write lock on the mbox. Reported again by the next scan.
    case busy
    /// It may still be in the writing, and no mail of it is known to be whole (M4). Reported again by the next scan.
    case unfinished
    /// The system failed, for example out of descriptors or an input error. Reported again by the next scan.
    case failed(SystemFailure)
}

/// The status of a file before it was read: a file that grew meanwhile differs from it at the next check.
public struct ReadStamp: Hashable, Sendable {
    let status: FileStatus
    let position: MboxPosition?

    init(_ status: FileStatus, position: MboxPosition? = nil) {
        self.status = status
        self.position = position
    }

    /// The size when it was opened, in bytes.
    public var sizeBytes: Int64 { status.sizeBytes }

    /// The last change of the content, in nanoseconds since the epoch.
    public var modifiedNanoseconds: Int64 { status.modifiedNanoseconds }
}
