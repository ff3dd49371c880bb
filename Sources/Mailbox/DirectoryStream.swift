internal import Glibc

/// The listing of one open directory. Names are lent, not copied: a poll of 100,000 names allocates nothing.
///
/// A class only to own the `DIR`: it is never shared between threads.
final class DirectoryStream {
    /// A name as the kernel lists it; valid only during the call it is lent to.
    struct Entry {
        /// Closed by a NUL.
        let name: UnsafePointer<CChar>
        let count: Int
        let inode: UInt64
        let kind: FileKind

        var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: name, count: count) }
        var path: PathBytes { PathBytes(Array(bytes)) }
    }

    private let stream: OpaquePointer
    private static let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 19

    init(_ descriptor: consuming Descriptor) throws(SystemFailure) {
        let raw = descriptor.release()
        guard let stream = fdopendir(raw) else {
            let failure = SystemFailure.last
            _ = close(raw)
            throw failure
        }
        self.stream = stream
    }

    deinit { _ = closedir(stream) }

    /// The status of the directory itself: changed between two calls, it was written to meanwhile.
    func status() throws(SystemFailure) -> FileStatus {
        var result = stat()
        guard fstat(dirfd(stream), &result) == 0 else { throw .last }
        return FileStatus(result)
    }

    func status(of name: UnsafePointer<CChar>, followingLinks: Bool = false) throws(SystemFailure) -> FileStatus {
        var result = stat()
        guard fstatat(dirfd(stream), name, &result, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
            throw .last
        }
        return FileStatus(result)
    }

    /// Whether it is the directory of a Maildir.
    var holdsMaildir: Bool {
        (try? status(of: "new"))?.kind == .directory || (try? status(of: "cur"))?.kind == .directory
    }

    func openDirectory(_ name: UnsafePointer<CChar>) throws(SystemFailure) -> Descriptor {
        try Descriptor.open(name, in: dirfd(stream), flags: O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_DIRECTORY)
    }

    /// Lists from the beginning; `.` and `..` are left out. Stops early when the body says false.
    func forEach(_ body: (Entry) -> Bool) throws(SystemFailure) {
        rewinddir(stream)
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last }
                return
            }
            let raw = UnsafeRawPointer(entry)
            let name = (raw + DirectoryStream.nameOffset).assumingMemoryBound(to: CChar.self)
            if name[0] == 0x2E, name[1] == 0 || (name[1] == 0x2E && name[2] == 0) { continue }
            let listed = Entry(
                name: name, count: strlen(name), inode: UInt64(entry.pointee.d_ino),
                kind: FileKind(directoryType: entry.pointee.d_type))
            guard body(listed) else { return }
        }
    }
}
