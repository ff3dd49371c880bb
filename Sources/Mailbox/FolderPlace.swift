/// A folder of a mailbox: where it is, what it is called and what it is to us. One object a folder, shared by its files.
public final class FolderPlace: Sendable {
    /// The mailbox's directory, with links resolved.
    public let root: PathBytes
    /// The folder's directory below the root, with links resolved; empty for the root itself.
    public let path: PathBytes
    /// The folder's logical name.
    public let name: FolderName
    /// What the folder is to us.
    public let role: FolderRole

    let keyHash: SipHash

    init(root: PathBytes, path: PathBytes, name: FolderName, role: FolderRole) {
        self.root = root
        self.path = path
        self.name = name
        self.role = role
        // The path, not the logical name: two layouts side by side could give one name to two folders.
        keyHash = SipHash(deriving: path.bytes)
    }
}
