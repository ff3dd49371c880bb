/// What a desk tells the daemon.
public enum DeskReport: Hashable, Sendable {
    /// How an entry counts as written.
    public enum Proof: String, Hashable, Sendable {
        /// It was read back from the journal (C23).
        case readBack
        /// The journal cannot be read: written once, in doubt.
        case unconfirmed
    }

    /// These keys count as written.
    case confirmed([String], Proof)
    /// The journal's state changed.
    case state(JournalState)
    /// Something failed that an administrator should read of, once.
    case trouble(String)
}
