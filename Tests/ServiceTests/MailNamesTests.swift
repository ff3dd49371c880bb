import Control
import Foundation
import Glibc
import JournalFixture
import Testing

/// Names of mail files are made by exporters, of subjects and persons: people with the socket see them, the journal never.
@Suite(
    "Files in the mailbox of a real daemon",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct MailNamesTests {
    private static let secret = "Jan Jansen klaagt"

    /// A daemon that polls each second, with a Maildir and a mailbox of one file.
    private func daemon() throws -> DaemonUnderTest {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        let folder = daemon.folder.path
        try daemon.write(
            "etc/flagwatch.toml",
            """
            language = "en"
            [[mailbox]]
            path = "\(folder)/mail"
            poll = "1s"
            trust = { authserv-id = "mx.example.nl", border = "mx.example.nl" }
            [[mailbox]]
            path = "\(folder)/box"
            poll = "1s"
            [own]
            addresses = ["flagger@example.nl"]
            """)
        try daemon.write("box", "From a@b Fri Oct 17 12:32:00 2025\nSubject: one\n\none\n")
        return daemon
    }

    private func messages(_ daemon: DaemonUnderTest) throws -> [Int] {
        try daemon.client().call(StatusCall()).status.mailboxes.map(\.messages)
    }

    private func problems(_ daemon: DaemonUnderTest) throws -> String {
        try daemon.client().call(StatusCall()).status.mailboxes.flatMap(\.problems).joined(separator: "\n")
    }

    @Test("M5, M6: of two mailboxes the one of which no file is mail is named in one err entry, and so is its recovery")
    func whichMailbox() throws {
        let daemon = try daemon()
        let box = "\(daemon.folder.path)/box"
        try daemon.write("box", "PK\u{3}\u{4}\u{14}\0\0 not a mail")
        try daemon.start()
        try daemon.wait(for: "the prompt") { try !daemon.entries("mailbox-unreadable").isEmpty }
        try daemon.write("box", "From a@b Fri Oct 17 12:32:00 2025\nSubject: one\n\none\n")
        try daemon.wait(for: "the recovery") { try !daemon.entries("mailbox-recovered").isEmpty }
        let prompts = try daemon.entries("mailbox-unreadable")
        #expect(prompts.count == 1 && prompts[0]["PRIORITY"] == "3", "\(prompts)")
        #expect(prompts[0]["FLAGWATCH_RESULT"] == "nothing-is-mail")
        for entry in try prompts + daemon.entries("mailbox-recovered") {
            #expect(entry["FLAGWATCH_MAILBOX"] == box)
            #expect(entry["MESSAGE"]?.contains(String(box.suffix(20))) == true, "\(entry)")
        }
        try daemon.stop()
    }

    @Test("M2, L4: a file that fails each time keeps no other from being read, and is read once it can be")
    func failingFile() throws {
        let daemon = try daemon()
        let file = "\(daemon.folder.path)/mail/INBOX/cur/1:2,"
        try daemon.write("mail/INBOX/cur/1:2,", "Subject: late\n\nlate\n")
        // The memory of a process is a regular file that cannot be read at its start.
        try daemon.start(
            under: ["unshare", "--mount", "sh", "-c", "mount --bind /proc/self/mem '\(file)' && exec \"$@\"", "sh"])
        try daemon.wait(for: "the failure") { try problems(daemon).contains("could not be read") }
        for number in 2...4 {
            try daemon.write("mail/INBOX/tmp/\(number)", "Subject: \(number)\n\n\(number)\n")
            try FileManager.default.moveItem(
                atPath: "\(daemon.folder.path)/mail/INBOX/tmp/\(number)",
                toPath: "\(daemon.folder.path)/mail/INBOX/new/\(number)")
            try daemon.wait(for: "mail \(number)") { try messages(daemon) == [number - 1, 1] }
        }
        #expect(try problems(daemon).contains("could not be read"))
        let process = try daemon.processID()
        let lifted = try ChildProcess.run(["nsenter", "--target", process, "--mount", "--pid", "umount", file])
        #expect(lifted.status == 0, "\(lifted.errors)")
        try daemon.wait(for: "the file that failed") { try messages(daemon) == [4, 1] }
        #expect(try !problems(daemon).contains("could not be read"))
        try daemon.stop()
    }

    @Test(
        "L5: whatever is wrong with files of mail, their names stand in status, and nowhere in the journal or on stderr"
    )
    func names() throws {
        let daemon = try daemon()
        let inbox = "\(daemon.folder.path)/mail/INBOX"
        let name = Self.secret
        try daemon.write("mail/INBOX/cur/\(name) 1:2,S", "no mail at all")
        try daemon.write("mail/INBOX/cur/\(name) 2", "Subject: fails\n\nfails\n")
        try daemon.write("mail/INBOX/cur/\(name) 3", "")
        try daemon.write("mail/\(name)", "a text beside the folders\n")
        try FileManager.default.createDirectory(atPath: "\(inbox)/cur/\(name) 4", withIntermediateDirectories: false)
        try FileManager.default.createDirectory(
            atPath: "\(daemon.folder.path)/mail/\(name).eml", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: "\(inbox)/\(name) 5", withDestinationPath: "/nowhere")
        try FileManager.default.createSymbolicLink(atPath: "\(inbox)/\(name) 6", withDestinationPath: "/tmp")
        #expect(mkfifo("\(inbox)/cur/\(name) 7", 0o600) == 0)
        // A mail that is held: the way to it is one of the things that the ledger keeps of it.
        try daemon.write("mail/INBOX/new/\(name) 8", PlatformMail.reaction(to: "1@example.nl", number: 8))
        // One that has been empty for longer than a minute.
        let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -3_600)]
        try FileManager.default.setAttributes(old, ofItemAtPath: "\(inbox)/cur/\(name) 3")
        try daemon.start(
            under: [
                "unshare", "--mount", "sh", "-c",
                "mount --bind /proc/self/mem '\(inbox)/cur/\(name) 2' && exec \"$@\"", "sh",
            ])
        let wanted = ["1:2,S", "2", "3", "4", "5", "6", "7"].map { "\(name) \($0)" } + ["\(name).eml"]
        try daemon.wait(for: "every name in status") {
            let said = try problems(daemon)
            return wanted.allSatisfy(said.contains)
        }
        try daemon.wait(for: "the held mail") { try !daemon.entries("mail-held").isEmpty }
        _ = try daemon.client().call(ReloadCall())
        try daemon.stop()
        let all = try daemon.journal.journal()
        #expect(daemon.complaints.contains("flagwatch status"), "the diagnostics are there")
        #expect(all.allSatisfy { !$0.contains("Jansen") && !$0.contains("klaagt") })
        #expect(!daemon.complaints.contains("Jansen") && !daemon.complaints.contains("klaagt"), "\(daemon.complaints)")
    }
}
