import Control
import Foundation
import JournalFixture
import Testing

@Suite(
    "purge, while the daemon runs", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct PurgeTests {
    /// An election of some days ago, and a retention period of a second.
    private func configure(_ daemon: DaemonUnderTest) throws {
        let day = DateFormatter()
        day.dateFormat = "yyyy-MM-dd"
        day.timeZone = TimeZone(identifier: "UTC")
        func text(_ days: Double) -> String { day.string(from: Date(timeIntervalSinceNow: days * 86_400)) }
        try daemon.write("etc/retention.toml", "retention = \"1s\"\n")
        try daemon.write(
            "etc/elections/past.toml",
            """
            [[election]]
            id = "past"
            code = "PA00"
            name = { nl = "Voorbije verkiezing", en = "Past election" }
            zone = "Europe/Amsterdam"
            nomination = "\(text(-30))"
            polling = [{ day = "\(text(-20))", opens = "07:30", closes = "21:00" }]
            result = "\(text(-10))"
            """)
    }

    /// The files of the state folder that hold a text, by name.
    private func files(_ daemon: DaemonUnderTest, with text: String) throws -> [String] {
        let folder = daemon.folder.appendingPathComponent("state")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
            var isFolder: ObjCBool = false
            let file = folder.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                return false
            }
            return try Data(contentsOf: file).range(of: Data(text.utf8)) != nil
        }
    }

    @Test(
        "L5: erased on the disk, in the WAL, and in memory; logged once by its actor; the chain holds; the other stays")
    func purge() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try configure(daemon)
        try daemon.start()
        let secret = "SECRETSECRET"
        let opened = try daemon.client().call(
            OpenCall(
                election: "past", platform: "x", channel: "mail", subject: secret,
                urls: ["https://x.com/\(secret)/status/1"], messageID: "<1@example.nl>", note: secret))
        _ = try daemon.client().call(
            OpenCall(election: "proef", platform: "meta", channel: "phone", subject: "KEPTKEPT"))
        #expect(try refusal { _ = try daemon.client().call(PurgeCall(election: "past")) }?.rule == "L5", "it is open")
        try daemon.write(
            "mail/INBOX/new/1.1.host", PlatformMail.reaction(to: "1@example.nl", number: 1, subject: secret))
        try daemon.wait(for: "the reaction") { try daemon.entries("reaction").count == 1 }
        let id = opened.flag.id
        _ = try daemon.client().call(CloseCall(id: id, why: secret))
        #expect(try !files(daemon, with: secret).isEmpty)
        #expect(try daemon.client().call(ShowCall(id: id)).flag.timeline.contains { !$0.personal.isEmpty })

        try daemon.wait(for: "the end of the retention period") {
            (try? daemon.client().call(PurgeCall(election: "past", dryRun: true))) != nil
        }
        let planned = try daemon.client().call(PurgeCall(election: "past", dryRun: true))
        #expect(planned.event == nil && planned.flags == 1 && planned.mailCopies == 1 && planned.values > 4)
        #expect(
            try daemon.entries("purged").isEmpty && !files(daemon, with: secret).isEmpty, "a dry run erases nothing")
        let done = try daemon.client().call(PurgeCall(election: "past"))
        #expect(done.gone == true && done.values == planned.values && done.mailCopies == 1)

        let again = try daemon.client().call(PurgeCall(election: "past"))
        #expect(again.event == nil && again.values == 0, "what was erased is erased once")

        #expect(try files(daemon, with: secret) == [])
        #expect(try files(daemon, with: "status/1") == [])
        #expect(try !files(daemon, with: "KEPTKEPT").isEmpty)
        #expect(try daemon.client().call(ShowCall(id: id)).flag.timeline.allSatisfy { $0.personal.isEmpty })
        try expectSound(daemon, id)
        try daemon.kill()
        try daemon.start()
        try expectSound(daemon, id)
        // Not even when all mail is read once more.
        try daemon.stop()
        try FileManager.default.removeItem(atPath: "\(daemon.folder.path)/state/index.sqlite")
        try daemon.start()
        try expectSound(daemon, id)
        #expect(try files(daemon, with: secret) == [])
        try daemon.stop()
        #expect(try daemon.entries("purged").count == 1)
        let entry = try #require(try daemon.entries("purged").first)
        #expect(entry["FLAGWATCH_ACTOR"] == "uid:0" && entry["FLAGWATCH_ELECTION"] == "past")
        #expect(entry["FLAGWATCH_RESULT"] == "done" && entry["FLAGWATCH_COUNT"] == "1")
    }

    /// The mail that still lies in the mailbox is not filed a second time, and all is as verify wants it.
    private func expectSound(_ daemon: DaemonUnderTest, _ id: String) throws {
        try daemon.wait(for: "the entry") { try daemon.entries("purged").count == 1 }
        try daemon.wait(for: "everything proven") { try daemon.client().call(StatusCall()).status.unconfirmed == 0 }
        #expect(try daemon.entries("reaction").count == 1)
        #expect(try daemon.client().call(InboxCall()).held.isEmpty)
        #expect(try daemon.client().call(VerifyCall()).problems.isEmpty)
        #expect(try daemon.client().call(ShowCall(id: id)).flag.row.turn == "closed")
    }

    @Test("L5: before the retention period is over it is refused, and the day is named; an unknown election too")
    func refused() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        let found = try refusal { _ = try daemon.client().call(PurgeCall(election: "proef")) }
        #expect(found?.rule == "L5" && found?.remedy.contains("It may be purged from") == true)
        let unknown = try refusal { _ = try daemon.client().call(PurgeCall(election: "nothing", dryRun: true)) }
        #expect(unknown?.remedy.contains("proef") == true)
        #expect(try daemon.entries("purged").isEmpty)
        try daemon.stop()
    }

    private func refusal(_ body: () throws -> Void) throws -> (rule: String?, remedy: String)? {
        do {
            try body()
            return nil
        } catch FlagwatchError.refused(let rule, _, let remedy, _) {
            return (rule, remedy)
        }
    }
}
