import Control
import Flagging
import Testing
import Wording

@testable import flagwatch

@Suite("Commands that work on files here: what they print") struct LocalCommandTests {
    let place = TestPlace()

    @Test("calendar: tiers as local times and instants, the change of the clocks marked")
    func calendar() throws {
        place.elections = [.tk2025]
        for language in ["nl", "en"] {
            #expect(place.run("calendar", "tk2025", "--language", language) == 0)
            #expect(place.output.split(separator: "\n").allSatisfy { Printable.width($0) <= 80 })
            try Snapshot.expect(place.output, is: "calendar-\(language)")
        }
        #expect(place.run("calendar", "tk2025", "--json") == 0)
        try Snapshot.expect(place.output, is: "calendar-json")
        #expect(place.run("calendar", "ps2027") == 1)
        #expect(place.errors.first?.contains("tk2025") == true)
    }

    @Test("check: K1 complaints have file and line, and end with 3")
    func check() throws {
        place.report = .refused([
            ComplaintRow(file: "urgency.toml", line: 12, message: "a bad duration “4u”", remedy: "write \"4h\""),
            ComplaintRow(file: "platforms", message: "no platform", remedy: "add one"),
        ])
        #expect(place.run("check") == 3)
        #expect(
            place.errors == [
                "urgency.toml:12: a bad duration “4u”; write \"4h\"", "platforms: no platform; add one", "2 klachten",
            ])
        #expect(place.run("check", "--json") == 3)
        #expect(place.output.hasPrefix("{\"good\":false"))
    }

    @Test("check: what is in force, and warnings")
    func good() throws {
        place.report = CheckReport(
            files: ["/usr/lib/flagwatch/urgency.toml", "/etc/flagwatch/flagwatch.toml"], elections: ["tk2025"],
            platforms: ["x", "meta"], tiers: ["ruim", "normaal"], rungs: ["reminder"], roles: ["on-call"],
            mailboxes: [], warnings: [.init(file: "a.toml", line: 1, message: "no mailbox", remedy: "add one")],
            complaints: [])
        #expect(place.run("check") == 0)
        try Snapshot.expect(place.output, is: "check-nl")
    }

    static let reading = MailReading(
        file: "a.eml", messageID: "r@x.com", inReplyTo: ["flag.1@example.nl"], references: [], from: ["support@x.com"],
        subject: "Re: hokjes", date: Instant.at("2025-10-20T11:59:00+02:00").seconds,
        headers: [("Received", "from a"), ("Subject", "Re: hokjes"), ("Received", "from b")],
        parts: [.init(type: "text/plain", charset: "utf-8", filename: nil, bytes: 12)], text: "Hello\n\u{1B}]0;x\nBye",
        anomalies: [], verdict: "verified", reason: "dmarc=pass for x.com", kind: "reaction", rule: "no-violation",
        platform: "x", bounce: nil, matches: [.init(flag: "TK25-001", strength: "message-id")])

    @Test("read --json: exactly the documented keys in one line a file, absent values null, absent lists empty")
    func readJSON() throws {
        place.readings = ["a.eml": Self.reading]
        #expect(place.run("read", "--json", "a.eml") == 0)
        try Snapshot.expect(place.output, is: "read-json")
        let value = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(
            value.object?.names == [
                "file", "messageID", "inReplyTo", "references", "from", "subject", "date", "headers", "parts", "text",
                "anomalies", "trust", "kind", "rule", "platform", "bounce", "matches",
            ])
        #expect(value["bounce"] == .null && value["references"] == [])
        #expect(value["headers"] == [["Received", "from a"], ["Subject", "Re: hokjes"], ["Received", "from b"]])
    }

    @Test("read: each verdict is one sentence, and the mail cannot steer the terminal")
    func readText() throws {
        var suspicious = Self.reading
        suspicious.verdict = "suspicious"
        suspicious.bounce = .init(recipients: ["a@b"], status: "5.1.1", action: "failed", originalMessageID: "o@e")
        place.readings = ["a.eml": Self.reading, "b.eml": suspicious]
        #expect(place.run("read", "a.eml", "b.eml", "--language", "en") == 0)
        #expect(!place.output.contains("\u{1B}"))
        try Snapshot.expect(place.output, is: "read-en")
        #expect(place.run("read", "missing.eml", "a.eml") == 64)
        #expect(place.errors == ["missing.eml: bestaat niet"] && place.output.contains("a.eml"))
    }

    @Test("rehearse: what was printed before a refused step stands; the reason goes to standard error, exit 1")
    func rehearse() {
        place.entries = [.init(json: "{\"a\":\"1\"}", text: "2025 a"), .init(json: "{\"a\":\"2\"}", text: "2025 b")]
        #expect(place.run("rehearse", "s.toml") == 0)
        #expect(place.output == "2025 a\n2025 b\n")
        place.rehearsalFailure = Failure(.refused, ["s.toml:12: TK25-001 is al gesloten"])
        #expect(place.run("rehearse", "s.toml", "--format", "json") == 1)
        #expect(place.output == "{\"a\":\"1\"}\n{\"a\":\"2\"}\n")
        #expect(place.errors == ["s.toml:12: TK25-001 is al gesloten"])
        place.rehearsalFailure = Failure(.configuration, ["s.toml:1: no election", "s.toml:2: no start"])
        #expect(place.run("rehearse", "s.toml") == 3)
        #expect(place.errors.count == 2)
    }

    @Test("rehearse: what was asked arrives as it was asked; without --language the configured one holds")
    func order() {
        #expect(place.run("rehearse", "s.toml") == 0)
        #expect(place.run("rehearse", "s.toml", "--config", "c", "--keep", "k", "--language", "en") == 0)
        #expect(
            place.rehearsed == [
                RehearsalOrder(scenario: "s.toml"),
                RehearsalOrder(scenario: "s.toml", configuration: "c", keep: "k", language: .en),
            ])
    }

    @Test("A typed local time is read in the zone of the flag's election, not the machine's")
    func zone() throws {
        var election = Election.tk2025
        election.zone = ZoneTable(identifier: "America/Kralendijk", initialOffset: -14_400)
        place.elections = [election]
        let daemon = try TestDaemon()
        try daemon.answer("Record", RecordedAnswer(event: 3, flag: Sample.late))
        #expect(place.run("record", "TK25-001", "receipt", "--at", "2025-10-20 08:00", "--socket", daemon.path) == 0)
        #expect(daemon.calls.first?["at"]?.integer == Instant.at("2025-10-20T08:00:00-04:00").seconds)
        #expect(place.errors == ["Gelezen als ma 20 okt 2025 08:00 (America/Kralendijk)."])
    }
}

