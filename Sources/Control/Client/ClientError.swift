/// Why a client got no answer. An answer that is an error comes as `VarlinkError`.
public enum ClientError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Nobody answers at the path: no daemon, no permission, a path that is too long.
    case unreachable(SocketError)
    /// The connection broke or ended before the answer.
    case disconnected(reason: String)
    /// The server was silent for longer than the limit.
    case timedOut(seconds: Int)
    /// A call that changes something was sent and not answered: it may have been carried out, or be carried out yet.
    case unanswered(reason: String)
    /// What came is no Varlink reply.
    case protocolError(reason: String)

    /// What happened, as one line.
    public var description: String {
        switch self {
        case .unreachable(let error): "\(error)"
        case .disconnected(let reason): "the connection broke: \(reason)"
        case .timedOut(let seconds): "no answer within \(seconds) s"
        case .unanswered(let reason): reason
        case .protocolError(let reason): "what the server sent is no Varlink reply: \(reason)"
        }
    }

    /// The same of a call that changes something and was sent.
    var afterDeed: ClientError {
        switch self {
        case .disconnected, .timedOut: .unanswered(reason: description)
        case .unreachable, .unanswered, .protocolError: self
        }
    }
}
