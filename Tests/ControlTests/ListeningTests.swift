import Foundation
import Glibc
import Testing

@testable import Control

@Suite("Sockets", .timeLimit(.minutes(1))) struct ListeningTests {
    private let path = NSTemporaryDirectory() + "/fw-\(UUID().uuidString.prefix(8)).sock"

    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }

    @Test("A socket made here is for owner and group, and is removed at the end")
    func mode() async throws {
        let server = try TestServer()
        #expect(mode(server.path) == 0o660)
        await server.stop()
        #expect(mode(server.path) == nil)
        #expect(throws: ClientError.self) { try server.client() }
    }

    @Test("A socket file that a dead server left is replaced")
    func stale() async throws {
        let dead = try ListeningSocket(path: path)
        close(dead.descriptor)
        #expect(mode(path) == 0o660)
        let live = try ListeningSocket(path: path)
        _ = try VarlinkClient(path: path)
        close(live.descriptor)
        unlink(path)
    }

    @Test("A socket at which somebody listens is left alone, and said to be in use")
    func inUse() async throws {
        let server = try TestServer()
        let error = #expect(throws: SocketError.self) { try ListeningSocket(path: server.path) }
        #expect(error?.reason == "another server listens there")
        #expect(error?.path == server.path)
        #expect(try server.client().call("io.flagwatch.Status")["uid"] != nil)
        await server.stop()
    }

    @Test("A file that is no socket, and a link to one, are left alone")
    func noSocket() throws {
        try Data("keep".utf8).write(to: URL(filePath: path))
        #expect(throws: SocketError.self) { try ListeningSocket(path: path) }
        #expect(FileManager.default.contents(atPath: path) == Data("keep".utf8))
        let link = path + "l"
        symlink(path, link)
        #expect(throws: SocketError.self) { try ListeningSocket(path: link) }
        unlink(link)
        unlink(path)
    }

    @Test("A path that the kernel cannot take is refused with its length, by server and client")
    func tooLong() throws {
        let long = "/tmp/" + String(repeating: "a", count: 103)
        let reason = "the path of the socket has 108 bytes; at most 107 are possible, and no NUL"
        #expect(throws: SocketError(path: long, reason: reason)) { try ListeningSocket(path: long) }
        #expect(throws: ClientError.unreachable(SocketError(path: long, reason: reason))) {
            try VarlinkClient(path: long)
        }
        let longest = "/tmp/" + String(repeating: "a", count: 102)
        let socket = try ListeningSocket(path: longest)
        _ = try VarlinkClient(path: longest)
        close(socket.descriptor)
        unlink(longest)
        #expect(throws: SocketError.self) { try ListeningSocket(path: "") }
    }

    @Test("A directory that is not there is named with the system's error")
    func noDirectory() {
        let error = #expect(throws: SocketError.self) { try ListeningSocket(path: "/nowhere/x.sock") }
        #expect(error?.errorNumber == ENOENT)
        #expect(error?.description == "/nowhere/x.sock: bind: No such file or directory")
    }

    @Test("A socket passed by the service manager is served, and its file is left to the manager")
    func passed() async throws {
        let made = try ListeningSocket(path: path)
        let server = try TestServer(listening: false)
        server.server.listen(on: try ListeningSocket(passed: made.descriptor))
        #expect(try VarlinkClient(path: path).call("io.flagwatch.Status")["uid"] != nil)
        await server.stop()
        #expect(mode(path) == 0o660)
        unlink(path)
    }

    @Test("A passed descriptor that is no listening Unix stream socket is refused with what the unit needs")
    func passedWrong() throws {
        var pair: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        for descriptor in [pair[0], 0, -1] {
            let error = #expect(throws: SocketError.self) { try ListeningSocket(passed: descriptor) }
            #expect(error?.reason.contains("ListenStream=") == true)
        }
        pair.forEach { close($0) }
    }

    @Test("A connected pair is served too")
    func pair() async throws {
        var pair: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        let server = try TestServer(listening: false)
        server.server.adopt(connected: pair[0])
        let client = RawClient(connected: pair[1])
        client.send(Call.text("Dismiss", #"{"mail":"m"}"#))
        #expect(client.receive(messages: 1) == [#"{"parameters":{"event":1}}"#])
        await server.stop()
        #expect(client.receive() == nil)
    }

    @Test("Stopping ends every connection, cancels what is unanswered, and may be done twice or before anything began")
    func stopping() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#))
        let reply = await server.handler.nextKept().reply
        await server.stop()
        #expect(reply.isOver)
        #expect(raw.receiveToEnd() == [])
        await server.stop()
        await (try TestServer(listening: false)).stop()
    }
}
