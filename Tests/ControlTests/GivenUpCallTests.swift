import Dispatch
import Glibc
import Testing

@testable import Control

@Suite("A call whose caller has given up", .timeLimit(.minutes(1))) struct GivenUpCallTests {
    @Test("What waited in the socket for the next process is not begun when its caller has gone by then")
    func backlog() async throws {
        let server = try TestServer(listening: false)
        let socket = try ListeningSocket(path: server.path)
        for number in 0..<20 {
            let raw = try server.raw()
            raw.send(Call.text("Dismiss", #"{"mail":"\#(number)"}"#))
            raw.hangUp()
        }
        let waiting = try server.raw()
        waiting.send(Call.text("Dismiss", #"{"mail":"wanted"}"#))
        server.server.listen(on: socket)
        #expect(waiting.receive(messages: 1).count == 1)
        #expect(server.handler.calls == ["Dismisswanted"])
        await server.stop()
    }

    @Test("A handler that was kept waiting knows at once, before the server does, that its caller left")
    func handler() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#))
        let reply = await server.handler.nextKept().reply
        #expect(reply.isWanted)
        server.queue.sync {
            raw.hangUp()
            #expect(!reply.isWanted)
        }
        server.settle()
        #expect(!reply.isWanted, "nor when the descriptor is closed, and its number somebody else's")
        await server.stop()
    }

    @Test("A caller that has ended its own sending waits all the same, and one-way calls want no answer")
    func stillWanted() async throws {
        let server = try TestServer()
        let half = try server.raw()
        half.send(Call.text("Take", #"{"id":"a","role":"b"}"#))
        half.endInput()
        let reply = await server.handler.nextKept().reply
        server.settle()
        #expect(reply.isWanted)
        reply.finish()
        #expect(half.receive(messages: 1).count == 1)
        let oneway = try server.raw()
        oneway.send(Call.text("Take", #"{"id":"a","role":"b"}"#, #","oneway":true"#))
        oneway.hangUp()
        #expect(await server.handler.nextKept().reply.isWanted)
        await server.stop()
    }

    @Test("A client that waited too long hangs up, so that its call is not carried out after it")
    func tooLong() async throws {
        let server = try TestServer()
        let client = try server.client(silenceSeconds: 1)
        #expect(throws: ClientError.unanswered(reason: "no answer within 1 s")) {
            try client.call(TakeCall(id: "a", role: "b"))
        }
        let reply = await server.handler.nextKept().reply
        #expect(!reply.isWanted)
        #expect(throws: ClientError.self, "what comes late is not taken for another answer") {
            try client.call(StatusCall())
        }
        await server.stop()
    }
}
