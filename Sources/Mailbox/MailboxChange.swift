/// A name that changed in a directory of the mailbox, as inotify tells it (M3).
public struct MailboxChange: Hashable, Sendable {
    /// One of the report's `directories`.
    public let directory: PathBytes
    /// The name of the file in it.
    public let name: PathBytes

    /// Names a change.
    public init(directory: PathBytes, name: PathBytes) {
        self.directory = directory
        self.name = name
    }
}

/// What a directory of the mailbox holds, so that a single name in it can be judged.
enum Surroundings: Sendable {
    case maildir(FolderPlace, ScannedFile.Storage)
    case folder(ScanPass.Waiting)
    case singleFile(FolderPlace?, PathBytes)
}
