import Glibc
import Testing

@testable import Control

@Suite("Limits of clients and of idleness", .timeLimit(.minutes(1))) struct LimitTests {
    @Test("64 clients at once are served; one more takes the place of the oldest that asks nothing")
    func clients() async throws {
        let server = try TestServer()
        let clients = try (0..<64).map { _ in try server.client() }
        for client in clients { _ = try client.call("io.flagwatch.Status") }
        _ = try clients[0].call("io.flagwatch.Status")
        _ = try server.client().call("io.flagwatch.Status")
        #expect(throws: ClientError.self) { try clients[1].call("io.flagwatch.Status") }
        for client in clients[2...] + clients[..<1] { _ = try client.call("io.flagwatch.Status") }
        let reason = "it asked nothing, and gave way to another client"
        guard case .dropped(let caller, reason) = await server.firstNotice() else {
            Issue.record("no notice")
            return
        }
        #expect(caller.processID == getpid())
        await server.stop()
    }

    @Test("Where all 64 wait for answers one more is told why not; an answered one gives its place")
    func allWaiting() async throws {
        let server = try TestServer()
        let clients = try (0..<64).map { _ in try server.raw() }
        var replies: [Reply] = []
        for client in clients {
            client.send(Call.text("Take", #"{"id":"a","role":"b"}"#))
            replies.append(await server.handler.nextKept().reply)
        }
        let reason = "64 clients are connected, the most that may be"
        #expect(throws: FlagwatchError.notReady(reason: reason, hindrance: "clients")) {
            try server.client().call(StatusCall())
        }
        replies[7].finish()
        #expect(clients[7].receive(messages: 1).count == 1)
        _ = try server.client().call("io.flagwatch.Status")
        for number in clients.indices where number != 7 {
            replies[number].finish()
            #expect(clients[number].receive(messages: 1).count == 1, "a call in hand is never cut")
        }
        await server.stop()
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
