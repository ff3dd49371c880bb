internal import Glibc

/// What `stat` says of a file, as far as mail needs it.
struct FileStatus: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
    var sizeBytes: Int64
    var mode: UInt32
    var modifiedNanoseconds: Int64
    var changedNanoseconds: Int64

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        sizeBytes = Int64(status.st_size)
        mode = status.st_mode
        modifiedNanoseconds = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
        changedNanoseconds = Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
    }

    var kind: FileKind { FileKind(mode: mode) }

    var identity: FileIdentity { FileIdentity(device: device, inode: inode) }

    /// The later of the two change times: a copy with preserved times still moves the second one.
    var newestNanoseconds: Int64 { max(modifiedNanoseconds, changedNanoseconds) }
}

/// Which file a path leads to, whatever its name.
struct FileIdentity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
}

/// The kind of a directory entry.
public enum FileKind: String, Hashable, Sendable {
    /// A regular file: the only kind that is read.
    case regular
    /// A directory.
    case directory
    /// A symbolic link.
    case symbolicLink
    /// A FIFO.
    case fifo
    /// A socket.
    case socket
    /// A block or character device.
    case device
    /// The file system does not say.
    case unknown

    init(mode: UInt32) {
        switch mode & UInt32(S_IFMT) {
        case UInt32(S_IFREG): self = .regular
        case UInt32(S_IFDIR): self = .directory
        case UInt32(S_IFLNK): self = .symbolicLink
        case UInt32(S_IFIFO): self = .fifo
        case UInt32(S_IFSOCK): self = .socket
        case UInt32(S_IFBLK), UInt32(S_IFCHR): self = .device
        default: self = .unknown
        }
    }

    init(directoryType: UInt8) {
        switch Int(directoryType) {
        case Int(DT_REG): self = .regular
        case Int(DT_DIR): self = .directory
        case Int(DT_LNK): self = .symbolicLink
        case Int(DT_FIFO): self = .fifo
        case Int(DT_SOCK): self = .socket
        case Int(DT_BLK), Int(DT_CHR): self = .device
        default: self = .unknown
        }
    }
}
