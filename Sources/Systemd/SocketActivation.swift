import CSystemd
import Glibc

/// The sockets that the service manager opened for us (sd_listen_fds(3)).
public enum SocketActivation {
    /// Why the passed sockets cannot be used.
    public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// The environment that passes them is damaged.
        case environment(SystemFailure)
        /// One of them is not a Unix stream socket that listens.
        case unexpectedKind(name: String, descriptor: Int32)

        /// What is wrong, and what would be right.
        public var description: String {
            switch self {
            case .environment(let failure):
                "the sockets passed by the service manager cannot be read: \(failure)"
            case .unexpectedKind(let name, let descriptor):
                "the passed socket \(name) (descriptor \(descriptor)) is not a listening Unix stream socket: "
                    + "use ListenStream= with a path"
            }
        }
    }

    /// The Unix stream sockets passed to this process, in the unit's order; none outside socket activation.
    ///
    /// `LISTEN_FDS`, `LISTEN_PID` and `LISTEN_FDNAMES` are taken out of the environment, so that a second call finds
    /// none and no child believes they are meant for it; hence call it once, before any thread is started. Every
    /// descriptor gets close-on-exec.
    public static func takeUnixStreamSockets() throws(Failure) -> [ActivatedSocket] {
        var names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        let count = unsafe sd_listen_fds_with_names(1, &names)
        guard count >= 0 else { throw .environment(SystemFailure(call: "sd_listen_fds_with_names", code: -count)) }
        defer { unsafe release(names, count: Int(count)) }
        var sockets: [ActivatedSocket] = []
        for index in 0..<Int(count) {
            let name = unsafe names?[index].map { unsafe String(cString: $0) } ?? "unknown"
            let descriptor = SD_LISTEN_FDS_START + Int32(index)
            guard sd_is_socket_unix(descriptor, Int32(SOCK_STREAM.rawValue), 1, nil, 0) > 0 else {
                throw .unexpectedKind(name: name, descriptor: descriptor)
            }
            sockets.append(ActivatedSocket(name: name, descriptor: descriptor))
        }
        return sockets
    }

    private static func release(_ names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int) {
        guard let names = unsafe names else { return }
        for index in 0..<count { unsafe free(names[index]) }
        unsafe free(names)
    }
}
