package import Flagging

/// An event that was taken back (C26): left out of the public summary, mentioned in the internal one.
package struct LeftOut: Hashable, Sendable {
    /// The number of the event that counts for nothing.
    package var event: Int64
    /// Its kind in the ledger.
    package var kind: String
    /// The flag that it was about.
    package var flag: FlagID
    /// The number of the event that took it back.
    package var by: Int64
    /// The reason given; nil where it was purged.
    package var why: String?
}
