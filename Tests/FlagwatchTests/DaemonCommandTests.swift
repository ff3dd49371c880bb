import Control
import Flagging
import Foundation
import Testing

@testable import flagwatch

@Suite("Commands that ask the daemon") struct DaemonCommandTests {
    let daemon: TestDaemon
    let place = TestPlace()

    init() throws { daemon = try TestDaemon() }

    private func run(_ arguments: String...) -> Int32 { place.run(arguments + ["--socket", daemon.path]) }

    /// The parameters of the only call, without those that are null.
    private func onlyCall(_ method: String) throws -> JSONObject {
        #expect(daemon.methods == [method])
        #expect(daemon.misfits == [])
        let object = try #require(daemon.calls.first)
        return JSONObject(object.members.filter { $0.value != .null })
    }

    private func expectPage(_ name: String, _ arguments: String...) throws {
        for language in ["nl", "en"] {
            let code = place.run(arguments + ["--socket", daemon.path, "--language", language])
            #expect(code == 0 && place.errors.filter { !$0.hasPrefix("Gelezen") && !$0.hasPrefix("Read") } == [])
            #expect(place.output.split(separator: "\n").allSatisfy { Printable.width($0) <= 80 })
            #expect(!place.output.contains("\u{1B}"))
            try Snapshot.expect(place.output, is: "\(name)-\(language)")
        }
        #expect(daemon.misfits == [])
    }

    private var recorded: RecordedAnswer { RecordedAnswer(event: 12, flag: Sample.ours) }

    // MARK: - Pages

    @Test("list: whose turn, what is due when; the widest cells fit 80 columns")
    func list() throws {
        let flags = [Sample.late, Sample.ours, Sample.wide, Sample.closed, Sample.contact]
        try daemon.answer("List", ListAnswer(now: Sample.nowSeconds, flags: flags))
        try expectPage("list", "list", "--all")
    }

    @Test("list: without a flag it says so, and JSON is the reply as it came")
    func emptyList() throws {
        try daemon.answer("List", ListAnswer(now: 7, flags: []))
        #expect(run("list") == 0)
        #expect(place.output == "Er zijn geen open meldingen.\n")
        #expect(run("list", "--json") == 0)
        #expect(place.output == "{\"now\":7,\"flags\":[]}\n")
    }

    @Test("list: flags of two elections stand apart")
    func twoElections() throws {
        let other = Sample.flag("PS27-001", clocks: [], election: "ps2027")
        try daemon.answer("List", ListAnswer(now: 7, flags: [Sample.late, other]))
        #expect(run("list") == 0)
        #expect(place.output.contains("– tk2025\n") && place.output.contains("– ps2027\n"))
    }

    @Test("show: everything known of a flag, its clocks and its timeline")
    func show() throws {
        try daemon.answer("Show", ShowAnswer(now: Sample.nowSeconds, flag: Sample.view))
        try expectPage("show", "show", "tk25-001")
        #expect(daemon.calls.allSatisfy { $0["id"] == "TK25-001" })
    }

    @Test("show, log: the daemon is asked for the details in the caller's language")
    func languageOfDetails() throws {
        try daemon.answer("Show", ShowAnswer(now: Sample.nowSeconds, flag: Sample.view))
        try daemon.answer("Log", LogAnswer(events: Sample.events))
        for line in [["show", "TK25-001"], ["log"]] {
            #expect(place.run(line + ["--socket", daemon.path, "--language", "en"]) == 0, "\(place.errors)")
            #expect(daemon.calls.last?["language"]?.string == "en")
        }
        #expect(daemon.misfits == [])
    }

    @Test("log: events with their numbers, what was taken back, and when it was recorded")
    func log() throws {
        try daemon.answer("Log", LogAnswer(events: Sample.events))
        try expectPage("log", "log", "--since", "2", "--limit", "5")
        #expect(daemon.calls.allSatisfy { $0["since"] == 2 && $0["limit"] == 5 })
    }

    @Test("inbox: text of a mail cannot steer the terminal, and the next command is named")
    func inbox() throws {
        try daemon.answer("Inbox", InboxAnswer(held: Sample.held))
        try expectPage("inbox", "inbox")
    }

    @Test("plan, explain, status")
    func pages() throws {
        try daemon.answer("Plan", PlanAnswer(now: Sample.nowSeconds, rows: Sample.plans))
        try expectPage("plan", "plan", "TK25-001")
        try daemon.answer("Explain", Sample.explain)
        try expectPage("explain", "explain", "TK25-001")
        try daemon.answer("Status", StatusAnswer(status: Sample.status))
        try expectPage("status", "status")
    }

