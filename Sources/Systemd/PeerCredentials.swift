import CLinux
import Glibc

/// Who stands at the other end of a connected Unix socket, as the kernel noted it when they connected.
public struct PeerCredentials: Hashable, Sendable {
    /// The process. It may have ended since, and its number may be another's: good for a log, not for a decision.
    public let pid: Int32
    /// The effective user id: the actor.
    public let uid: UInt32
    /// The effective group id.
    public let gid: UInt32

    /// A process, its user and its group.
    public init(pid: Int32, uid: UInt32, gid: UInt32) {
        self.pid = pid
        self.uid = uid
        self.gid = gid
    }

    /// The peer of the connected socket; throws where there is none (ENOTCONN) or it is no socket (ENOTSOCK).
    public init(ofSocket descriptor: Int32) throws(SystemFailure) {
        var pid: Int32 = 0
        var uid: UInt32 = 0
        var gid: UInt32 = 0
        guard unsafe flagwatch_peer_credentials(descriptor, &pid, &uid, &gid) == 0 else {
            throw .last("getsockopt(SO_PEERCRED)")
        }
        self.init(pid: pid, uid: uid, gid: gid)
    }
}
