import Control
import Glibc
import Testing

@Suite("Server and client", .timeLimit(.minutes(1))) struct ServerTests {
    @Test("Introspection lists both interfaces and returns their text")
    func introspection() async throws {
        let server = try TestServer()
        let client = try server.client()
        let info = try client.call("org.varlink.service.GetInfo")
        #expect(info["product"] == "flagwatchd")
        #expect(info["interfaces"] == ["org.varlink.service", "io.flagwatch"])
        for (name, text) in [("io.flagwatch", FlagwatchInterface.text), ("org.varlink.service", ServiceInterface.text)]
        {
            let answer = try client.call(
                "org.varlink.service.GetInterfaceDescription", ["interface": .string(name)])
            #expect(answer["description"] == .string(text))
        }
        await server.stop()
    }

    @Test(
        "What the interface does not have is refused without the handler, and the connection goes on",
        arguments: [
            ("io.nobody.Open", [:], VarlinkError.interfaceNotFound("io.nobody")),
            ("Open", [:], .interfaceNotFound("Open")), ("", [:], .interfaceNotFound("")),
            ("io.flagwatch.Opn", [:], .methodNotFound("io.flagwatch.Opn")),
            ("io.flagwatch.Show", [:], .invalidParameter("id")),
            ("io.flagwatch.Show", ["id": 1], .invalidParameter("id")),
            ("io.flagwatch.Show", ["id": "a", "x": 1], .invalidParameter("x")),
            (
                "org.varlink.service.GetInterfaceDescription", ["interface": "io.nobody"],
                .interfaceNotFound("io.nobody")
            ),
            ("org.varlink.service.GetInterfaceDescription", [:], .invalidParameter("interface")),
        ] as [(String, JSONObject, VarlinkError)])
    func misfits(method: String, parameters: JSONObject, error: VarlinkError) async throws {
        let server = try TestServer()
        let client = try server.client()
        #expect(throws: error) { try client.call(method, parameters) }
        #expect(try client.call("io.flagwatch.Status")["uid"] == .integer(Int64(getuid())))
        #expect(server.handler.calls == ["Status"])
        await server.stop()
    }

    @Test("The handler learns the caller's ids from the kernel")
    func caller() async throws {
        let server = try TestServer()
        let answer = try server.client().call("io.flagwatch.Status")
        #expect(answer["uid"] == .integer(Int64(getuid())))
        #expect(answer["pid"] == .integer(Int64(getpid())))
        await server.stop()
    }

    @Test("An error of the interface arrives as its Swift value")
    func typedError() async throws {
        let server = try TestServer()
        #expect(throws: FlagwatchError.noSuchFlag(id: "TK25-009")) {
            try server.client().call(ShowCall(id: "TK25-009"))
        }
        await server.stop()
    }

    @Test("Pipelined calls are answered in order, each after the one before")
    func pipeline() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send((1...500).map { Call.text("Dismiss", #"{"mail":"\#($0)"}"#) }.joined())
        let answers = raw.receive(messages: 500)
        #expect(answers == (1...500).map { #"{"parameters":{"event":\#($0)}}"# })
        #expect(server.handler.calls == (1...500).map { "Dismiss\($0)" })
        await server.stop()
    }

    @Test("A call behind an unanswered one waits for it")
    func waiting() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#) + Call.text("Dismiss", #"{"mail":"m"}"#))
        let kept = await server.handler.nextKept()
        server.settle()
        #expect(server.handler.calls == ["Take"])
        #expect(kept.reply.finish(["event": 7]))
        #expect(raw.receive(messages: 2) == [#"{"parameters":{"event":7}}"#, #"{"parameters":{"event":2}}"#])
        await server.stop()
    }

    @Test("A one-way call is carried out and not answered")
    func oneway() async throws {
        let server = try TestServer()
        let client = try server.client()
        try client.callOneway("io.flagwatch.Dismiss", ["mail": "m"])
        try client.callOneway("io.flagwatch.Show", ["id": "m"])
        try client.callOneway("io.nobody.X")
        #expect(try client.call("io.flagwatch.Dismiss", ["mail": "n"])["event"] == 3)
        await server.stop()
    }

    @Test("A stream hands over every answer, the last one without continues")
    func stream() async throws {
        let server = try TestServer()
        let client = try server.client()
        var boards: [Int] = []
        try client.stream(WatchCall()) {
            boards.append($0.now); return true
        }
        #expect(boards == [1, 2, 3])
        #expect(try client.call("io.flagwatch.Dismiss", ["mail": "n"])["event"] == 2)
        await server.stop()
    }

    @Test("A stream called without more is refused as ExpectedMore")
    func expectedMore() async throws {
        let server = try TestServer()
        let client = try server.client()
        #expect(throws: VarlinkError.expectedMore) { try client.call("io.flagwatch.Watch") }
        #expect(try client.call("io.flagwatch.Dismiss", ["mail": "n"])["event"] == 2)
        await server.stop()
    }

    @Test("A reply that the handler lets go is answered MethodNotImplemented, so that nobody waits for ever")
    func forgottenReply() async throws {
        let server = try TestServer()
        #expect(throws: VarlinkError.methodNotImplemented("io.flagwatch.Close")) {
            try server.client().call(CloseCall(id: "a"))
        }
        await server.stop()
    }

    @Test("A call is answered once: later answers are refused and not sent")
    func onlyOnce() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#))
        let reply = await server.handler.nextKept().reply
        #expect(reply.finish(["event": 1]))
        #expect(!reply.finish(["event": 2]))
        #expect(!reply.fail(.notReady(reason: "late")))
        #expect(!reply.next(["event": 3]))
        #expect(reply.isOver)
        raw.endInput()
        #expect(raw.receiveToEnd() == [#"{"parameters":{"event":1}}"#])
        await server.stop()
    }

    @Test("A client that ends its input still gets its answers")
    func halfClosed() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#) + Call.text("Dismiss", #"{"mail":"m"}"#))
        raw.endInput()
        let kept = await server.handler.nextKept()
        server.settle()
        #expect(!kept.reply.isOver)
        kept.reply.finish(["event": 1])
        #expect(raw.receiveToEnd() == [#"{"parameters":{"event":1}}"#, #"{"parameters":{"event":2}}"#])
        await server.stop()
    }

    @Test("An upgrade is refused: there is no other protocol here")
    func upgrade() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Status", "{}", #","upgrade":true"#))
        raw.endInput()
        #expect(
            raw.receiveToEnd() == [
                #"{"error":"org.varlink.service.InvalidParameter","parameters":{"parameter":"upgrade"}}"#
            ])
        await server.stop()
    }
}
