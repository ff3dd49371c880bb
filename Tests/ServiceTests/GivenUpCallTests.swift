import Control
import Foundation
import Glibc
import JournalFixture
import Testing

@Suite(
    "Calls that a stuck daemon finds when it wakes", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct GivenUpCallTests {
    @Test("An open whose caller gave up is not carried out later, so typed again it is one flag")
    func open() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        let connected = try VarlinkClient(path: daemon.socket, silenceSeconds: 1)
        _ = try connected.call(StatusCall())
        try daemon.pause()
        // One that was connected before, and one that waits in the listening socket.
        for client in [connected, try VarlinkClient(path: daemon.socket, silenceSeconds: 1)] {
            #expect(throws: ClientError.unanswered(reason: "no answer within 1 s")) {
                try client.call(OpenCall(platform: "x", channel: "mail"))
            }
        }
        try daemon.resume()
        #expect(try daemon.client().call(OpenCall(platform: "x", channel: "mail")).flag.id == "PR00-001")
        #expect(try daemon.client().call(ListCall()).flags.count == 1)
        #expect(try daemon.stop() == 0)
    }
}