    @Test("plan --if-opened: what is asked arrives; what does not belong together is refused before anybody is asked")
    func planIfOpened() throws {
        try daemon.answer("Plan", PlanAnswer(now: Sample.nowSeconds, rows: Sample.plans))
        #expect(
            run("plan", "--if-opened", "2025-10-28 22:00", "--platform", "x", "--channel", "mail", "--limit", "3") == 0)
        #expect(
            try onlyCall("Plan") == [
                "limit": 3, "ifOpened": .integer(Instant.at("2025-10-28T22:00:00+01:00").seconds), "platform": "x",
                "channel": "mail",
            ])
        #expect(run("plan", "--if-opened", "2025-10-28 22:00") == 64)
        #expect(run("plan", "TK25-001", "--if-opened", "2025-10-28 22:00", "--platform", "x") == 64)
        #expect(run("plan", "--platform", "x") == 64)
        #expect(daemon.methods.count == 1)
    }

    @Test("watch: one block for each change where there is no terminal, then it says that the daemon went")
    func watch() throws {
        let board = try #require(try JSONValue(encoding: Sample.board).object)
        let empty = WatchAnswer(now: Sample.nowSeconds + 60, flags: [], next: [], held: 0, journal: "unreadable")
        daemon.put("Watch", .stream([board, try #require(try JSONValue(encoding: empty).object)]))
        #expect(run("watch") == 4)
        #expect(!place.output.contains("\u{1B}"))
        try Snapshot.expect(place.output, is: "watch-nl")
        place.columns = 80
        #expect(run("watch") == 4)
        #expect(place.output.components(separatedBy: WatchCommand.clear).count == 3)
        #expect(run("watch", "--json") == 4)
        #expect(place.output.split(separator: "\n").count == 2)
        #expect(daemon.misfits == [])
    }

    // MARK: - What people do

    @Test("open: every option arrives, the id and the token are printed")
    func open() throws {
        try daemon.answer("Open", OpenAnswer(event: 2, flag: Sample.late))
        #expect(
            run(
                "open", "--platform", "x", "--channel", "mail", "--ground", "invalid-vote", "--rule", "r", "--signal",
                "media", "--service", "s", "--submitted", "2025-10-17 14:32", "--known", "stated", "--subject", "t",
                "--url", "https://a", "--url", "https://b", "--reference", "c", "--message-id", "<m@e>", "--note", "n",
                "--own-attempts", "o", "--risk", "k", "--election", "tk2025") == 0)
        let call = try onlyCall("Open")
        #expect(
            call == [
                "election": "tk2025", "platform": "x", "service": "s", "channel": "mail", "ground": "invalid-vote",
                "rule": "r", "signal": "media", "submitted": .integer(Int64(Sample.late.submitted)), "known": "stated",
                "subject": "t", "urls": ["https://a", "https://b"], "references": ["c"], "messageID": "<m@e>",
                "note": "n", "ownAttempts": "o", "risk": "k",
            ])
        #expect(place.output.contains("TK25-001 is geopend") && place.output.contains("[TK25-001]"))
        #expect(place.errors == ["Gelezen als vr 17 okt 2025 14:32 (Europe/Amsterdam)."])
    }

    @Test("open: a draft is written to a new file and never over an old one")
    func draft() throws {
        let file = NSTemporaryDirectory() + "/fw-\(UUID().uuidString).eml"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try daemon.answer("Open", OpenAnswer(event: 2, flag: Sample.late, draft: "X-Unsent: 1\r\n\r\nDear\r\n"))
        #expect(run("open", "--platform", "x", "--channel", "mail", "--draft", file) == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "X-Unsent: 1\r\n\r\nDear\r\n")
        #expect(try onlyCall("Open")["draft"] == true)
        #expect(run("open", "--platform", "x", "--channel", "mail", "--draft", file) == 64)
        #expect(run("open", "--platform", "x", "--channel", "mail", "--draft", "/nowhere/at/all.eml") == 64)
        #expect(daemon.methods == ["Open"], "nothing is registered when the draft cannot be written")
    }

    @Test(
        "open: of a draft without an addressee it is said how the next one has one",
        arguments: [nil, "To: flags@x.example"])
    func addressee(_ field: String?) throws {
        let file = NSTemporaryDirectory() + "/fw-\(UUID().uuidString).eml"
        defer { try? FileManager.default.removeItem(atPath: file) }
        let head = ["X-Unsent: 1"] + (field.map { [$0] } ?? [])
        let draft = (head + ["", "To: is no field here", ""]).joined(separator: "\r\n")
        try daemon.answer("Open", OpenAnswer(event: 2, flag: Sample.late, draft: draft))
        #expect(run("open", "--platform", "x", "--channel", "mail", "--draft", file) == 0)
        #expect(place.output.contains("geen geadresseerde") == (field == nil))
    }

    @Test("open: with several elections a person is asked, by number or name; a program is told to name one")
    func ambiguous() throws {
        let line = ["open", "--platform", "x", "--channel", "mail", "--socket", daemon.path]
        daemon.fail("Open", .ambiguousElection(elections: ["tk2025", "ps2027"]))
        try daemon.answer("Open", OpenAnswer(event: 2, flag: Sample.late))
        place.answers = ["2"]
        #expect(place.run(line) == 0)
        #expect(daemon.calls.map { $0["election"] } == [nil, "ps2027"])
        #expect(place.errors.first == "  1  tk2025")

        daemon.fail("Open", .ambiguousElection(elections: ["tk2025", "ps2027"]))
        let second = try TestDaemon()
        second.fail("Open", .ambiguousElection(elections: ["tk2025", "ps2027"]))
        for answers in [nil, ["3"], [""], []] as [[String]?] {
            place.answers = answers
            #expect(place.run(line.dropLast() + [second.path]) == 1)
            #expect(place.errors.last?.contains("tk2025") == true)
        }
    }

    @Test("open --contact says that it is outside the count")
    func contact() throws {
        try daemon.answer("Open", OpenAnswer(event: 2, flag: Sample.contact))
        #expect(run("open", "--platform", "google", "--channel", "phone", "--contact") == 0)
        #expect(try onlyCall("Open")["contact"] == true)
        #expect(place.output == "TK25-C01 is vastgelegd als overig contact (gebeurtenis 2).\n")
    }

    @Test("record, retract, unlink, take, snooze, close, reopen, link, dismiss send what was typed")
    func changes() throws {
        let cases: [(String, [String], JSONObject)] = [
            (
                "Record",
                [
                    "record", "TK25-002", "outcome", "--outcome", "geen-overtreding", "--outcome", "ander-kanaal",
                    "--at", "2025-10-20T11:59:00+02:00", "--channel", "phone", "--known", "typed", "--note", "n",
                    "--reference", "r",
                ],
                [
                    "id": "TK25-002", "kind": "outcome",
                    "at": .integer(Int64(Sample.seconds("2025-10-20T11:59:00+02:00"))),
                    "known": "typed", "channel": "phone", "outcomes": ["geen-overtreding", "ander-kanaal"],
                    "references": ["r"], "note": "n",
                ]
            ),
            ("Retract", ["retract", "4", "--why", "verkeerd"], ["event": 4, "why": "verkeerd"]),
            ("Unlink", ["unlink", "3F786850", "--why", "w"], ["mail": "3f786850", "why": "w"]),
            ("Take", ["take", "TK25-002"], ["id": "TK25-002"]),
            ("Take", ["take", "TK25-002", "--role", "head-of-unit"], ["id": "TK25-002", "role": "head-of-unit"]),
            (
                "Snooze", ["snooze", "TK25-002", "--until", "2025-10-24T08:00:00+02:00"],
                ["id": "TK25-002", "until": .integer(Int64(Sample.seconds("2025-10-24T08:00:00+02:00")))]
            ),
            ("Close", ["close", "TK25-002", "--why", "klaar"], ["id": "TK25-002", "why": "klaar"]),
            ("Reopen", ["reopen", "TK25-002"], ["id": "TK25-002"]),
            (
                "Link", ["link", "3f786850", "TK25-002", "portal-notice"],
                ["mail": "3f786850", "id": "TK25-002", "kind": "portal-notice"]
            ),
        ]
        for (method, line, parameters) in cases {
            let daemon = try TestDaemon()
            if method == "Retract" {
                try daemon.answer(method, RetractAnswer(event: 12, flag: Sample.ours))
            } else {
                try daemon.answer(method, recorded)
            }
            #expect(place.run(line + ["--socket", daemon.path]) == 0, "\(line)")
            #expect(daemon.misfits == [])
            let call = JSONObject(try #require(daemon.calls.first).members.filter { $0.value != .null })
            #expect(call == parameters, "\(line)")
            #expect(place.output.hasPrefix("Vastgelegd als gebeurtenis 12 van TK25-002.\n"))
        }
        try daemon.answer("Dismiss", DismissAnswer(event: 9))
        #expect(run("dismiss", "3f786850") == 0)
        #expect(place.output == "Vastgelegd als gebeurtenis 9.\n")
    }

    @Test("A local time that the clocks show twice is refused before the daemon is asked, with both readings")
    func fold() throws {
        #expect(run("record", "TK25-001", "reaction", "--at", "2025-10-26 02:30") == 64)
        #expect(daemon.methods == [])
        #expect(place.errors.first?.contains("2025-10-26T02:30:00+02:00 of 2025-10-26T02:30:00+01:00") == true)
    }

    @Test("reload says what was done")
    func care() throws {
        try daemon.answer("Reload", ReloadAnswer(files: ["/etc/flagwatch/flagwatch.toml"]))
        #expect(run("reload") == 0)
        #expect(place.output.contains("  /etc/flagwatch/flagwatch.toml\n"))
        #expect(run("reload", "--quiet") == 0)
        #expect(place.output == "" && place.errors == [])
    }

    @Test("verify: a sound ledger ends with 0, a broken one with 5 and its row")
    func verify() throws {
        let journal = JournalRow(
            since: 1, sinceText: "1970-01-01T00:00:01Z", found: 2, older: 1, elsewhere: 0, anchors: 1)
        try daemon.answer(
            "Verify", VerifyAnswer(events: 3, headHash: "0a", unconfirmed: 0, journal: journal, problems: []))
        #expect(run("verify") == 0)
        #expect(place.output.contains("de keten is heel") && place.output.contains("Elke regel staat in het journaal"))
        #expect(place.output.contains("mogelijk ouder"))
        let second = try TestDaemon()
        let problem = ProblemRow(row: 2, kind: "ledger", reason: "the hash differs")
        try second.answer("Verify", VerifyAnswer(events: 3, headHash: "0a", unconfirmed: 1, problems: [problem]))
        #expect(place.run("verify", "--socket", second.path) == 5)
        #expect(place.output.contains("rij 2: the hash differs") && !place.output.contains("heel"))
        #expect(place.run("verify", "--json", "--socket", second.path) == 5)
        #expect(place.output.hasPrefix("{\"events\":3"))
    }

    @Test("C23, verify: a journal that cannot be read is said, and nothing is claimed of it")
    func verifyUnreadable() throws {
        let journal = JournalRow(unreadable: "no permission", found: 0, older: 0, elsewhere: 0, anchors: 0)
        try daemon.answer(
            "Verify", VerifyAnswer(events: 3, headHash: "0a", unconfirmed: 0, journal: journal, problems: []))
        #expect(run("verify") == 0)
        #expect(place.output.contains("permission") && !place.output.contains("Elke regel"))
    }

    @Test(
        "C23, verify: an entry that is doubled or missing ends with 5 and the number of its event; the chain is whole")
    func verifyDoubled() throws {
        let journal = JournalRow(found: 2, older: 0, elsewhere: 0, anchors: 0)
        let problem = ProblemRow(row: 7, kind: "doubled", reason: "staat 2 keer in het journaal")
        try daemon.answer(
            "Verify", VerifyAnswer(events: 3, headHash: "0a", unconfirmed: 0, journal: journal, problems: [problem]))
        #expect(run("verify") == 5)
        #expect(place.output.contains("rij 7: staat 2 keer in het journaal") && place.output.contains("heel"))
        #expect(!place.output.contains("Elke regel"))
    }

    @Test("summary: to standard output, or into a folder whose files the daemon cannot place elsewhere")
    func summary() throws {
        let folder = NSTemporaryDirectory() + "/fw-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let document = SummaryDocument(name: "tk2025.csv", mediaType: "text/csv", text: "a,b\r\n")
        try daemon.answer("Summary", SummaryAnswer(documents: [document]))
        #expect(run("summary", "tk2025", "--format", "json", "--as-of", "2025-11-10T00:00:00Z", "--internal") == 0)
        #expect(place.output == "a,b\r\n")
        #expect(try onlyCall("Summary")["internal"] == true)
        #expect(run("summary", "tk2025", "--format", "json", "-o", folder) == 0)
        #expect(place.output == "\(folder)/tk2025.csv\n")
        #expect(try String(contentsOfFile: folder + "/tk2025.csv", encoding: .utf8) == "a,b\r\n")
        let evil = try TestDaemon()
        for name in ["../x", "/etc/x", "", ".profile"] {
            try evil.answer(
                "Summary", SummaryAnswer(documents: [.init(name: name, mediaType: "text/csv", text: "x")]))
        }
        for _ in 0..<4 { #expect(place.run("summary", "tk2025", "-o", folder, "--socket", evil.path) == 4) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["tk2025.csv"])
    }
}
