import Control
import Dispatch
import Foundation
import Synchronization
import Testing

/// A daemon on a socket of its own, which answers each method with what the test put there, and holds every call and
/// every answer against the interface.
final class TestDaemon: VarlinkHandler {
    let path = NSTemporaryDirectory() + "/fw-\(UUID().uuidString.prefix(8)).sock"
    private let interface: InterfaceDefinition
    private let state = Mutex(State())
    private let server = Mutex<VarlinkServer?>(nil)

    private struct State {
        var answers: [String: [Result]] = [:]
        var calls: [Call] = []
        var misfits: [String] = []
    }

    /// What one call gets.
    enum Result: Sendable {
        case answer(JSONObject)
        case failure(VarlinkError)
        /// The daemon goes without an answer.
        case end
        /// Several answers to one call.
        case stream([JSONObject])
    }

    init() throws {
        interface = try InterfaceDefinition(parsing: FlagwatchInterface.text)
        let server = VarlinkServer(
            queue: DispatchQueue(label: "test.daemon"),
            info: ServiceInfo(vendor: "Flagwatch", product: "flagwatchd", version: "1.0", url: "https://example.org"),
            interfaces: [interface], handler: self)
        server.listen(on: try ListeningSocket(path: path))
        self.server.withLock { $0 = server }
    }

    deinit { server.withLock { $0?.stop() } }

    /// Answers the next call of a method; the last answer stays.
    func answer(_ method: String, _ value: some Encodable) throws {
        let object = try #require(try JSONValue(encoding: value).object)
        put(method, .answer(object))
    }

    func fail(_ method: String, _ error: FlagwatchError) { put(method, .failure(error.varlinkError)) }

    func put(_ method: String, _ result: Result) {
        state.withLock { $0.answers[method, default: []].append(result) }
    }

    /// The parameters of the calls that came, in order.
    var calls: [JSONObject] { state.withLock { $0.calls.map(\.parameters) } }
    /// The names of the methods that were called.
    var methods: [String] { state.withLock { $0.calls.map(\.shortMethod) } }
    /// What does not fit the interface; must stay empty.
    var misfits: [String] { state.withLock { $0.misfits } }

    func handle(_ call: Call, from caller: Caller, reply: Reply) {
        let result: Result? = state.withLock { state in
            state.calls.append(call)
            if let misfit = interface.misfit(ofCall: call.shortMethod, parameters: call.parameters) {
                state.misfits.append("call \(call.shortMethod): \(misfit)")
            }
            let answers = state.answers[call.shortMethod] ?? []
            if answers.count > 1 { state.answers[call.shortMethod]?.removeFirst() }
            return answers.first
        }
        switch result {
        case .answer(let object):
            check(call, object)
            reply.finish(object)
        case .failure(let error): reply.fail(error)
        case .end: server.withLock { $0?.stop() }
        case .stream(let objects):
            objects.forEach { check(call, $0) }
            for object in objects.dropLast() { reply.next(object) }
            reply.finish(objects.last ?? [:])
        case nil: reply.fail(.methodNotImplemented(call.method))
        }
    }

    private func check(_ call: Call, _ object: JSONObject) {
        guard let misfit = interface.misfit(ofReply: call.shortMethod, parameters: object) else { return }
        state.withLock { $0.misfits.append("reply \(call.shortMethod): \(misfit)") }
    }
}
