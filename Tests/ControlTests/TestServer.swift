import Dispatch
import Foundation
import Glibc
import Testing

@testable import Control

/// A server at a temporary path, with its notices at hand.
final class TestServer: Sendable {
    let path: String
    let queue = DispatchQueue(label: "test.control")
    let handler = TestHandler()
    let timer = ManualTimer()
    let server: VarlinkServer
    let notices: AsyncStream<ServerNotice>

    init(limits: ServerLimits = .roomy, listening: Bool = true) throws {
        path = NSTemporaryDirectory() + "/fw-\(UUID().uuidString.prefix(8)).sock"
        let (stream, continuation) = AsyncStream.makeStream(of: ServerNotice.self)
        notices = stream
        server = VarlinkServer(
            queue: queue, limits: limits, timer: timer,
            info: ServiceInfo(vendor: "Flagwatch", product: "flagwatchd", version: "1.0", url: "https://example.org"),
            interfaces: [try InterfaceDefinition(parsing: FlagwatchInterface.text)], handler: handler,
            notice: { continuation.yield($0) })
        if listening { server.listen(on: try ListeningSocket(path: path)) }
    }

    func client(silenceSeconds: Int? = 20) throws -> VarlinkClient {
        try VarlinkClient(path: path, silenceSeconds: silenceSeconds)
    }

    func raw() throws -> RawClient { try RawClient(path: path) }

    func firstNotice() async -> ServerNotice? {
        for await notice in notices { return notice }
        return nil
    }

    /// Waits until all that the server had in hand is done.
    func settle() { queue.sync {} }

    /// Whether a connection is in that state now.
    func hasConnection(where condition: (Connection) -> Bool) -> Bool {
        queue.sync { server.connections.values.contains(where: condition) }
    }

    func stop() async {
        await withCheckedContinuation { continuation in server.stop { continuation.resume() } }
    }
}

extension ServerLimits {
    /// The default limits for a user who may have all places and no privilege, whoever runs the tests.
    static var roomy: ServerLimits {
        var limits = ServerLimits()
        limits.clientsPerUser = limits.clients + 1
        limits.privilegedUsers = []
        return limits
    }
}

/// A client that sends whatever bytes a test wants, half messages too.
final class RawClient {
    let descriptor: Int32
    private var isOpen = true

    /// Takes over one end of a pair.
    init(connected descriptor: Int32) { self.descriptor = descriptor }

    init(path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(result == 0, "connect: \(String(cString: strerror(errno)))")
        // A test that waits for an answer that never comes fails after this, instead of hanging.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { hangUp() }

    /// Sends all bytes; false when the server has closed the connection.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends all or nothing, without waiting for room.
    func sendWithoutWaiting(_ bytes: [UInt8]) {
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    }

    /// Receives until the server closes.
    func receiveToEnd() -> [String] {
        var bytes: [UInt8] = []
        while let chunk = receive() { bytes += chunk }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Receives what is there, waiting for at least one byte; nil at the end of the connection.
    func receive() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        return count > 0 ? Array(chunk[..<count]) : nil
    }

    /// Receives that many messages.
    func receive(messages: Int) -> [String] {
        var bytes: [UInt8] = []
        while bytes.count(where: { $0 == 0 }) < messages, let chunk = receive() { bytes += chunk }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    func endInput() { shutdown(descriptor, Int32(SHUT_WR)) }

    func hangUp() {
        if isOpen { close(descriptor) }
        isOpen = false
    }
}

extension Call {
    /// A call of `io.flagwatch` as text with its NUL.
    static func text(_ method: String, _ parameters: String = "{}", _ options: String = "") -> String {
        #"{"method":"io.flagwatch.\#(method)","parameters":\#(parameters)\#(options)}"# + "\0"
    }
}
