import Control
import Foundation
import JournalFixture
import Testing

@Suite(
    "Mail arrives at the real daemon", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct ArrivalTests {
    @Test("M3: a verified reaction renamed into new stops the ladder and stands in the journal")
    func reaction() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<1@example.nl>"))
        try daemon.wait(for: "the ladder") { try !daemon.entries("due").isEmpty }
        try daemon.write("mail/INBOX/tmp/1.1.host", PlatformMail.reaction(to: "1@example.nl", number: 1))
        try FileManager.default.moveItem(
            atPath: "\(daemon.folder.path)/mail/INBOX/tmp/1.1.host",
            toPath: "\(daemon.folder.path)/mail/INBOX/new/1.1.host")
        try daemon.wait(for: "the reaction") { try daemon.entries("reaction").count == 1 }
        let flag = try daemon.client().call(ShowCall(id: "PR00-001")).flag
        #expect(flag.row.turn == "ours")
        #expect(flag.row.clocks.map(\.clock) == ["next-step"])
        try daemon.stop()
        let entry = try #require(try daemon.entries("reaction").first)
        #expect(entry["FLAGWATCH_ACTOR"] == "mail")
        #expect(entry["PRIORITY"] == "5")
        #expect(entry["MESSAGE_ID"]?.count == 32)
        #expect(entry["FLAGWATCH_STEP"] == "read-reaction")
        for field in entry.values {
            #expect(!field.contains("support@x.com") && !field.contains("a flag"), "nothing personal: \(field)")
        }
    }

    @Test("C25: no job goes to Dispatch's shared pools, whose threads it would then look at every second, for ever")
    func noSharedPool() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        for number in 1...4 {  // several at once are read on all cores
            try daemon.write(
                "mail/INBOX/new/\(number).1.host", PlatformMail.reaction(to: "1@example.nl", number: number))
        }
        try daemon.start()
        try daemon.wait(for: "the mail to be read") {
            try daemon.client().call(StatusCall()).status.mailboxes.first?.messages == 4
        }
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<1@example.nl>"))
        for _ in 1...3 { _ = try daemon.client().call(ShowCall(id: "PR00-001")) }
        let threads = try daemon.threads()
        #expect(threads.contains { $0.hasSuffix(".overcommit") }, "the queues of our own: \(threads)")
        #expect(!threads.contains { $0.hasSuffix("-qos") }, "\(threads)")
        try daemon.stop()
    }

    @Test("T1: a mail that nothing verifies is held, and the clock goes on")
    func held() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<1@example.nl>"))
        let forged = PlatformMail.reaction(to: "1@example.nl", number: 1).split(separator: "\n", maxSplits: 1)[1]
        try daemon.write("mail/INBOX/new/2.1.host", String(forged))
        // The window of this trial asks again every second, so there may be more than one by now.
        try daemon.wait(for: "the hold") { try !daemon.entries("mail-held").isEmpty }
        #expect(try daemon.client().call(ShowCall(id: "PR00-001")).flag.row.turn == "platform")
        let inbox = try daemon.client().call(InboxCall()).held
        #expect(inbox.map(\.verdict) == ["unverified"])
        #expect(inbox.first?.candidates.map(\.flag) == ["PR00-001"])
        _ = try daemon.client().call(LinkCall(mail: inbox[0].mail, id: "PR00-001", kind: "reaction"))
        #expect(try daemon.client().call(ShowCall(id: "PR00-001")).flag.row.turn == "ours")
        try daemon.stop()
    }

    @Test(
        "A draft carries the token and a Message-ID of ours, and its sent copy is the flag and no second one"
    )
    func draft() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        let opened = try daemon.client().call(OpenCall(platform: "x", channel: "mail", draft: true))
        let draft = try #require(opened.draft)
        #expect(draft.contains("X-Unsent: 1\r\n"))
        #expect(draft.contains("[PR00-001]"))
        let id = try #require(try daemon.client().call(ShowCall(id: "PR00-001")).flag.messageIDs.first)
        #expect(draft.contains("Message-ID: <\(id)>\r\n") && id.hasSuffix("@example.nl"))
        try daemon.write("mail/INBOX/new/3.1.host", PlatformMail.reaction(to: id, number: 1))
        try daemon.wait(for: "the reaction to the draft's thread") { try daemon.entries("reaction").count == 1 }
        try daemon.stop()
    }
}
