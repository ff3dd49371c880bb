import Configuration
import Control
import Flagging
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import flagwatch

@Suite("Commands on the real files: the shipped configuration and scenarios") struct LocalFilesTests {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let shipped = root.appending(path: "config").path
    static let story = shipped + "/scenarios/tk2025"
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        place.work = .on(
            LocalFiles(
                shipped: Self.shipped, system: "/nowhere/flagwatch",
                now: { Instant.at("2025-10-23T12:00:00+02:00") }))
    }

    private func write(_ name: String, _ text: String) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    @Test("rehearse plays each shipped scenario, one object a line, all values strings")
    func rehearse() throws {
        for name in ["tk2025", "ep2024", "tk2023", "ps2023"] {
            let file = Self.shipped + "/scenarios/\(name)/scenario.toml"
            #expect(place.run("rehearse", file, "--format", "json") == 0, "\(place.errors)")
            let lines = place.output.split(separator: "\n")
            #expect(lines.count > 10)
            for line in lines {
                let entry = try #require(try JSONValue(parsing: String(line)).object)
                #expect(entry.names.first == "__REALTIME_TIMESTAMP")
                #expect(entry.members.allSatisfy { $0.value.string != nil })
            }
            let first = place.output
            #expect(place.run("rehearse", file, "--json") == 0)
            #expect(place.output == first)
        }
    }

    @Test("rehearse speaks the configuration's language unless another is asked for")
    func rehearseLanguage() {
        #expect(place.run("rehearse", Self.story + "/scenario.toml") == 0)
        #expect(place.output.contains("melding geregistreerd"))
        #expect(place.run("rehearse", Self.story + "/scenario.toml", "--language", "en") == 0)
        #expect(place.output.contains("flag registered"))
    }

    @Test("A refused step ends with 1 after what was printed; a broken scenario with 3 and every complaint")
    func refusedStep() throws {
        let head = """
            election = "tk2025"
            starts = "2025-10-17T00:00:00+02:00"
            ends = "2025-11-08T00:00:00+01:00"
            [[step]]
            at = "2025-10-17T14:32:00+02:00"
            open = { platform = "x", channel = "mail" }
            [[step]]
            at = "2025-10-17T15:00:00+02:00"

            """
        // Without --config and without a folder beside it, elections are the shipped ones.
        let refused = try write("refused.toml", head + "reopen = { flag = \"TK25-001\" }\n")
        #expect(place.run("rehearse", refused) == 1)
        #expect(place.output.split(separator: "\n").count == 1)
        #expect(place.errors.first?.hasPrefix("\(refused):7: ") == true)
        let broken = try write("broken.toml", head + "nonsense = 1\nopen = { chanel = \"mail\" }\n")
        #expect(place.run("rehearse", broken) == 3)
        #expect(place.errors.count >= 2 && place.errors.allSatisfy { $0.hasPrefix("\(broken):") })
        let stranger = try write(
            "stranger.toml", head.replacing("tk2025", with: "zz1") + "close = { flag = \"TK25-001\" }\n")
        #expect(place.run("rehearse", stranger) == 3)
        #expect(place.errors.first?.contains("zz1") == true)
        #expect(place.run("rehearse", folder.path + "/missing.toml") == 3)
        #expect(place.run("rehearse", refused, "--config", folder.path + "/missing") == 3)
    }

    @Test(
        "rehearse: a word or a URL that the socket refuses is said with its line and the word that was meant, and played"
    )
    func storyWords() throws {
        func story(_ step: String) throws -> String {
            try write(
                "words.toml",
                """
                election = "tk2025"
                starts = "2025-10-17T00:00:00+02:00"
                ends = "2025-11-08T00:00:00+01:00"
                [[step]]
                at = "2025-10-17T14:32:00+02:00"
                open = { platform = "meta", channel = "portal"\(step) }
                [[step]]
                at = "2025-10-17T15:00:00+02:00"
                record = { flag = "TK25-001", kind = "reaction", outcome = "verwijderd" }
                """)
        }
        let slips = [
            (", ground = \"invalid-vot\"", "Did you mean invalid-vote?"),
            (", service = \"instagramm\"", "Did you mean instagram?"),
            (", signal = \"mdia\"", "Did you mean media?"), (", url = [\"tg://resolve?domain=a\"]", "is no URL"),
            (", url = [\"hxxps://x.com/a\"]", "made harmless"),
        ]
        place.environment = ["LANG": "C"]
        for (step, words) in slips {
            let file = try story(step)
            #expect(place.run("rehearse", file) == 0, "\(place.errors)")
            #expect(place.errors.count == 2 && place.errors[0].hasPrefix("\(file):4: "), "\(step): \(place.errors)")
            #expect(place.errors[0].contains(words), "\(place.errors)")
            #expect(place.output.contains("TK25-001"))
        }
        #expect(place.run("rehearse", try story(", ground = \"brand-new\", new-word = true")) == 0)
        #expect(place.errors == [])
    }

    @Test("rehearse: why a step is refused is said in the caller's language, whatever the entries' is")
    func refusalLanguage() throws {
        let head = """
            election = "tk2025"
            starts = "2025-10-17T00:00:00+02:00"
            ends = "2025-11-08T00:00:00+01:00"
            [[step]]
            at = "2025-10-17T14:32:00+02:00"

            """
        let steps = [
            ("reopen = { flag = \"TK25-001\" }", "There is no flag", "Er is geen melding"),
            ("mail = \"none.eml\"", "cannot be read", "is niet te lezen"),
            (
                "down-until = \"2025-10-18T00:00:00Z\"\n[[step]]\nat = \"2025-10-17T15:00:00Z\"\n"
                    + "close = { flag = \"TK25-001\" }", "The daemon is off then", "De dienst is dan uit"
            ),
        ]
        for (step, english, dutch) in steps {
            let file = try write("refused.toml", head + step + "\n")
            for (locale, words) in [("C", english), ("nl_NL.UTF-8", dutch)] {
                place.environment = ["LANG": locale]
                #expect(place.run("rehearse", file) == 1)
                #expect(place.errors.first?.contains(words) == true, "\(locale): \(place.errors)")
            }
        }
    }

    @Test("T1, read: without configuration every mail is unverified for want of a trust anchor and matches nothing")
    func readWithout() throws {
        #expect(place.run("read", "--json", Self.story + "/mail/x-reaction.eml") == 0)
        let value = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(value["trust"]?["verdict"] == "unverified" && value["trust"]?["reason"] == "no trust anchor")
        #expect(value["matches"] == [])
        #expect(value["from"] == ["support@x.com"] && value["kind"] == "reaction")
        #expect(value["date"]?.integer == Instant.at("2025-10-20T11:59:00+02:00").seconds)
    }

    @Test("read: a program without its shipped folder still reads mail")
    func readBare() throws {
        place.work = .on(LocalFiles(shipped: "/nowhere/a", system: "/nowhere/b", now: { Instant(0) }))
        #expect(place.run("read", "--json", Self.story + "/mail/x-reaction.eml") == 0)
        #expect(try JSONValue(parsing: String(place.output.dropLast()))["trust"]?["verdict"] == "unverified")
    }

    @Test("read: with configuration and ledger it says what is proven and which flag it would match")
    func readWith() throws {
        let ledger = try playedLedger()
        let mail = Self.story + "/mail/x-reaction.eml"
        #expect(place.run("read", "--json", mail, "--config", Self.story + "/config", "--ledger", ledger) == 0)
        let value = try JSONValue(parsing: String(place.output.dropLast()))
        #expect(value["trust"]?["verdict"] == "verified")
        #expect(value["matches"] == [["flag": "TK25-001", "strength": "message-id"]])
    }

    @Test("read: a missing file, a folder and a pipe are refused by name and the others are read; an empty one is mail")
    func readBad() throws {
        let empty = try write("empty.eml", "")
        #expect(
            place.run("read", "/nowhere/a.eml", folder.path, "/dev/zero", empty, "--json", "--language", "en") == 64)
        #expect(place.errors.count == 3 && place.output.split(separator: "\n").count == 1)
    }

    @Test("check: the shipped configuration is in order; a broken one ends with 3 and file:line")
    func check() throws {
        #expect(place.run("check") == 0)
        #expect(place.output.contains("tk2025"))
        _ = try write("urgency.toml", "[[tier]]\nname = \"a\"\nstarts = \"soon\"\n")
        #expect(place.run("check", "--config", folder.path) == 3)
        #expect(place.errors.contains { $0.hasPrefix("\(folder.path)/urgency.toml:") })
        #expect(place.run("calendar", "tk2025", "--config", folder.path) == 3)
    }

    @Test(
        "K1: check plays the sample mails beside the rules: each must be read as its name says, and rules without one are named"
    )
    func samples() throws {
        func sample(_ path: String, _ body: String) throws {
            let file = folder.appending(path: "platforms/samples/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let head = "From: X <a@x.com>\nTo: flagger@example.nl\nSubject: Re: a post\n\n"
            try Data((head + body + "\n").utf8).write(to: file)
        }
        #expect(place.run("check", "--language", "en") == 0)
        #expect(!place.output.contains("sample mail"), "each shipped platform ships some")
        try sample("x/receipt-1.eml", "We have received your report.")
        try sample("x/held.eml", "We have received your report. The tweet is history.")
        #expect(place.run("check", "--config", folder.path) == 0, "\(place.errors)")
        try sample("x/receipt-2.eml", "We have removed the post.")
        try sample("x/letter.eml", "We have received your report.")
        try sample("y/receipt.eml", "We have received your report.")
        #expect(place.run("check", "--config", folder.path) == 3)
        let samples = folder.path + "/platforms/samples"
        #expect(
            place.errors.filter { $0.hasPrefix(samples) }.map { String($0.split(separator: ";")[0]) } == [
                "\(samples)/x/letter.eml: the name does not say what the mail must be read as",
                "\(samples)/x/receipt-2.eml: is read as reaction by x-reaction of x, and must be receipt of x",
                "\(samples)/y/receipt.eml: “y” is no platform that has rules",
            ])
        _ = try write(
            "more.toml",
            """
            [[platform]]
            id = "plein"
            name = "Plein"
            domains = ["plein.example"]
            [[platform.rule]]
            kind = "receipt"
            body = ["your report reached us"]
            """)
        #expect(place.run("check", "--config", folder.path, "--json") == 3)
        #expect(place.output.contains("the rules of platform plein have no sample mail"))
    }

    @Test("calendar: the shipped elections; a typed time is read in their zone")
    func calendar() {
        for id in ["ps2023", "tk2023", "ep2024", "tk2025", "ps2027"] { #expect(place.run("calendar", id) == 0) }
    }

    @Test("plan --if-opened: without a daemon by the configuration; the time is read in the zone of its election")
    func planIfOpened() throws {
        let line = ["plan", "--if-opened", "2027-03-16 22:00", "--platform", "x", "--socket", "/nowhere/control"]
        #expect(place.run(line + ["--language", "en"]) == 0)
        #expect(
            place.errors == [
                "Read as Tue 16 Mar 2027 22:00 (Europe/Amsterdam).",
                "No daemon answers; this follows from the configuration here.",
            ])
        #expect(place.output.contains("PS27-001"))
        #expect(place.run(line + ["--json"]) == 0)
        let rows = try #require(try JSONValue(parsing: String(place.output.dropLast()))["rows"]?.array)
        // hoog: 3 h, reminder at 75 %; verkiezingsdag from 06:00: 2 h, so the head is asked at 06:00 + 4 h or 22:00 + 6 h.
        #expect(
            rows.prefix(5).map { $0["atText"]?.string } == [
                "2027-03-17T00:15:00+01:00", "2027-03-17T01:00:00+01:00", "2027-03-17T02:30:00+01:00",
                "2027-03-17T04:00:00+01:00", "2027-03-17T07:00:00+01:00",
            ])
        #expect(rows.prefix(5).map { $0["rung"]?.string }.last == "escalation-head")
        #expect(
            place.run(Array(line.dropLast(2)) + ["--config", Self.story + "/config"]) == 1,
            "that one has no election of 2027")
        #expect(place.run(line + ["--channel", "portal"]) == 1)
        #expect(place.errors.last?.contains("urgent") == true, "the channels that there are: \(place.errors)")
    }

    @Test("plan --if-opened on a ledger: the next free number, by the policy that the ledger holds")
    func planIfOpenedOnLedger() throws {
        let line = ["plan", "--if-opened", "2025-10-28T12:00:00+01:00", "--platform", "meta", "--json"]
        #expect(place.run(line + ["--ledger", try playedLedger()]) == 0)
        let rows = try #require(try JSONValue(parsing: String(place.output.dropLast()))["rows"]?.array)
        #expect(Set(rows.map { $0["flag"]?.string }) == ["TK25-003"])
        #expect(Set(rows.map { $0["clock"]?.string }) == ["acknowledgement", "reaction"])
    }

    /// A ledger into which the story of TK 2025 was played.
    private func playedLedger() throws -> String {
        let path = folder.appending(path: "ledger.sqlite").path
        let scenario = try Scenario(contentsOf: Self.story + "/scenario.toml")
        let loaded = try Loaded.load(only: Self.story + "/config", shipped: Self.shipped)
        let ledger = try LedgerFile.open(path)
        try Play(scenario, configuration: loaded, load: { try Loaded.load(only: $0, shipped: Self.shipped) })
            .run(into: ledger, emit: { _ in })
        return path
    }

    @Test("--ledger: every reading command answers from the file, by the interface, without a daemon")
    func ledger() throws {
        let path = try playedLedger()
        let interface = try InterfaceDefinition(parsing: FlagwatchInterface.text)
        let lines: [(String, [String])] = [
            ("List", ["list", "--all"]), ("Show", ["show", "TK25-001"]), ("Log", ["log"]),
            ("Log", ["log", "TK25-002"]),
            ("Inbox", ["inbox"]), ("Plan", ["plan"]), ("Explain", ["explain", "TK25-001"]), ("Verify", ["verify"]),
        ]
        for (method, line) in lines {
            #expect(place.run(line + ["--ledger", path, "--json"]) == 0, "\(line): \(place.errors)")
            let object = try #require(try JSONValue(parsing: String(place.output.dropLast())).object)
            #expect(interface.misfit(ofReply: method, parameters: object) == nil)
            #expect(place.run(line + ["--ledger", path]) == 0)
            #expect(!place.output.isEmpty)
        }
        #expect(place.run("show", "TK25-099", "--ledger", path) == 1)
        #expect(place.run("list", "--ledger", folder.path + "/missing.sqlite") == 64)
        #expect(place.errors == ["\(folder.path)/missing.sqlite: bestaat niet"])
        #expect(place.run("list", "--ledger", try write("text.sqlite", "no ledger at all, but long enough")) == 64)
    }

    @Test("S4, summary: a ledger gives the same bytes twice; an election that it does not know is refused by name")
    func summary() throws {
        let path = try playedLedger()
        let line = ["summary", "tk2025", "--as-of", "2025-12-01T00:00:00Z", "--ledger", path, "--format"]
        for format in ["json", "markdown", "html"] {
            #expect(place.run(line + [format]) == 0, "\(place.errors)")
            let first = place.output
            #expect(
                first.contains("TK25-001") && !first.contains("1000000000000000001"), "S3: the URL's path is redacted")
            #expect(place.run(line + [format]) == 0)
            #expect(place.output == first)
        }
        // CSV is several files, so it wants a folder.
        #expect(place.run(line + ["csv"]) == 64)
        let report = folder.appending(path: "report").path
        #expect(place.run(line.dropLast() + ["-o", report]) == 0, "\(place.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: report).sorted()
        #expect(names.count == 12 && !names.contains { $0.hasPrefix(".") })
        #expect(place.output.split(separator: "\n").map(String.init).sorted() == names.map { "\(report)/\($0)" })
        #expect(place.run("summary", "zz1", "--format", "json", "--ledger", path) == 1)
        #expect(place.errors.last?.contains("zz1") == true && place.errors.last?.contains("tk2025") == true)
    }

    @Test(
        "S4, --as-of: before the ledger began each command says so and what the ledger covers; a time to come is remarked"
    )
    func asOf() throws {
        let path = try playedLedger()
        for line in [
            ["list"], ["list", "--all"], ["show", "TK25-001"], ["inbox"], ["plan"], ["explain", "TK25-001"],
            ["summary", "tk2025"],
        ] {
            let early = line + ["--ledger", path, "--language", "en", "--as-of"]
            #expect(place.run(early + ["2020-01-01T00:00:00Z"]) == 1, "\(line)")
            #expect(place.output.isEmpty)
            let said = place.errors.joined()
            #expect(said.contains("there was no ledger yet") && said.contains("goes from"), "\(line): \(said)")
            #expect(place.run(early + ["2026-06-01T00:00:00Z"]) == 0, "\(line): \(place.errors)")
            #expect(place.errors.contains { $0.contains("still to come") }, "\(line): \(place.errors)")
        }
    }

    @Test("L2, verify: a changed row ends with 5 and is named")
    func damaged() throws {
        let copy = folder.appending(path: "damaged.sqlite")
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: try playedLedger())))
        let word = Array("invalid-vote".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: word) })
        bytes[place] = UInt8(ascii: "I")
        try Data(bytes).write(to: copy)
        #expect(self.place.run("verify", "--ledger", copy.path) == 5)
        #expect((self.place.output + self.place.errors.joined()).contains("rij"))
    }

    @Test(
        "S4, summary: from a damaged ledger it is refused with the row; despite the damage each page and sheet says so")
    func damagedSummary() throws {
        let copy = folder.appending(path: "cut.sqlite")
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: try playedLedger())))
        let word = Array("uid:".utf8)
        let place = try #require(bytes.indices.last { bytes[$0...].starts(with: word) })
        bytes[place] = UInt8(ascii: "U")
        try Data(bytes).write(to: copy)
        let line = ["summary", "tk2025", "--ledger", copy.path, "--as-of", "2025-12-01T00:00:00Z", "--format"]
        #expect(self.place.run(line + ["html"]) == 5)
        #expect(self.place.output.isEmpty && self.place.errors.joined().contains("rij"))
        for (format, words) in [
            ("html", "<strong>ONVOLLEDIG: "), ("html", "maken. ONVOLLEDIG: "), ("markdown", "**ONVOLLEDIG: "),
            ("json", "\"damaged\": true"),
        ] {
            #expect(self.place.run(line + [format, "--despite-damage"]) == 0, "\(self.place.errors)")
            #expect(self.place.output.contains(words), "\(format)")
        }
    }

    @Test("S5, show --svg: the timeline of one flag is a picture by itself; a flag without any instant has one of now")
    func picture() throws {
        let path = try playedLedger()
        #expect(place.run("show", "TK25-001", "--svg", "--ledger", path) == 0, "\(place.errors)")
        #expect(place.output.hasPrefix("<svg xmlns=") && place.output.hasSuffix("</svg>\n"))
        #expect(place.run("show", "TK25-099", "--svg", "--ledger", path) == 1)
    }
}

@Suite("The folder of the shipped configuration") struct ShippedFolderTests {
    private func path(_ environment: [String: String] = [:], _ executable: String, _ there: String...) -> String {
        ShippedFolder(environment: environment, executable: executable, exists: { there.contains($0) }).path
    }

    @Test("The environment, then beside the program, then the source tree, then where packages put it")
    func order() {
        let built = "/src/flagwatch/.build/debug/flagwatch"
        #expect(path(["FLAGWATCH_SHIPPED": "/a"], "/usr/bin/flagwatch", "/usr/lib/flagwatch") == "/a")
        #expect(
            path(["FLAGWATCH_SHIPPED": ""], "/opt/fw/bin/flagwatch", "/opt/fw/lib/flagwatch") == "/opt/fw/lib/flagwatch"
        )
        #expect(path([:], built, "/src/flagwatch/config/urgency.toml") == "/src/flagwatch/config")
        #expect(path([:], built, "/config/urgency.toml") == "/config")
        #expect(path([:], "/usr/bin/flagwatch") == "/usr/lib/flagwatch")
        #expect(path([:], "flagwatch") == "/usr/lib/flagwatch")
    }
}
