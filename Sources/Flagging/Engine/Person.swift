/// A caller: the uid that the kernel vouches for, and the name behind it, which is a personal value.
public struct Person: Hashable, Sendable {
    /// The caller's uid.
    public var uid: UInt32
    /// The account's name, if it has one.
    public var name: String?

    /// A caller.
    public init(uid: UInt32, name: String? = nil) {
        self.uid = uid
        self.name = name
    }
}
