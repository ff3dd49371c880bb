import Glibc

/// The path of a Unix socket, known to fit the kernel's 108 bytes with the NUL (unix(7)).
struct UnixAddress: Equatable {
    /// The most bytes of a path.
    static let longestPathBytes = 107

    let path: String

    init(_ path: String) throws(SocketError) {
        let bytes = path.utf8.count
        guard bytes > 0, bytes <= Self.longestPathBytes, !path.utf8.contains(0) else {
            throw SocketError(
                path: path,
                reason: bytes == 0
                    ? "the path of the socket is empty"
                    : "the path of the socket has \(bytes) bytes; at most \(Self.longestPathBytes) are possible, "
                        + "and no NUL")
        }
        self.path = path
    }

    /// Calls `body` with the address as the kernel wants it.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
