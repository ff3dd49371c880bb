import Control
import Foundation
import Testing

@Suite(
    "The Varlink client from PyPI talks to our server", .timeLimit(.minutes(5)),
    .enabled(if: PythonVarlink.interpreter != nil, "python3 with venv, or the package varlink, cannot be had here"))
struct SecondImplementationTests {
    private func python(_ script: String, on server: TestServer) throws -> String {
        let interpreter = try #require(PythonVarlink.interpreter)
        let prelude = """
            import json, sys, varlink
            client = varlink.Client.new_with_address("unix:" + sys.argv[1])

            """
        let result = try #require(PythonVarlink.run(interpreter, ["-c", prelude + script, server.path]))
        #expect(result.status == 0, "\(result.output)")
        return result.output
    }

    @Test("It reads our introspection, and knows every method from our interface file")
    func introspection() async throws {
        let server = try TestServer()
        let output = try python(
            """
            service = client.open("org.varlink.service")
            info = service.GetInfo()
            print(info["vendor"], info["product"], *info["interfaces"])
            text = service.GetInterfaceDescription("io.flagwatch")["description"]
            interface = varlink.Interface(text)
            print(interface.name, len([m for m in interface.members.values()
                                       if type(m).__name__ == "_Method"]))
            print(text == open(sys.argv[1] + ".varlink").read())
            """.withFile(beside: server.path), on: server)
        #expect(
            output == """
                Flagwatch flagwatchd org.varlink.service io.flagwatch
                io.flagwatch 28
                True

                """)
        await server.stop()
    }

    @Test("It calls, gets answers, errors with parameters, and the errors of the protocol")
    func calls() async throws {
        let server = try TestServer()
        let output = try python(
            """
            flagwatch = client.open("io.flagwatch")
            print(flagwatch.Dismiss("m"))
            def raw(text):
                flagwatch._send_message(text)
                flagwatch._next_varlink_message()
            for call in (lambda: flagwatch.Show("TK25-001"),
                         lambda: raw(b'{"method":"io.flagwatch.Show","parameters":{"id":5}}'),
                         lambda: flagwatch.Watch(), lambda: flagwatch.Close("x")):
                try:
                    call()
                except varlink.VarlinkError as error:
                    print(json.dumps(error.as_dict(), sort_keys=True))
            print(flagwatch.Dismiss(mail="n", why=None))
            """, on: server)
        #expect(
            output == """
                {'event': 1}
                {"error": "io.flagwatch.NoSuchFlag", "parameters": {"id": "TK25-001"}}
                {"error": "org.varlink.service.InvalidParameter", "parameters": {"parameter": "id"}}
                {"error": "org.varlink.service.ExpectedMore", "parameters": {}}
                {"error": "org.varlink.service.MethodNotImplemented", "parameters": {"method": "io.flagwatch.Close"}}
                {'event': 5}

                """)
        await server.stop()
    }

    @Test("It reads a stream to its end, and makes a one-way call")
    func stream() async throws {
        let server = try TestServer()
        let output = try python(
            """
            flagwatch = client.open("io.flagwatch")
            print([board["now"] for board in flagwatch.Watch(_more=True)])
            flagwatch.Dismiss("a", _oneway=True)
            print(flagwatch.Dismiss("b"))
            """, on: server)
        #expect(output == "[1, 2, 3]\n{'event': 3}\n")
        await server.stop()
    }
}

extension String {
    /// Puts our interface file where the script looks for it, and returns the script.
    fileprivate func withFile(beside path: String) throws -> String {
        try FlagwatchInterface.text.write(toFile: path + ".varlink", atomically: true, encoding: .utf8)
        return self
    }
}
