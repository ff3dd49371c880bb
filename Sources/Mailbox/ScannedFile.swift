/// A file that should be read: not read before, or changed since.
public struct ScannedFile: Sendable {
    /// How the file holds mail.
    public enum Storage: String, Hashable, Sendable {
        /// One message, in `new`.
        case maildirNew
        /// One message, in `cur`.
        case maildirCur
        /// One message, a file `.eml` in a plain folder.
        case message
        /// An mbox if its content says so: many messages, or not mail at all.
        case mbox
        /// One message if its content says so: a file in a plain folder whose name does not end in `.eml`.
        case loose
        /// The same of a file whose name is one of programs' files, which then is no complaint.
        case stray
        /// A file whose name says that it is still being written; not read, whatever it is.
        case incomplete
    }

    /// What it is remembered by.
    public let key: FileKey
    /// The folder it is in.
    public let place: FolderPlace
    /// How it holds mail.
    public let storage: Storage
    /// Its name when it was listed; a rename for flags may have changed it since.
    public let name: PathBytes
    /// Whether it is a folder by itself, an mbox: the whole mailbox, or a folder that the configuration names (M5).
    public let isNamedFolder: Bool
    /// Whether somebody may still be writing it, so that the last mail of an mbox may be half a mail (M4).
    public let isSettling: Bool
    /// How far an mbox was read before.
    let position: MboxPosition?

    /// What the folder is to us.
    public var role: FolderRole { place.role }

    /// The path below the mailbox's root.
    public var path: PathBytes { ScannedFile.path(of: name, place, storage) }

    /// The directory below the mailbox's root.
    var directory: PathBytes { ScannedFile.directory(place, storage) }

    static func path(of name: PathBytes, _ place: FolderPlace, _ storage: Storage) -> PathBytes {
        directory(place, storage).appending(name)
    }

    static func directory(_ place: FolderPlace, _ storage: Storage) -> PathBytes {
        switch storage {
        case .maildirNew: place.path.appending(PathBytes("new"))
        case .maildirCur: place.path.appending(PathBytes("cur"))
        case .message, .mbox, .loose, .stray, .incomplete: place.path
        }
    }
}
