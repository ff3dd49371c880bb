/// Why the journal could not be read. The cases differ because the remedy does (C23: "where the journal cannot be
/// read, entries are written once, marked unconfirmed, and the unit's status says so").
public enum JournalReadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no journal file where the journal should be: no journald, or a container without one.
    case absent(searched: [String])
    /// Journal files are there, and those that hold our entries may not be read.
    case permissionDenied(paths: [String])
    /// A journal file is damaged (EBADMSG), truncated (ENODATA, EIO) or of a newer format (EPROTONOSUPPORT).
    case damaged(SystemFailure)
    /// The reader was closed.
    case closed
    /// Anything else.
    case failed(SystemFailure)

    /// What is wrong, and what would be right.
    public var description: String {
        switch self {
        case .absent(let searched):
            "no journal in \(searched.joined(separator: ", ")): is systemd-journald running?"
        case .permissionDenied(let paths):
            "no permission to read \(paths.joined(separator: ", ")): add the user to the group systemd-journal"
        case .damaged(let failure):
            "a journal file is damaged (\(failure)): see journalctl --verify"
        case .closed: "the journal reader was closed"
        case .failed(let failure): "the journal cannot be read: \(failure)"
        }
    }

    init(_ failure: SystemFailure, place: JournalPlace) {
        switch failure.code {
        case 74, 61, 5, 93: self = .damaged(failure)  // EBADMSG, ENODATA, EIO, EPROTONOSUPPORT
        case 13, 1: self = .permissionDenied(paths: JournalFiles.roots(of: place))  // EACCES, EPERM
        case 2: self = .absent(searched: JournalFiles.roots(of: place))  // ENOENT
        default: self = .failed(failure)
        }
    }
}
