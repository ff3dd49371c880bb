import Glibc

/// Why a socket cannot be used.
public struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The path of the socket, or nil for a descriptor without one.
    public let path: String?
    /// What failed, and what would be right.
    public let reason: String
    /// The system's error number, where the system refused.
    public let errorNumber: Int32?

    init(path: String?, reason: String, errorNumber: Int32? = nil) {
        self.path = path
        self.reason = reason
        self.errorNumber = errorNumber
    }

    /// The failure of a system call, from `errno` as it is now.
    static func failed(_ call: String, path: String?) -> SocketError {
        let number = errno
        return SocketError(path: path, reason: "\(call): \(String(cString: strerror(number)))", errorNumber: number)
    }

    /// Whether another server has the place.
    public var isInUse: Bool { errorNumber == EADDRINUSE }

    /// Path and reason on one line.
    public var description: String { (path.map { "\($0): " } ?? "") + reason }
}
