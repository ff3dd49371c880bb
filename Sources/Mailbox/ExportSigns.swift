/// M5: the newest signs that the exporter ran, in nanoseconds since the epoch. How long silence may last is decided
/// elsewhere.
///
/// mbsync rewrites `.mbsyncstate` only when something changed (`save_state` of isync 1.4), so on a quiet mailbox the
/// state file alone would look stalled. But each run that reached the server creates and removes the lock beside it, and
/// that changes the directory which holds the state file. A stamp therefore counts together with its directory.
public struct ExportSigns: Hashable, Sendable {
    /// The newest change of a file of the configured name, or of that name with a suffix (`.mbsyncstate.lock`).
    public internal(set) var stampNanoseconds: Int64?
    /// The newest change of a directory that holds such a file; nil where the stamp is an absolute path.
    public internal(set) var stampDirectoryNanoseconds: Int64?
    /// The newest change of any directory of the tree.
    public internal(set) var treeNanoseconds: Int64?

    let isStampConfigured: Bool

    /// The last moment the exporter is known to have run. Nil: never, as far as can be seen.
    public var lastExportNanoseconds: Int64? {
        guard isStampConfigured else { return treeNanoseconds }
        guard let stamp = stampNanoseconds else { return nil }
        return max(stamp, stampDirectoryNanoseconds ?? stamp)
    }

    static func newer(_ one: Int64?, _ other: Int64) -> Int64 { max(one ?? other, other) }
}
