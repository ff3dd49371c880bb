import Control
import Foundation
import JournalFixture
import Testing

@Suite(
    "A mailbox exported by a real mbsync from a real Dovecot", .serialized,
    .enabled(
        if: JournalNamespace.isPossible && Dovecot.isPossible, Comment(rawValue: Dovecot.reasonForSkipping)))
struct ExportTests {
    @Test("the daemon prompts from what mbsync brings, and never alters it (M1, M3)")
    func exported() throws {
        let dovecot = try Dovecot()
        let daemon = try DaemonUnderTest(try JournalNamespace())
        let tree = "\(daemon.folder.path)/mail"
        try daemon.start()
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<1@example.nl>"))
        try dovecot.append(PlatformMail.reaction(to: "1@example.nl", number: 1))
        try dovecot.export(to: tree)
        try daemon.wait(for: "the reaction") { try daemon.entries("reaction").count == 1 }
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(tree)/INBOX/new")
        #expect(names.count == 1 && names[0].contains(",U=1"), "the file is as mbsync named it: \(names)")
        try dovecot.append(PlatformMail.reaction(to: "1@example.nl", number: 2))
        try dovecot.export(to: tree)
        try daemon.wait(for: "the second reaction") { try daemon.entries("reaction").count == 2 }
        #expect(try daemon.client().call(ShowCall(id: "PR00-001")).flag.row.clocks.count == 1)
        try daemon.stop()
    }

    @Test("M5: an export that runs, with or without new mail, is seen to run; one that stops is prompted once")
    func stalled() throws {
        let dovecot = try Dovecot()
        let daemon = try DaemonUnderTest(try JournalNamespace())
        let tree = "\(daemon.folder.path)/mail"
        try daemon.watchExport(silence: "3s")
        try dovecot.export(to: tree)
        try daemon.start()
        try daemon.wait(for: "the stall") { try daemon.entries("mailbox-stale").count == 1 }
        try dovecot.export(to: tree)
        try daemon.wait(for: "the recovery") { try daemon.entries("mailbox-recovered").count == 1 }
        try daemon.wait(for: "the second stall") { try daemon.entries("mailbox-stale").count == 2 }
        try daemon.stop()
        let keys = try daemon.entries().compactMap { $0["FLAGWATCH_KEY"] }
        #expect(Set(keys).count == keys.count)
    }
}
