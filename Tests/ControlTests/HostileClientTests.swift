import Flagging
import Foundation
import Glibc
import Testing

@testable import Control

@Suite("Clients that stall, flood or die harm nobody", .timeLimit(.minutes(1))) struct HostileClientTests {
    /// The reason of the one BadMessage that came, where it was one.
    private func badMessage(_ answers: [String]) throws -> String? {
        try #require(answers.count == 1, "\(answers.count) answers")
        let reply = try JSONValue(parsing: answers[0])
        try #require(reply["error"] == "io.flagwatch.BadMessage")
        return reply["parameters"]?["reason"]?.string
    }

    private func expectAlive(_ server: TestServer) throws {
        #expect(try server.client().call("io.flagwatch.Status")["uid"] == .integer(Int64(getuid())))
    }

    @Test(
        "A message that is no call is told why, and the connection is closed",
        arguments: [
            ("GET / HTTP/1.1\r\n\r\n\0", "not JSON: expected a value, at byte 0"), ("\0", "not JSON: the text ends"),
            ("[]\0", "a call must be a JSON object"), ("{}\0", "'method' must be a string"),
            ("{\"method\":1}\0", "'method' must be a string"),
            ("{\"method\":\"a.B\",\"parameters\":[]}\0", "'parameters' must be an object"),
            ("{\"method\":\"a.B\",\"more\":1}\0", "'more' must be true or false"),
            ("{\"method\":\"a.B\",\"more\":true,\"oneway\":true}\0", "exclude one another"),
            ("{\"method\":\"a.B\",\"method\":\"a.C\"}\0", "a name twice in one object"),
            ("{\"method\":\"a.B\",\"parameters\":" + String(repeating: "[", count: 100_000) + "\0", "nested deeper"),
        ])
    func notACall(text: String, reason: String) async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(text + Call.text("Status"))
        #expect(try badMessage(raw.receiveToEnd())?.contains(reason) == true)
        guard case .dropped(_, let noted) = await server.firstNotice() else { throw Missing("notice") }
        #expect(noted.contains(reason))
        #expect(server.handler.calls == [])
        try expectAlive(server)
        await server.stop()
    }

    @Test("A message of 2 MiB is refused at 1 MiB, with NUL or without", arguments: ["{", "\u{1}", "x"])
    func tooLong(filler: String) async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(String(repeating: filler, count: 2 << 20))
        #expect(try badMessage(raw.receiveToEnd())?.contains("longer than 1048576 bytes") == true)
        try expectAlive(server)
        await server.stop()
    }

    @Test("A message of exactly the limit is taken")
    func exactlyTheLimit() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        let call = #"{"method":"io.flagwatch.Status"}"#
        raw.send(call + String(repeating: " ", count: (1 << 20) - call.utf8.count) + "\0")
        #expect(raw.receive(messages: 1).first?.contains("uid") == true)
        raw.send(call + String(repeating: " ", count: (1 << 20) + 1 - call.utf8.count) + "\0")
        #expect(try badMessage(raw.receiveToEnd()) != nil)
        await server.stop()
    }

    @Test("A message in single bytes is one message")
    func bytewise() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        for byte in Call.text("Dismiss", #"{"mail":"é"}"#).utf8 {
            raw.send([byte])
            server.settle()
        }
        #expect(raw.receive(messages: 1) == [#"{"parameters":{"event":1}}"#])
        #expect(server.handler.calls == ["Dismissé"])
        await server.stop()
    }

    @Test("Half a message, then the end: nothing is carried out, nobody is harmed")
    func halfMessage() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(String(Call.text("Dismiss", #"{"mail":"m"}"#).dropLast()))
        raw.endInput()
        #expect(raw.receiveToEnd() == [])
        #expect(server.handler.calls == [])
        try expectAlive(server)
        await server.stop()
    }

    @Test("A client that floods and never reads is not answered beyond the limit, and others are")
    func flood() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        let call = Array(Call.text("Summary", #"{"election":"a","format":"json","asOf":65536}"#).utf8)
        while !server.hasConnection(where: { $0.output.isOver($0.limits.outgoingBytes) }) {
            raw.sendWithoutWaiting(call)
        }
        try expectAlive(server)
        let answered = server.handler.calls.count { $0 == "Summary" }
        #expect(answered > 64 && answered < 100, "\(answered) answers of 64 KiB were made")
        for _ in 0..<5 { server.timer.fire() }
        guard case .dropped(_, let reason) = await server.firstNotice() else { throw Missing("notice") }
        #expect(reason == "no complete message for 60 s")
        try expectAlive(server)
        await server.stop()
    }

    @Test("A long reply to a slow reader arrives whole, though it is longer than the limit of what waits")
    func longReply() async throws {
        let server = try TestServer()
        let client = try server.client()
        let answer = try client.call(SummaryCall(election: "a", format: "json", asOf: Instant(6 << 20)))
        #expect(answer.documents[0].text.utf8.count == 6 << 20)
        await server.stop()
    }

    @Test("A stream whose client does not read is ended past the limit, and its source is told")
    func unreadStream() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Watch", #"{"election":"a"}"#, #","more":true"#))
        let reply = await server.handler.nextKept().reply
        let (gone, tell) = AsyncStream.makeStream(of: Bool.self)
        reply.onGone { tell.yield(true) }
        var sent = 0
        while reply.next(TestHandler.summary(bytes: 100_000)), sent < 1_000 {
            sent += 1
            server.settle()
        }
        #expect(sent > 40 && sent < 60, "\(sent) boards of 100 kB were taken, the limit is 4 MiB")
        #expect(reply.isOver)
        for await _ in gone { break }
        guard case .dropped(_, let reason) = await server.firstNotice() else { throw Missing("notice") }
        #expect(reason.hasPrefix("it does not read"))
        try expectAlive(server)
        await server.stop()
    }

    @Test("A client that dies in mid-call is noticed, its call cancelled", arguments: [false, true])
    func death(more: Bool) async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Watch", #"{"election":"a"}"#, more ? #","more":true"# : ""))
        let reply = await server.handler.nextKept().reply
        if more {
            reply.next(TestHandler.board(1))
            #expect(raw.receive(messages: 1).count == 1)
        }
        let (gone, tell) = AsyncStream.makeStream(of: Bool.self)
        reply.onGone { tell.yield(true) }
        raw.hangUp()
        for await _ in gone { break }
        #expect(reply.isOver)
        #expect(!reply.finish(TestHandler.board(2)))
        var late = false
        reply.onGone { tell.finish() }
        for await _ in gone { late = true }
        #expect(!late, "who asks too late is told at once")
        try expectAlive(server)
        await server.stop()
    }

    @Test("What a client asked one-way before it died is still carried out; what it wanted an answer to is not begun")
    func onewayThenDeath() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send((1...50).map { Call.text("Dismiss", #"{"mail":"\#($0)"}"#, #","oneway":true"#) }.joined())
        raw.send(Call.text("Dismiss", #"{"mail":"answered"}"#))
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#, #","oneway":true"#))
        server.queue.suspend()
        raw.hangUp()
        server.queue.resume()
        _ = await server.handler.nextKept()
        #expect(server.handler.calls.last == "Take")
        #expect(server.handler.calls.filter { $0 != "Dismissanswered" } == (1...50).map { "Dismiss\($0)" } + ["Take"])
        await server.stop()
    }

    @Test("A client that dies with its input held back is noticed at the next tick")
    func deathBehindBackPressure() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#))
        let reply = await server.handler.nextKept().reply
        let (gone, tell) = AsyncStream.makeStream(of: Bool.self)
        reply.onGone { tell.yield(true) }
        let calls = Array(String(repeating: Call.text("Status"), count: 100).utf8)
        while !server.hasConnection(where: \.isReadingPaused) { raw.sendWithoutWaiting(calls) }
        raw.hangUp()
        server.settle()
        #expect(!reply.isOver, "its input is held back, so nothing shows that it died")
        server.timer.fire()
        for await _ in gone { break }
        try expectAlive(server)
        await server.stop()
    }

    struct Missing: Error {
        let what: String
        init(_ what: String) { self.what = what }
    }
}
