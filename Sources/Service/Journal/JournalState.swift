/// How the way to the journal is, for `status` and the unit's status line.
public enum JournalState: Hashable, Sendable {
    /// Everything written was read back.
    case ok
    /// So many entries are not yet read back.
    case waiting(Int)
    /// The journal cannot be read: entries are written once, unconfirmed, for this reason.
    case unreadable(String)
}
