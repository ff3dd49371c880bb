import Glibc

/// Who is at the other end of a Unix socket, as the kernel knew it when the connection was made (SO_PEERCRED). It
/// cannot be forged by the caller.
public struct Caller: Sendable, Equatable {
    /// The process id; 0 when the process is in another namespace of processes.
    public let processID: Int32
    /// The user id.
    public let userID: UInt32
    /// The primary group id.
    public let groupID: UInt32

    /// A caller with these ids.
    public init(processID: Int32, userID: UInt32, groupID: UInt32) {
        self.processID = processID
        self.userID = userID
        self.groupID = groupID
    }

    /// Asks the kernel; nil when the descriptor is no Unix socket.
    init?(peerOf descriptor: Int32) {
        // Glibc's module hides `struct ucred` (it wants _GNU_SOURCE); its layout is pid, uid, gid of 32 bits each
        // (unix(7)).
        var credentials: (Int32, UInt32, UInt32) = (0, 0, 0)
        var length = socklen_t(MemoryLayout.size(ofValue: credentials))
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0, length == 12 else {
            return nil
        }
        self.init(processID: credentials.0, userID: credentials.1, groupID: credentials.2)
    }
}
