import Control
import Dispatch
import Systemd

/// The control socket: takes calls on a queue of its own and has them answered on the service's.
final class ControlDesk: Sendable {
    private let server: VarlinkServer

    /// Listens on the socket that systemd passed by name, or else on a path of our own.
    ///
    /// - Throws: `SocketError` with the path, `SocketActivation.Failure`, or the interface's parse error.
    init(
        path: String?, notice: @escaping @Sendable (ServerNotice) -> Void,
        answer: @escaping @Sendable (Call, Caller, Reply) -> Void
    ) throws {
        server = VarlinkServer(
            queue: DispatchQueue(label: "io.flagwatch.control"),
            info: ServiceInfo(
                vendor: "Flagwatch", product: "flagwatchd", version: Build.version, url: "https://flagwatch.example"),
            interfaces: [try InterfaceDefinition(parsing: FlagwatchInterface.text)], handler: Hop(answer: answer),
            notice: notice)
        let passed = try SocketActivation.takeUnixStreamSockets()
        if let socket = passed.first(where: { $0.name == "control" }) ?? passed.first {
            server.listen(on: try ListeningSocket(passed: socket.descriptor))
        } else if let path {
            server.listen(on: try ListeningSocket(path: path))
        }
    }

    func stop() { server.stop() }

    /// Hands a call to the service's queue: the server's own must not be blocked.
    private struct Hop: VarlinkHandler {
        let answer: @Sendable (Call, Caller, Reply) -> Void

        func handle(_ call: Call, from caller: Caller, reply: Reply) { answer(call, caller, reply) }
    }
}
