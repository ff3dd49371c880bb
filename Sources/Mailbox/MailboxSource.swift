/// What a folder is to us.
public enum FolderRole: String, Hashable, Sendable {
    /// Mail that came to us.
    case inbox
    /// Copies of what we sent. Only such a folder can open a flag, so nothing becomes `sent` by guessing.
    case sent
}

/// Where a mailbox is, and which of its folders are read.
public struct MailboxSource: Hashable, Sendable {
    /// The directory, or the mbox file, as the administrator wrote it; symbolic links in it are followed.
    public var path: PathBytes
    /// Logical names, for example `INBOX`. Empty: all of the tree but the sent folders is inbox.
    public var inboxNames: [String]
    /// Logical names, for example `Sent Items`. Empty: none.
    public var sentNames: [String]
    /// M5: the name of a file whose change shows that the exporter ran, anywhere in the tree (`.mbsyncstate`), or an
    /// absolute path. Nil: the newest change of the tree's directories.
    public var exportStamp: PathBytes?

    /// Describes a mailbox; reads nothing.
    public init(path: String, inboxNames: [String] = [], sentNames: [String] = [], exportStamp: String? = nil) {
        self.path = PathBytes(path)
        self.inboxNames = inboxNames
        self.sentNames = sentNames
        self.exportStamp = exportStamp.map { PathBytes($0) }
    }

    /// Whether the configuration names a folder.
    func isNamed(_ folder: FolderName) -> Bool {
        let spellings = folder.spellings
        return (inboxNames + sentNames).contains { !FolderName.variants($0).isDisjoint(with: spellings) }
    }

    /// The role of a folder, or nil when it is not read. A name in both lists is inbox: the lesser power.
    func role(of folder: FolderName) -> FolderRole? {
        let spellings = folder.spellings
        func isListed(_ names: [String]) -> Bool {
            names.contains { !FolderName.variants($0).isDisjoint(with: spellings) }
        }
        if isListed(inboxNames) { return .inbox }
        if isListed(sentNames) { return .sent }
        return inboxNames.isEmpty ? .inbox : nil
    }
}
