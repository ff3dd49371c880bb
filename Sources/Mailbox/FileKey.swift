/// M2: names one message file (or one mbox file) of a mailbox across flag changes, moves from `new` to `cur`, and
/// restarts.
///
/// A hash of folder and base name, 8 bytes, because a daemon keeps 100,000 of them. With that many the chance that any
/// two are equal is 100,000² / 2⁶⁵, or 3 in 10¹⁰; and two files that are present at once are told apart by their inodes
/// and the second gets a key of its own, so only a file that comes after another of the same key went is at risk.
public struct FileKey: Hashable, Sendable {
    /// The hash.
    public let value: UInt64

    /// Takes a stored key.
    public init(value: UInt64) { self.value = value }
}
