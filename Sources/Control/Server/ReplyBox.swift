import Synchronization

/// The state of one answer, shared by the copies of a `Reply` and watched by the connection.
final class ReplyBox: Sendable {
    typealias Deliver = @Sendable (_ message: [UInt8], _ isLast: Bool) -> Void

    /// What leads back to the connection is let go with the last answer or the caller, so that a handler that keeps
    /// its replies keeps nothing else.
    private enum State {
        case open(deliver: Deliver, onGone: (@Sendable () -> Void)?)
        case answered
        case gone
    }

    private let state: Mutex<State>
    private let method: String
    let takesMore: Bool

    init(_ call: Call, deliver: @escaping Deliver) {
        state = Mutex(.open(deliver: deliver, onGone: nil))
        method = call.method
        takesMore = call.more
    }

    deinit { send(ReplyMessage(.methodNotImplemented(method)), isLast: true) }

    var isOver: Bool { state.withLock { if case .open = $0 { false } else { true } } }

    @discardableResult
    func send(_ reply: ReplyMessage, isLast: Bool) -> Bool {
        // Encoded outside the lock and on the handler's queue: a long list must not hold up the server's.
        guard !isOver else { return false }
        let message = reply.message
        return state.withLock { state in
            guard case .open(let deliver, _) = state else { return false }
            if isLast { state = .answered }
            // Within the lock, so that answers from several queues are delivered in the order in which they were taken.
            deliver(message, isLast)
            return true
        }
    }

    func onGone(_ body: @escaping @Sendable () -> Void) {
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
        let body: (@Sendable () -> Void)? = state.withLock { state in
            guard case .open(_, let onGone) = state else { return nil }
            state = .gone
            return onGone
        }
        body?()
    }
}