extension Election {
    static let tk2025 = Election(
        id: "tk2025", code: "TK25", name: .init(nl: "Tweede Kamerverkiezing 2025", en: "General election 2025"),
        zone: .amsterdam, nomination: day("2025-09-15"), firstPollingDay: day("2025-10-29"),
        resultDay: day("2025-11-07"),
        polling: [
            .init(
                zone: "Europe/Amsterdam", opens: .at("2025-10-29T07:30:00+01:00"),
                closes: .at("2025-10-29T21:00:00+01:00")),
            .init(
                zone: "America/Kralendijk", opens: .at("2025-10-29T07:30:00-04:00"),
                closes: .at("2025-10-29T21:00:00-04:00")),
        ],
        tiers: [
            tier("ruim", "2025-09-15T08:00:00+02:00", "2025-10-22T08:00:00+02:00", 72, quiet: true),
            tier("verhoogd", "2025-10-22T08:00:00+02:00", "2025-10-30T02:00:00+01:00", 24, quiet: false),
            tier("na", "2025-10-30T02:00:00+01:00", nil, 24, quiet: true),
        ])

    private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

    private static func tier(_ name: String, _ begins: String, _ ends: String?, _ hours: Int64, quiet: Bool) -> Tier {
        let hours = hours * 3600
        let span = LocalTime("22:00").flatMap { begins in
            LocalTime("08:00").map { QuietHours(begins: begins, ends: $0) }
        }
        return Tier(
            name: name, begins: .at(begins), ends: ends.map { .at($0) } ?? .distantFuture,
            acknowledgementSeconds: hours / 3, reactionSeconds: hours, nextStepSeconds: hours / 3,
            repeatSeconds: name == "na" ? nil : hours, takeSeconds: hours / 3, quiet: quiet ? span : nil, loud: .alert,
            ceiling: name == "na" ? .notice : .alert)
    }
}
