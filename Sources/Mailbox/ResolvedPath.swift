internal import Glibc

/// Paths with every symbolic link resolved.
enum ResolvedPath {
    static func resolve(_ path: PathBytes) throws(SystemFailure) -> (PathBytes, FileStatus) {
        let found = path.withCString { name -> Result<(PathBytes, FileStatus), SystemFailure> in
            guard let resolved = realpath(name, nil) else { return .failure(.last) }
            defer { free(resolved) }
            var status = stat()
            guard stat(resolved, &status) == 0 else { return .failure(.last) }
            let bytes = UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))
            return .success((PathBytes(Array(bytes)), FileStatus(status)))
        }
        return try found.get()
    }
}

extension PathBytes {
    var isAbsolute: Bool { bytes.first == UInt8(ascii: "/") }

    /// The part of this path below a directory; empty for the directory itself, nil when it is elsewhere.
    func relative(to directory: PathBytes) -> PathBytes? {
        let parent = directory.components, own = components
        guard own.starts(with: parent) else { return nil }
        return own.dropFirst(parent.count).reduce(PathBytes.empty) { $0.appending($1) }
    }

    /// The directory and the last component.
    var parentAndName: (parent: PathBytes, name: PathBytes) {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (PathBytes("."), self) }
        let parent = slash == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<slash])
        return (PathBytes(parent), PathBytes(Array(bytes[(slash + 1)...])))
    }
}
