internal import Foundation

/// The few calls on files for which durability matters: written whole or not at all, and still there after a crash.
enum Disk {
    /// What stands at a path.
    enum Found: Equatable {
        case nothing
        case file(bytes: Int64)
        case directory
        case other
    }

    /// Looks what stands at a path, following links.
    static func look(_ path: String) throws -> Found {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return .nothing }
            throw LedgerError(errno: errno, path: path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(bytes: Int64(status.st_size))
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// Whether a link stands at a path, wherever it leads.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether two paths lead to one thing, following links.
    static func isSame(_ one: String, _ other: String) throws -> Bool {
        var statuses = [stat(), stat()]
        for (index, path) in [one, other].enumerated() where stat(path, &statuses[index]) != 0 {
            throw LedgerError(errno: errno, path: path)
        }
        return statuses[0].st_dev == statuses[1].st_dev && statuses[0].st_ino == statuses[1].st_ino
    }

    /// What stands in a directory.
    static func names(in directory: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: directory)
        } catch let error as CocoaError where error.code == .fileReadNoPermission {
            throw LedgerError.permissionDenied(path: directory)
        } catch {
            throw LedgerError.inputOutput(path: directory, message: "\(error)")
        }
    }

    /// The directory that holds a path.
    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What a file beside that one may still take, in bytes.
    static func freeBytes(beside path: String) throws -> Int64 {
        var status = statvfs()
        guard statvfs(directory(of: path), &status) == 0 else { throw LedgerError(errno: errno, path: path) }
        let (bytes, isHuge) = Int64(clamping: status.f_bavail).multipliedReportingOverflow(
            by: Int64(clamping: status.f_frsize))
        return isHuge ? .max : bytes
    }

    /// Makes a directory with its parents, for the daemon and its group (0750).
    static func makeDirectory(_ path: String) throws {
        switch try look(path) {
        case .directory: return
        case .nothing: break
        case .file, .other: throw LedgerError.notAFolder(path: path)
        }
        let parent = directory(of: path)
        if parent != path, parent != "." { try makeDirectory(parent) }
        try placeDirectory(path)
        try synchronize(parent)
    }

    /// Makes a directory whose parent is there, without waiting for the disk.
    static func placeDirectory(_ path: String) throws {
        guard mkdir(path, 0o750) != 0 else { return }
        guard errno == EEXIST else { throw LedgerError(errno: errno, path: path) }
        // What is there and was not found is a link to nothing, unless somebody else made the directory just now.
        if try look(path) == .nothing { throw LedgerError.brokenLink(path: path) }
    }

    /// Writes a file beside its final place, forces it to disk and renames it: mode 0640.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let temporary = try writePartial(bytes, of: path, isSynchronized: true)
        try replace(path, with: temporary)
    }

    /// Writes a file beside its final place and renames it, without waiting for the disk: mode 0640.
    static func place(_ bytes: [UInt8], at path: String) throws {
        let temporary = try writePartial(bytes, of: path, isSynchronized: false)
        guard rename(temporary, path) == 0 else { throw LedgerError(errno: errno, path: path) }
    }

    private static func writePartial(_ bytes: [UInt8], of path: String, isSynchronized: Bool) throws -> String {
        let temporary = path + ".partial"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o640)
        guard descriptor >= 0 else { throw LedgerError(errno: errno, path: path) }
        var failure: Int32 = 0
        var written = 0
        while written < bytes.count, failure == 0 {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { written += count } else if errno != EINTR { failure = errno }
        }
        if isSynchronized, failure == 0, fsync(descriptor) != 0 { failure = errno }
        if Glibc.close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw LedgerError(errno: failure, path: path)
        }
        return temporary
    }

    /// Has the system begin to write a file out, so that forcing many to disk one after the other waits about once.
    /// It promises nothing, so an error of it means nothing: `synchronize` follows. (The advice that a file is not needed
    /// any more is what makes Linux begin at once.)
    static func beginWriting(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        close(descriptor)
    }

    /// Renames a finished file over another and forces the directory to disk.
    static func replace(_ path: String, with temporary: String) throws {
        guard rename(temporary, path) == 0 else { throw LedgerError(errno: errno, path: path) }
        try synchronize(directory(of: path))
    }

    /// Gives a file a second name; one that is there already under that name is left.
    static func link(_ path: String, as name: String) throws {
        guard Glibc.link(path, name) == 0 || errno == EEXIST else { throw LedgerError(errno: errno, path: name) }
    }

    /// Forces a file or a directory to disk.
    static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerError(errno: errno, path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw LedgerError(errno: errno, path: path) }
    }

    /// The whole content of a file.
    static func read(_ path: String) throws -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            throw LedgerError.notFound(path: path)
        } catch let error as CocoaError where error.code == .fileReadNoPermission {
            throw LedgerError.permissionDenied(path: path)
        } catch {
            throw LedgerError.inputOutput(path: path, message: "\(error)")
        }
    }

    /// The first bytes of a file.
    static func read(_ path: String, atMost count: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerError(errno: errno, path: path) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        let found = pread(descriptor, &bytes, count, 0)
        guard found >= 0 else { throw LedgerError(errno: errno, path: path) }
        return Array(bytes[..<found])
    }

    /// Removes a file; whether there was one.
    @discardableResult
    static func remove(_ path: String) throws -> Bool {
        if unlink(path) == 0 { return true }
        guard errno == ENOENT else { throw LedgerError(errno: errno, path: path) }
        return false
    }
}
