import Synchronization

/// The state of one answer, shared by the copies of a `Reply` and watched by the connection.
final class ReplyBox: Sendable {
    typealias Deliver = @Sendable (_ message: [UInt8], _ isLast: Bool) -> Void
    typealias Body = @Sendable () -> Void

    /// What leads back to the connection is let go with the last answer or the caller, so that a handler that keeps
    /// its replies keeps nothing else.
    private enum State {
        case open(deliver: Deliver, onGone: Body?)
        case answered
        case gone
    }

    private let state: Mutex<State>
    /// What waits until the client has taken what was sent.
    private let onTaken = Mutex<Body?>(nil)
    private let method: String
    private let isOneway: Bool
    private let peer: Peer
    let takesMore: Bool

    init(_ call: Call, peer: Peer, deliver: @escaping Deliver) {
        self.peer = peer
        isOneway = call.oneway
        state = Mutex(.open(deliver: deliver, onGone: nil))
        method = call.method
        takesMore = call.more
    }

    deinit { send(ReplyMessage(.methodNotImplemented(method)), isLast: true) }

    var isOver: Bool { state.withLock { if case .open = $0 { false } else { true } } }

    /// Whether the caller wants the call to be carried out: still waits for the answer, or wanted none.
    var isWanted: Bool { isOneway || !isOver && !peer.isHungUp }

    @discardableResult
    func send(_ reply: ReplyMessage, isLast: Bool, onTaken body: Body? = nil) -> Bool {
        // Encoded outside the lock and on the handler's queue: a long list must not hold up the server's.
        guard !isOver else { return false }
        let message = reply.message
        return state.withLock { state in
            guard case .open(let deliver, _) = state else { return false }
            if isLast { state = .answered }
            if let body { onTaken.withLock { $0 = body } }
            // Within the lock, so that answers from several queues are delivered in the order in which they were taken.
            deliver(message, isLast)
            return true
        }
    }

    /// The client's socket has taken all that was sent.
    func wasTaken() {
        let body = onTaken.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        body?()
    }

    func onGone(_ body: @escaping Body) {
        let isGone = state.withLock { state in
            switch state {
            case .open(let deliver, _):
                state = .open(deliver: deliver, onGone: body)
                return false
            case .answered: return false
            case .gone: return true
            }
        }
        if isGone { body() }
    }

    /// The caller is gone.
    func leave() {
        // It may hold what makes the next answer, and that the reply: nobody wants either now.
        onTaken.withLock { $0 = nil }
        let body: Body? = state.withLock { state in
            guard case .open(_, let onGone) = state else { return nil }
            state = .gone
            return onGone
        }
        body?()
    }
}
