import Foundation
import Glibc
import Testing

@testable import Control

@Suite(
    "A crowd of several users, half of it up to no good", .timeLimit(.minutes(2)), .serialized,
    .enabled(if: geteuid() == 0, "SKIPPED: only root can be several users"))
struct CrowdTests {
    /// Connects as a user, misbehaves or calls, and says how it went. What was cut by the server is no error of its own.
    private static let program = """
        import json, os, socket, sys
        path, user, count, manner = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
        os.setgroups([]); os.setgid(user); os.setuid(user)
        def call(method, parameters={}, **options):
            call = {"method": "io.flagwatch." + method, "parameters": parameters, **options}
            return json.dumps(call).encode() + b"\\0"
        sends = {
            "silent": b"", "half": call("Status")[:-3], "board": call("Watch", {"election": "a"}, more=True),
            "unread": call("Summary", {"election": "a", "format": "json", "asOf": 300000}),
        }
        def connected():
            s = socket.socket(socket.AF_UNIX); s.connect(path); s.settimeout(60); return s
        if manner in sends:
            kept = []
            for _ in range(count):
                s = connected()
                try: s.sendall(sends[manner])
                except OSError: pass
                kept.append(s)
            print("there", flush=True)
            sys.stdin.read()
        else:
            served = 0
            for _ in range(count):
                s = connected()
                s.sendall(call("Status"))
                served += b'"uid":%d' % user in s.recv(4096)
                s.close()
            print(served, flush=True)
        """

    private struct Client {
        let process = Process()
        let input = Pipe()
        let output = Pipe()

        init(_ path: String, user: Int, count: Int, manner: String) throws {
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", "-c", CrowdTests.program, path, "\(user)", "\(count)", manner]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
        }

        /// The line that it says when it has done its part.
        var said: String {
            String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
                .trimmingCharacters(in: .newlines)
        }

        func leave() {
            input.fileHandleForWriting.closeFile()
            process.waitUntilExit()
        }
    }

    @Test("240 clients that stay silent, stop in mid-call, never read or watch keep nobody out")
    func crowd() async throws {
        var limits = ServerLimits()
        limits.privilegedUsers = [0]
        let server = try TestServer(limits: limits)
        server.settle()
        chmod(server.path, 0o666)
        let manners = ["silent", "half", "unread", "board"]
        let crowd = try manners.enumerated().map { number, manner in
            try Client(server.path, user: 60_001 + number, count: 60, manner: manner)
        }
        for client in crowd { #expect(client.said == "there") }
        // Another user, and each of the four themselves from another terminal.
        for user in 60_000...60_004 {
            let caller = try Client(server.path, user: user, count: 20, manner: "call")
            #expect(caller.said == "20", "user \(user)")
            caller.leave()
        }
        for _ in 0..<20 { #expect(try server.client().call("io.flagwatch.Status")["uid"] == 0) }
        crowd.forEach { $0.leave() }
        await server.stop()
    }
}
