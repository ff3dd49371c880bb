import Glibc

/// A socket that waits for clients: passed by the service manager, or made at a path.
public struct ListeningSocket: Sendable, Equatable {
    let descriptor: Int32
    /// The path to remove at the end, where we made it.
    let ownedPath: String?

    /// Takes over a listening descriptor that was passed in (socket activation). The server closes it at its end.
    ///
    /// - Throws: `SocketError` when it is no listening Unix stream socket.
    public init(passed descriptor: Int32) throws(SocketError) {
        func option(_ name: Int32) -> Int32? {
            var value: Int32 = 0
            var length = socklen_t(MemoryLayout<Int32>.size)
            return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
        }
        guard option(SO_DOMAIN) == AF_UNIX, option(SO_TYPE) == Int32(SOCK_STREAM.rawValue), option(SO_ACCEPTCONN) == 1
        else {
            throw SocketError(
                path: nil,
                reason: "descriptor \(descriptor) is no listening Unix stream socket; "
                    + "the socket unit needs ListenStream= with an absolute path")
        }
        guard Descriptor.prepare(descriptor) else { throw .failed("fcntl", path: nil) }
        self.descriptor = descriptor
        ownedPath = nil
    }

    /// Makes a socket at that path, for owner and group (mode 0660). A socket file that a dead server left is
    /// removed; one at which somebody listens is not, nor anything that is no socket.
    ///
    /// - Throws: `SocketError` with the path and what stands in the way.
    public init(path: String) throws(SocketError) {
        let address = try UnixAddress(path)
        try Self.removeStale(address)
        let descriptor = try Descriptor.unixStream()
        guard address.withPointer({ bind(descriptor, $0, $1) }) == 0 else {
            throw Self.closing(descriptor, .failed("bind", path: path))
        }
        // Nobody can connect before listen(), so there is no moment with a wider mode.
        guard chmod(path, 0o660) == 0, listen(descriptor, 64) == 0, Descriptor.prepare(descriptor) else {
            let error = SocketError.failed("listen", path: path)
            unlink(path)
            throw Self.closing(descriptor, error)
        }
        self.descriptor = descriptor
        ownedPath = path
    }

    private static func closing(_ descriptor: Int32, _ error: SocketError) -> SocketError {
        close(descriptor)
        return error
    }

    private static func removeStale(_ address: UnixAddress) throws(SocketError) {
        var status = stat()
        guard lstat(address.path, &status) == 0 else {
            if errno == ENOENT { return }
            throw .failed("lstat", path: address.path)
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw SocketError(path: address.path, reason: "there is a file that is no socket; it is left as it is")
        }
        let probe = try Descriptor.unixStream()
        defer { close(probe) }
        guard Descriptor.prepare(probe) else { throw .failed("fcntl", path: address.path) }
        let answer = address.withPointer { connect(probe, $0, $1) }
        // EAGAIN says that somebody listens and is busy (unix(7)).
        if answer == 0 || errno == EAGAIN {
            throw SocketError(path: address.path, reason: "another server listens there", errorNumber: EADDRINUSE)
        }
        guard errno == ECONNREFUSED else { throw .failed("connect", path: address.path) }
        guard unlink(address.path) == 0 || errno == ENOENT else { throw .failed("unlink", path: address.path) }
    }
}
