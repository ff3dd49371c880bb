import Glibc

@testable import Mailbox

/// A directory of its own for one test, removed at the end. Names are bytes, so that any name can be made.
final class TempTree: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/flagwatch-mailbox-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "no temporary directory")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { TempTree.remove(Array(path.utf8CString)) }

    /// Removes a file, or a directory with all in it; links are not followed.
    private static func remove(_ path: [CChar]) {
        if unlink(path) == 0 { return }
        chmod(path, 0o755)
        for name in list(path) { remove(path.dropLast() + [CChar(bitPattern: 0x2F)] + name) }
        rmdir(path)
    }

    /// The names in a directory, closed by NUL.
    private static func list(_ path: [CChar]) -> [[CChar]] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [[CChar]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                raw.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
            }
            if ![[0x2E, 0], [0x2E, 0x2E, 0]].contains(name) { names.append(name) }
        }
        return names
    }

    func full(_ name: some Collection<UInt8>) -> [CChar] {
        (Array(path.utf8) + [UInt8(ascii: "/")] + Array(name)).map { CChar(bitPattern: $0) } + [0]
    }

    func full(_ name: String) -> String { "\(path)/\(name)" }

    func directory(_ names: String...) {
        for name in names {
            var made = path
            for part in name.split(separator: "/") {
                made += "/\(part)"
                precondition(mkdir(made, 0o755) == 0 || errno == EEXIST, "mkdir \(made)")
            }
        }
    }

    func maildir(_ names: String...) {
        for name in names { directory("\(name)/new", "\(name)/cur", "\(name)/tmp") }
    }

    func write(_ name: String, _ text: String) { write(Array(name.utf8), Array(text.utf8)) }

    func write(_ name: [UInt8], _ bytes: [UInt8], appending: Bool = false) {
        let mode = appending ? O_APPEND : O_TRUNC
        let descriptor = open(full(name), O_WRONLY | O_CREAT | mode, 0o644)
        precondition(descriptor >= 0, "create \(String(decoding: name, as: UTF8.self))")
        bytes.withUnsafeBytes { precondition(Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count) }
        close(descriptor)
    }

    func append(_ name: String, _ text: String) { write(Array(name.utf8), Array(text.utf8), appending: true) }

    /// Moves within the tree; false when the source is gone.
    @discardableResult
    func move(_ from: String, _ to: String) -> Bool { Glibc.rename(full(from), full(to)) == 0 }

    func hardLink(_ from: String, _ to: String) -> Bool { Glibc.link(full(from), full(to)) == 0 }

    func remove(_ name: String) { TempTree.remove(Array(full(name).utf8CString)) }

    func link(_ name: String, to target: String) { precondition(symlink(target, full(name)) == 0) }

    func mode(_ name: String, _ mode: mode_t) { precondition(chmod(full(name), mode) == 0) }

    /// Sets the modification time; the change time is always now.
    func age(_ name: String, nanoseconds: Int64) {
        let time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
        precondition(utimensat(AT_FDCWD, full(name), [time, time], AT_SYMLINK_NOFOLLOW) == 0)
    }

    func status(_ name: String) -> FileStatus {
        var result = stat()
        precondition(lstat(full(name), &result) == 0, "stat \(name)")
        return FileStatus(result)
    }

    /// Every path with type, inode, size, times and link count: to prove that reading changed nothing.
    func snapshot() -> [String] {
        var found: [String] = []
        func walk(_ directory: String) {
            for name in TempTree.list(Array(full(directory).utf8CString)) {
                let name = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
                let path = directory.isEmpty ? name : "\(directory)/\(name)"
                var status = stat()
                lstat(full(path), &status)
                let access = "\(status.st_atim.tv_sec).\(status.st_atim.tv_nsec)"
                found.append("\(path) \(FileStatus(status)) \(status.st_nlink) \(access)")
                if FileStatus(status).kind == .directory { walk(path) }
            }
        }
        walk("")
        return found.sorted()
    }
}

/// An hour that all tests share: 2025-10-17T12:32:00Z.
let noon: Int64 = 1_760_704_320_000_000_000
let second: Int64 = 1_000_000_000
