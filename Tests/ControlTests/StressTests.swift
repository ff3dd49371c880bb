import Dispatch
import Flagging
import Foundation
import Testing

@testable import Control

@Suite("Many clients at once", .timeLimit(.minutes(1))) struct StressTests {
    /// Runs `count` bodies on threads of their own: blocking clients must not hold the test's own threads.
    private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                group.addTask {
                    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                        Thread.detachNewThread { continuation.resume(with: Result { try body(number) }) }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("Sixty clients call, stream and leave in mid-call; every answer goes to its own caller")
    func manyClients() async throws {
        let server = try TestServer()
        let path = server.path
        try await onThreads(60) { number in
            var random = SplitMix(state: UInt64(number))
            for round in 0..<10 {
                let client = try VarlinkClient(path: path, silenceSeconds: 20)
                for call in 0..<10 {
                    switch Int.random(in: 0..<5, using: &random) {
                    case 0:
                        let id = "\(number)-\(round)-\(call)"
                        #expect(throws: FlagwatchError.noSuchFlag(id: id)) { try client.call(ShowCall(id: id)) }
                    case 1: #expect(try client.call("io.flagwatch.Dismiss", ["mail": "m"])["event"]?.integer ?? 0 > 0)
                    case 2:
                        var boards: [Int] = []
                        try client.stream(WatchCall()) {
                            boards.append($0.now)
                            return true
                        }
                        #expect(boards == [1, 2, 3])
                    case 3:
                        let bytes = Int.random(in: 0..<200_000, using: &random)
                        let answer = try client.call(
                            SummaryCall(election: "a", format: "json", asOf: Instant(Int64(bytes))))
                        #expect(answer.documents[0].text.utf8.count == bytes)
                    default:
                        try client.callOneway("io.flagwatch.Take", ["id": "a", "role": "b"])
                        return  // leaves behind an unanswered call
                    }
                }
            }
        }
        await server.stop()
        #expect(server.hasConnection { _ in true } == false)
    }

    @Test("A stopped server is let go, also where the handler keeps replies that nobody waits for")
    func letGo() async throws {
        weak var remains: VarlinkServer?
        weak var connection: Connection?
        do {
            let server = try TestServer()
            let raw = try server.raw()
            raw.send(Call.text("Take", #"{"id":"a","role":"b"}"#) + Call.text("Status"))
            let kept = await server.handler.nextKept()
            server.handler.handle(kept.call, from: Caller(processID: 0, userID: 0, groupID: 0), reply: kept.reply)
            remains = server.server
            connection = server.queue.sync { server.server.connections.values.first }
            #expect(connection != nil)
            await server.stop()
            // What the queue still holds of it is gone with the next turn.
            server.settle()
        }
        #expect(remains == nil)
        #expect(connection == nil)
    }

    @Test("Answers given from many queues at once arrive once each, and none after the last")
    func manyQueues() async throws {
        let server = try TestServer()
        let raw = try server.raw()
        raw.send(Call.text("Watch", #"{"election":"a"}"#, #","more":true"#))
        let reply = await server.handler.nextKept().reply
        try await onThreads(8) { thread in
            for number in 0..<100 { reply.next(["now": .integer(Int64(thread * 100 + number))]) }
        }
        try await onThreads(8) { thread in reply.finish(["now": .integer(Int64(-1 - thread))]) }
        raw.endInput()
        let instants = try raw.receiveToEnd().map { try JSONValue(parsing: $0)["parameters"]?["now"]?.integer }
        #expect(instants.count == 801)
        #expect(instants.last.flatMap { $0 }.map { $0 < 0 } == true)
        #expect(Set(instants.dropLast()) == Set((0..<800).map { Int64($0) }))
        await server.stop()
    }
}
