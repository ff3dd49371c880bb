import Control
import Dispatch
import Systemd

/// The control socket: takes calls on a queue of its own and has them answered on the service's.
final class ControlDesk: Sendable {
    private let server: VarlinkServer

    /// The socket that systemd passed by name, or else one at a path of our own.
    ///
    /// - Throws: `SocketError` with the path, or `SocketActivation.Failure`.
    static func socket(path: String) throws -> ListeningSocket {
        let passed = try SocketActivation.takeUnixStreamSockets()
        if let socket = passed.first(where: { $0.name == "control" }) ?? passed.first {
            return try ListeningSocket(passed: socket.descriptor)
        }
        return try ListeningSocket(path: path)
    }

    /// Answers on a socket that listens already.
    ///
    /// - Throws: the interface's parse error.
    init(
        on socket: ListeningSocket, notice: @escaping @Sendable (ServerNotice) -> Void,
        answer: @escaping @Sendable (Call, Caller, Reply) -> Void
    ) throws {
        server = VarlinkServer(
            queue: DispatchQueue(label: "io.flagwatch.control"),
            info: ServiceInfo(
                vendor: "Flagwatch", product: "flagwatchd", version: Build.version, url: "https://flagwatch.example"),
            interfaces: [try InterfaceDefinition(parsing: FlagwatchInterface.text)], handler: Hop(answer: answer),
            notice: notice)
        server.listen(on: socket)
    }

    func stop() { server.stop() }

    /// Hands a call to the service's queue: the server's own must not be blocked.
    private struct Hop: VarlinkHandler {
        let answer: @Sendable (Call, Caller, Reply) -> Void

        func handle(_ call: Call, from caller: Caller, reply: Reply) { answer(call, caller, reply) }
    }
}
