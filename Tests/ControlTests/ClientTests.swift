import Control
import Foundation
import Glibc
import Synchronization
import Testing

@Suite("What the client makes of a bad server", .timeLimit(.minutes(1))) struct ClientTests {
    /// A listening socket that accepts nobody by itself; the test plays the server.
    private final class FakeServer {
        let path = NSTemporaryDirectory() + "/fw-\(UUID().uuidString.prefix(8)).sock"
        private let listening: Int32

        init() {
            listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            _ = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(listening, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            listen(listening, 8)
        }

        deinit {
            close(listening)
            unlink(path)
        }

        /// Puts the answer into the socket before the client asks, and ends it or not.
        func answer(_ text: String, ending: Bool) -> RawClient {
            let connection = RawClient(connected: accept(listening, nil, nil))
            connection.send(text)
            if ending { connection.endInput() }
            return connection
        }
    }

    @Test("No daemon: the path and the system's error are named")
    func unreachable() {
        #expect {
            try VarlinkClient(path: "/nowhere/io.flagwatch")
        } throws: { error in
            guard case ClientError.unreachable(let socket) = error else { return false }
            return socket.path == "/nowhere/io.flagwatch" && socket.errorNumber == ENOENT
                && "\(error)" == "/nowhere/io.flagwatch: connect: No such file or directory"
        }
    }

    @Test("A connection that fails closes its descriptor once: a second time would close somebody else's")
    func closesOnce() async {
        let isDone = Mutex(false)
        async let lost = withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var lost = 0
                while !isDone.withLock({ $0 }) { if close(open("/dev/null", O_RDONLY)) != 0 { lost += 1 } }
                continuation.resume(returning: lost)
            }
        }
        for _ in 0..<20_000 { #expect(throws: ClientError.self) { try VarlinkClient(path: "/nowhere") } }
        isDone.withLock { $0 = true }
        #expect(await lost == 0)
    }

    @Test("A dead server's socket: refused, with the error number")
    func refused() {
        var path = ""
        do {
            let server = FakeServer()
            path = server.path + "2"
            symlink(server.path, path)
            rename(server.path, path)
        }
        #expect {
            try VarlinkClient(path: path)
        } throws: { error in
            guard case ClientError.unreachable(let socket) = error else { return false }
            return socket.errorNumber == ECONNREFUSED
        }
        unlink(path)
    }

    @Test(
        "An answer that is no reply is a protocol error that says why",
        arguments: [
            ("hello\0", "not JSON"), ("[]\0", "must be a JSON object"), ("{\"error\":1}\0", "'error' must be a string"),
            ("{\"parameters\":1}\0", "'parameters'"), ("{\"continues\":1}\0", "'continues'"),
            ("{\"continues\":true}\0", "many replies"), (String(repeating: "x", count: 2000), "longer than 1000 bytes"),
        ])
    func protocolErrors(text: String, reason: String) throws {
        let fake = FakeServer()
        let client = try VarlinkClient(path: fake.path, limits: JSONLimits(bytes: 1000))
        let connection = fake.answer(text, ending: true)
        #expect {
            try client.call("a.b.C")
        } throws: { error in
            guard case ClientError.protocolError(let said) = error else { return false }
            return said.contains(reason)
        }
        connection.hangUp()
    }

    @Test(
        "A server that goes before or within its answer",
        arguments: [
            ("", "the server went"), ("{\"parameters\":", "the server went in mid-reply"),
        ])
    func gone(text: String, reason: String) throws {
        let fake = FakeServer()
        let client = try VarlinkClient(path: fake.path)
        let connection = fake.answer(text, ending: true)
        #expect(throws: ClientError.disconnected(reason: reason)) { try client.call("a.b.C") }
        connection.hangUp()
    }

    @Test("A server that says nothing is given up after the limit, which the kernel counts")
    func silent() throws {
        let fake = FakeServer()
        let client = try VarlinkClient(path: fake.path, silenceSeconds: 1)
        #expect(throws: ClientError.timedOut(seconds: 1)) { try client.call("a.b.C") }
    }

    @Test("An answer of another shape than the interface's is a protocol error")
    func wrongShape() throws {
        let fake = FakeServer()
        let client = try VarlinkClient(path: fake.path)
        let connection = fake.answer("{\"parameters\":{\"status\":1}}\0", ending: false)
        #expect {
            try client.call(StatusCall())
        } throws: { error in
            guard case ClientError.protocolError = error else { return false }
            return true
        }
        connection.hangUp()
    }

    @Test("A stream may be left early, and may end with an error")
    func leaving() throws {
        let fake = FakeServer()
        let client = try VarlinkClient(path: fake.path)
        let board = #"{"parameters":{"now":1},"continues":true}"# + "\0"
        let connection = fake.answer(board + board + #"{"error":"io.flagwatch.NotReady"}"# + "\0", ending: false)
        var count = 0
        #expect(throws: VarlinkError(name: "io.flagwatch.NotReady")) {
            try client.stream("io.flagwatch.Watch") { _ in
                count += 1
                return true
            }
        }
        #expect(count == 2)
        connection.hangUp()
    }
}
