import Control
import Foundation
import Glibc
import JournalFixture
import Testing

@Suite(
    "A mailbox on a real file system that does not answer", .serialized,
    .enabled(
        if: JournalNamespace.isPossible && access("/dev/fuse", R_OK | W_OK) == 0,
        "SKIPPED: it needs what a real systemd-journald needs, and FUSE"))
struct HangingMailboxTests {
    private let daemon: DaemonUnderTest
    private let server: ChildProcess

    /// A daemon with two mailboxes, the first of which hangs from the first call on.
    init() throws {
        daemon = try DaemonUnderTest(try JournalNamespace())
        let far = "\(daemon.folder.path)/far"
        try FileManager.default.createDirectory(atPath: far, withIntermediateDirectories: true)
        let settings = try String(contentsOfFile: "\(daemon.folder.path)/etc/flagwatch.toml", encoding: .utf8)
        try daemon.write(
            "etc/flagwatch.toml",
            settings.replacingOccurrences(of: "[[mailbox]]", with: "[[mailbox]]\npath = \"\(far)\"\n[[mailbox]]"))
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Support/hanging-mailbox.py").path
        server = try daemon.journal.start(["python3", script, far, "\(daemon.folder.path)/away"])
        guard try server.line() == "mounted" else {
            let said = try server.finish()
            throw FixtureFailure("FUSE: \(said.errors)")
        }
        try daemon.write("away", "")
    }

    @Test("M5: the other mailbox is read; the process ends when it is told to, and the next one may write the ledger")
    func hangs() throws {
        try daemon.start()
        #expect(try server.line() == "hanging")
        let process = try daemon.processID()
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<1@example.nl>"))
        try daemon.write("mail/INBOX/new/1", PlatformMail.reaction(to: "1@example.nl", number: 1))
        try daemon.wait(for: "the reaction") { try daemon.entries("reaction").count == 1 }

        try daemon.signal(SIGTERM)
        try daemon.wait(for: "the end") { try daemon.state(ofProcess: process) == "Z" }
        let next = try daemon.launch()
        try daemon.wait(for: "the next one") {
            (try? daemon.client().call(StatusCall()))?.status.openFlags == 1
        }
        #expect(try daemon.state(ofProcess: process) == "Z", "a thread of the first one hangs still")
        try next.signal(SIGTERM)
        try server.signal(SIGKILL)
        #expect(try next.finish().status == 0)
        #expect(try daemon.end() == 0)
    }
}
