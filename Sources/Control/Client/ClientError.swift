/// Why a client got no answer. An answer that is an error comes as `VarlinkError`.
public enum ClientError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Nobody answers at the path: no daemon, no permission, a path that is too long.
    case unreachable(SocketError)
    /// The connection broke or ended before the answer.
    case disconnected(reason: String)
    /// The server was silent for longer than the limit.
    case timedOut(seconds: Int)
    /// What came is no Varlink reply.
    case protocolError(reason: String)

    /// What happened, as one line.
    public var description: String {
        switch self {
        case .unreachable(let error): "\(error)"
        case .disconnected(let reason): "the connection broke: \(reason)"
        case .timedOut(let seconds): "no answer within \(seconds) s"
        case .protocolError(let reason): "what the server sent is no Varlink reply: \(reason)"
        }
    }
}
