internal import Glibc

/// An open file descriptor that cannot be copied, leaked or closed twice.
struct Descriptor: ~Copyable {
    let raw: CInt

    init(owning raw: CInt) { self.raw = raw }

    // Nothing was written through it, so a failing close loses nothing.
    deinit { _ = close(raw) }

    /// Gives up ownership without closing.
    consuming func release() -> CInt {
        let raw = raw
        discard self
        return raw
    }

    func status() throws(SystemFailure) -> FileStatus {
        var result = stat()
        guard fstat(raw, &result) == 0 else { throw .last }
        return FileStatus(result)
    }

    /// The status of a name in this directory. Does not open it, so a FIFO or a device cannot block or react.
    func status(of name: UnsafePointer<CChar>, followingLinks: Bool = false) throws(SystemFailure) -> FileStatus {
        var result = stat()
        guard fstatat(raw, name, &result, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
        return FileStatus(result)
    }
}

extension Descriptor {
    /// `O_NOATIME` of asm-generic/fcntl.h, which Glibc's module hides behind `_GNU_SOURCE`; the same on x86-64 and arm64.
    private static let noAccessTime: CInt = 0o1_000_000

    /// M1: never written to, never through a link, never blocking on a FIFO, never a controlling terminal.
    private static let readOnly = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY

    static func open(
        _ name: UnsafePointer<CChar>, in directory: CInt = AT_FDCWD, flags: CInt
    ) throws(SystemFailure) -> Descriptor {
        while true {
            let raw = openat(directory, name, flags)
            if raw >= 0 { return Descriptor(owning: raw) }
            // Network and FUSE file systems answer EINTR to open.
            guard errno == EINTR else { throw .last }
        }
    }

    /// Opens a name of a directory for reading. The access time is left alone where the kernel permits that (only
    /// the owner may ask, open(2)).
    static func openFile(
        _ name: UnsafePointer<CChar>, in directory: CInt
    ) throws(SystemFailure) -> Descriptor {
        do {
            return try open(name, in: directory, flags: readOnly | noAccessTime)
        } catch  where error.code == EPERM {
            return try open(name, in: directory, flags: readOnly)
        }
    }

    func openDirectory(_ name: UnsafePointer<CChar>) throws(SystemFailure) -> Descriptor {
        try Descriptor.open(name, in: raw, flags: Descriptor.readOnly | O_DIRECTORY)
    }

    /// Opens a path below this directory, no component of which may be a symbolic link.
    func openDirectory(at path: PathBytes) throws(SystemFailure) -> Descriptor {
        var current = try openDirectory(".")
        for name in path.components {
            let next = name.withCString { pointer in
                Result { () throws(SystemFailure) in
                    try current.openDirectory(pointer).release()
                }
            }
            current = Descriptor(owning: try next.get())
        }
        return current
    }

    /// The root of a mailbox. Its own path is the administrator's, so links in it are followed.
    static func openRoot(_ path: PathBytes) throws(SystemFailure) -> Descriptor {
        let opened = path.withCString { pointer in
            Result { () throws(SystemFailure) in
                try Descriptor.open(pointer, flags: O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_DIRECTORY)
                    .release()
            }
        }
        return Descriptor(owning: try opened.get())
    }
}
