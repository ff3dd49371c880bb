import Glibc
import Testing

@testable import Control

@Suite("Limits of clients and of idleness", .timeLimit(.minutes(1))) struct LimitTests {
    @Test("64 clients at once are served; one more is told why not; when one leaves the next is served")
    func clients() async throws {
        let server = try TestServer()
        var clients = try (0..<64).map { _ in try server.client() }
        for client in clients { _ = try client.call("io.flagwatch.Status") }
        let reason = "64 clients are connected, the most that may be"
        #expect(throws: FlagwatchError.notReady(reason: reason)) { try server.client().call(StatusCall()) }
        guard case .refused(let caller, let noted) = await server.firstNotice() else {
            Issue.record("no notice")
            return
        }
        #expect(noted == reason)
        #expect(caller.processID == getpid())
        clients.removeFirst()
        // The server learns of the leave by a read event; it is there when the next client's connection is.
        _ = try clients[0].call("io.flagwatch.Status")
        server.settle()
        _ = try server.client().call("io.flagwatch.Status")
        await server.stop()
    }

    @Test("One user leaves room for others; root is not counted")
    func perUser() {
        var limits = ServerLimits()
        limits.clients = 5
        limits.clientsPerUser = 2
        #expect(limits.reasonToRefuse(1000, beside: [1000, 0]) == nil)
        #expect(limits.reasonToRefuse(1000, beside: [1000, 0, 1000])?.contains("user 1000") == true)
        #expect(limits.reasonToRefuse(1001, beside: [1000, 0, 1000]) == nil)
        #expect(limits.reasonToRefuse(0, beside: [0, 0, 0, 0]) == nil)
        #expect(limits.reasonToRefuse(0, beside: [0, 0, 0, 0, 0]) != nil)
    }

    @Test("An idle client is let go after the fifth quarter, not before; half a message does not help it")
    func idle() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Dismiss", #"{"mail":"m"}"#))
        #expect(raw.receive(messages: 1).count == 1)
        for _ in 0..<4 {
            server.timer.fire()
            raw.send("{")
            server.settle()
        }
        let other = try server.client()
        _ = try other.call("io.flagwatch.Status")
        server.timer.fire()
        #expect(raw.receiveToEnd() == [])
        guard case .dropped(_, let reason) = await server.firstNotice() else {
            Issue.record("no notice")
            return
        }
        #expect(reason == "no complete message for 60 s")
        _ = try other.call("io.flagwatch.Status")
        await server.stop()
    }

    @Test("A complete message begins the idle time anew")
    func notIdle() async throws {
        let server = try TestServer()
        let client = try server.client()
        for _ in 0..<10 {
            for _ in 0..<4 { server.timer.fire() }
            _ = try client.call("io.flagwatch.Status")
        }
        await server.stop()
    }

    @Test("A client that waits for an answer is not idle, however long")
    func waitingIsNotIdle() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Watch", #"{"election":"a"}"#, #","more":true"#))
        let reply = await server.handler.nextKept().reply
        for _ in 0..<100 { server.timer.fire() }
        reply.finish(TestHandler.board(1))
        #expect(raw.receive(messages: 1).count == 1)
        await server.stop()
    }

    @Test("C25: without a client the server sets no timer")
    func sleeps() async throws {
        let server = try TestServer()
        server.settle()
        #expect(server.timer.count == 0)
        let raw = try server.raw()
        raw.send(Call.text("Status"))
        #expect(raw.receive(messages: 1).count == 1)
        #expect(server.timer.count == 1)
        raw.endInput()
        #expect(raw.receiveToEnd() == [])
        server.timer.fire()
        #expect(server.timer.count == 0)
        await server.stop()
    }
}
