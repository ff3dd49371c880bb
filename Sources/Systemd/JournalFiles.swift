import Glibc

/// The journal's files as the file system shows them: libsystemd opens what it can and says nothing of the rest, so
/// that a reader without permission would see an empty journal and take it for an answer.
enum JournalFiles {
    /// The directories where the journal of that place is looked for.
    static func roots(of place: JournalPlace) -> [String] {
        switch place {
        case .system, .namespace: ["/run/log/journal", "/var/log/journal"]
        case .directory(let path): [path]
        case .files(let paths): paths
        }
    }

    /// Throws where the journal is absent, or where the files that hold our own entries cannot be read.
    static func check(_ place: JournalPlace, uid: UInt32) throws(JournalReadError) {
        let found = files(of: place)
        guard !found.isEmpty else { throw .absent(searched: roots(of: place)) }
        let denied = found.filter { !$0.isReadable }
        guard !denied.isEmpty else { return }
        // journald keeps a person's entries (uid 1000 and up, persistent journal) in user-N.journal, which that person
        // may read; everybody else's are in system.journal. Other people's files are nobody's business.
        let own = "user-\(uid)"
        if found.contains(where: { $0.isReadable && $0.owner == own }) { return }
        let ours = denied.filter { $0.owner == nil || $0.owner == "system" || $0.owner == own }
        guard ours.isEmpty else { throw .permissionDenied(paths: ours.map(\.path)) }
    }

    struct File {
        let path: String
        let isReadable: Bool

        /// `system` or `user-N`; nil for a directory and for a file whose name says nothing.
        var owner: String? {
            let name = path.split(separator: "/").last ?? ""
            let stem = name.prefix { $0 != "@" && $0 != "." }
            return stem == "system" || stem.hasPrefix("user-") ? String(stem) : nil
        }
    }

    private static func files(of place: JournalPlace) -> [File] {
        if case .files(let paths) = place { return paths.filter(exists).map(file) }
        let machine = (try? ID128.machine())?.description
        return roots(of: place).flatMap { root in
            switch place {
            case .namespace(let name): machine.map { journals(in: "\(root)/\($0).\(name)") } ?? []
            case .system: machine.map { journals(in: "\(root)/\($0)") } ?? []
            default: journals(in: root) + (machine.map { journals(in: "\(root)/\($0)") } ?? [])
            }
        }
    }

    /// The journal files in a directory; where it exists and cannot be listed, the directory itself, as unreadable.
    private static func journals(in directory: String) -> [File] {
        guard let stream = unsafe opendir(directory) else {
            return exists(directory) ? [File(path: directory, isReadable: false)] : []
        }
        defer { unsafe closedir(stream) }
        var found: [File] = []
        while let item = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &item.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.hasSuffix(".journal") { found.append(file("\(directory)/\(name)")) }
        }
        return found
    }

    private static func file(_ path: String) -> File {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor >= 0 { close(descriptor) }
        return File(path: path, isReadable: descriptor >= 0)
    }

    private static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 || errno == EACCES }
}
