/// What happened to the journal's files since the last look.
public enum JournalChange: Hashable, Sendable {
    /// Nothing.
    case none
    /// Entries were added.
    case appended
    /// Files came or went: rotated, vacuumed, flushed to disk, journald started anew. Entries may be gone, and old ones
    /// may have come; what is not confirmed should be looked up again.
    case invalidated
}
