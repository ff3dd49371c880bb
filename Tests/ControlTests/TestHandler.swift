import Control
import Dispatch
import Synchronization

/// Answers a few methods of `io.flagwatch` by rules that the tests know:
/// `Show` answers NoSuchFlag with the id; `Take` is kept unanswered; `Close` is let go unanswered; `Watch` sends three
/// boards and ends, or with an election keeps the stream; `Dismiss` counts; `Summary` answers a document of as many
/// bytes as `asOf` says; everything else says who called and what.
final class TestHandler: VarlinkHandler {
    struct Kept: Sendable {
        let call: Call
        let reply: Reply
    }

    private let state = Mutex<(kept: [Kept], waiting: [@Sendable (Kept) -> Void])>(([], []))
    private let order = Mutex<[String]>([])

    /// The calls that came, in order, each with its mail.
    var calls: [String] { order.withLock { $0 } }

    func handle(_ call: Call, from caller: Caller, reply: Reply) {
        order.withLock { $0.append(call.shortMethod + (call.parameters["mail"]?.string ?? "")) }
        switch call.shortMethod {
        case "Show": reply.fail(.noSuchFlag(id: call.parameters["id"]?.string ?? ""))
        case "Take": keep(call, reply)
        case "Close": break
        case "Dismiss": reply.finish(["event": .integer(Int64(order.withLock { $0.count }))])
        case "Summary": reply.finish(Self.summary(bytes: call.parameters["asOf"]?.integer ?? 0))
        case "Watch":
            guard call.parameters["election"]?.string == nil else { return keep(call, reply) }
            for number in 1...2 where !reply.next(Self.board(number)) { return }
            reply.finish(Self.board(3))
        default:
            reply.finish(["uid": .integer(Int64(caller.userID)), "pid": .integer(Int64(caller.processID))])
        }
    }

    private func keep(_ call: Call, _ reply: Reply) {
        let kept = Kept(call: call, reply: reply)
        let taker: (@Sendable (Kept) -> Void)? = state.withLock { state in
            if state.waiting.isEmpty {
                state.kept.append(kept)
                return nil
            }
            return state.waiting.removeFirst()
        }
        taker?(kept)
    }

    /// The next call that was kept unanswered.
    func nextKept() async -> Kept {
        await withCheckedContinuation { continuation in
            let kept: Kept? = state.withLock { state in
                if !state.kept.isEmpty { return state.kept.removeFirst() }
                state.waiting.append { continuation.resume(returning: $0) }
                return nil
            }
            if let kept { continuation.resume(returning: kept) }
        }
    }

    static func board(_ now: Int) -> JSONObject {
        ["now": .integer(Int64(now)), "flags": [], "next": [], "held": 0, "journal": "ok"]
    }

    static func summary(bytes: Int64) -> JSONObject {
        let text = String(repeating: "x", count: Int(bytes))
        return ["documents": [["name": "a", "mediaType": "text/plain", "text": .string(text)]]]
    }
}

/// Lets idle time pass when the test says so.
final class ManualTimer: ServerTimer {
    private let waiting = Mutex<[@Sendable () -> Void]>([])

    func schedule(afterSeconds seconds: Int, on queue: DispatchQueue, _ body: @escaping @Sendable () -> Void) {
        waiting.withLock { $0.append { queue.sync(execute: body) } }
    }

    /// How many waits are set: none when no client is there (C25).
    var count: Int { waiting.withLock { $0.count } }

    /// Ends every wait that is set now.
    func fire() {
        let bodies = waiting.withLock { list in
            defer { list = [] }
            return list
        }
        bodies.forEach { $0() }
    }
}
