import Control
import Flagging
import Foundation
import Testing
import Wording

@testable import flagwatch

@Suite("Exit codes, language, colour") struct EndingTests {
    let place = TestPlace()

    private func end(_ error: VarlinkError, json: Bool = false) throws -> Int32 {
        let daemon = try TestDaemon()
        daemon.put("Show", .failure(error))
        return place.run(["show", "TK25-001", "--socket", daemon.path] + (json ? ["--json"] : []))
    }

    @Test("Each error ends with its code and says what would be right")
    func codes() throws {
        let complaint = ComplaintRow(file: "a.toml", line: 3, message: "an unknown key", remedy: "leave it out")
        let cases: [(FlagwatchError, Int32, String)] = [
            (
                .refused(rule: "C8", message: "TK25-001 is al gesloten", remedy: "Heropen hem eerst."), 1,
                "TK25-001 is al gesloten (C8 in flagwatch-rules(7)). Heropen hem eerst."
            ),
            (.noSuchFlag(id: "TK25-001"), 1, "flagwatch list --all"),
            (.noSuchMail(mail: "3f78"), 1, "flagwatch inbox"),
            (.noSuchEvent(event: 4), 1, "flagwatch log ID"),
            (.ambiguousElection(elections: ["a", "b"]), 1, "--election"),
            (.configurationRefused(complaints: [complaint]), 3, "a.toml:3: an unknown key; leave it out"),
            (.notReady(reason: "busy"), 4, "busy"),
            (.notReady(reason: "another copy", hindrance: "backup"), 4, "Er wordt al een kopie gemaakt"),
            (.notReady(reason: "disk", hindrance: "full"), 4, "De schijf is vol"),
            (.ledgerDamaged(row: 7, reason: "hash"), 5, "rij 7: hash"),
            (
                .ledgerDamaged(row: 7, reason: "x", flaw: try JSONValue(encoding: LedgerFlaw.link)), 5,
                "rij 7: sluit niet aan"
            ),
            (
                .ledgerDamaged(row: 0, reason: "x", flaw: try JSONValue(encoding: LedgerFlaw.gone)), 5,
                "het bestand van het register is weg of vervangen\nEr is niets vastgelegd"
            ),
            (.badMessage(reason: "x"), 4, "versie"),
        ]
        for (error, code, words) in cases {
            #expect(try end(error.varlinkError) == code, "\(error)")
            #expect(place.errors.joined(separator: "\n").contains(words), "\(place.errors)")
            #expect(place.output == "")
        }
    }

    @Test("Errors of the Varlink service: a wrong parameter is usage, the rest a daemon of another version")
    func serviceErrors() throws {
        #expect(try end(.invalidParameter("kind")) == 64)
        #expect(try end(.methodNotFound("x")) == 4)
        #expect(try end(.permissionDenied) == 4)
    }

    @Test("A deed without an answer may have been done, and it is said how to see it; a look is no deed")
    func unanswered() throws {
        for (language, words) in [("nl", "Het kan toch gedaan zijn."), ("en", "It may have been done all the same.")] {
            for line in [
                ["close", "TK25-001"], ["open", "--platform", "x", "--channel", "mail"], ["take", "TK25-001"],
            ] {
                let daemon = try TestDaemon()
                for method in ["Close", "Open", "Take"] { daemon.put(method, .end) }
                #expect(place.run(line + ["--socket", daemon.path, "--language", language]) == 4)
                #expect(place.errors.last?.contains(words) == true, "\(place.errors)")
                #expect(place.errors.last?.contains("flagwatch list") == true)
                #expect(place.errors.last?.contains("flagwatch log") == true)
            }
            let daemon = try TestDaemon()
            daemon.put("List", .end)
            #expect(place.run("list", "--socket", daemon.path, "--language", language) == 4)
            #expect(place.errors.joined().contains(words) == false)
        }
        let daemon = try TestDaemon()
        daemon.put("Close", .end)
        #expect(place.run("close", "TK25-001", "--socket", daemon.path, "--json") == 4)
        #expect(place.errors.first?.hasPrefix(#"{"error":"io.flagwatch.cli.Unanswered""#) == true)
    }

    @Test("With --json an error is one JSON object with its name and parameters")
    func json() throws {
        #expect(try end(FlagwatchError.noSuchFlag(id: "TK25-001").varlinkError, json: true) == 1)
        #expect(place.errors == [#"{"error":"io.flagwatch.NoSuchFlag","parameters":{"id":"TK25-001"}}"#])
    }

    @Test("Where no daemon listens the exit code is 4, and --ledger is named as the way out")
    func unreachable() {
        #expect(place.run("list", "--socket", "/nowhere/control") == 4)
        #expect(place.errors.last?.contains("--ledger") == true)
        place.environment["FLAGWATCH_SOCKET"] = "/elsewhere/control"
        #expect(place.run("list") == 4)
        #expect(place.errors.first?.contains("/elsewhere/control") == true)
        #expect(place.run("list", "--socket", "/nowhere/control") == 4)
        #expect(place.errors.first?.contains("/nowhere/control") == true)
    }

    @Test("--as-of goes with --ledger only: the daemon answers for now")
    func asOf() throws {
        place.ledger = CannedLedger()
        let then = "2025-10-24T09:00:00+02:00"
        for line in [["list"], ["show", "TK25-001"], ["plan"], ["explain", "TK25-001"], ["inbox"]] {
            #expect(place.run(line + ["--as-of", then]) == 64, "\(line)")
            #expect(place.run(line + ["--ledger", "copy.sqlite", "--as-of", then, "--json"]) == 0, "\(line)")
            #expect(place.ledgersAsked.last?.asOf == .at(then))
        }
        #expect(place.run("list", "--ledger", "copy.sqlite", "--json") == 0)
        #expect(place.ledgersAsked.last?.asOf == nil)
    }

    @Test("--ledger answers without a daemon; the commands that change something do not take it")
    func ledger() throws {
        place.ledger = CannedLedger()
        for line in [
            ["list"], ["show", "TK25-001"], ["log"], ["inbox"], ["plan"], ["explain", "TK25-001"], ["verify"],
        ] {
            #expect(place.run(line + ["--ledger", "copy.sqlite", "--json"]) == 0, "\(line)")
            #expect(place.output.hasPrefix("{"))
        }
        #expect(place.run("close", "TK25-001", "--ledger", "copy.sqlite") == 64)
        place.ledger = nil
        #expect(place.run("list", "--ledger", "broken.sqlite") == 5)
    }

    @Test("The language is that of the locale by POSIX's order, unless it is named")
    func language() throws {
        let cases: [([String: String], String)] = [
            ([:], "No flag"), (["LANG": "nl_NL.UTF-8"], "Er zijn"), (["LANG": "C"], "No flag"),
            (["LANG": "nl_NL", "LC_MESSAGES": "en_GB"], "No flag"), (["LC_ALL": "nl", "LC_MESSAGES": "en"], "Er zijn"),
            (["LC_ALL": "", "LANG": "nl_BE.UTF-8"], "Er zijn"), (["LANG": "de_DE.UTF-8"], "No flag"),
            // As in gettext, the list of wishes comes first, but not over the C locale.
            (["LANGUAGE": "nl:en", "LANG": "en_US.UTF-8"], "Er zijn"),
            (["LANGUAGE": "de:nl", "LC_ALL": "de_DE.UTF-8"], "Er zijn"),
            (["LANGUAGE": "en", "LANG": "nl_NL.UTF-8"], "No flag"), (["LANGUAGE": "nl", "LANG": "C.UTF-8"], "No flag"),
            (["LANGUAGE": "nl", "LC_ALL": "POSIX"], "No flag"), (["LANGUAGE": "nl"], "No flag"),
            (["LANGUAGE": "", "LANG": "nl_NL"], "Er zijn"), (["LANGUAGE": "fr", "LANG": "nl_NL"], "Er zijn"),
        ]
        let daemon = try TestDaemon()
        try daemon.answer("List", ListAnswer(now: 7, flags: []))
        for (environment, words) in cases {
            place.environment = environment
            #expect(place.run("list", "--socket", daemon.path) == 0)
            #expect(place.output.hasPrefix(words), "\(environment)")
        }
        place.environment = ["LANG": "nl_NL.UTF-8"]
        #expect(place.run("list", "--socket", daemon.path, "--language", "en") == 0)
        #expect(place.output.hasPrefix("No flag"))
    }

    @Test("Colour only on a terminal, never with NO_COLOR or a dumb one, and never the only sign")
    func colour() throws {
        let daemon = try TestDaemon()
        try daemon.answer("List", ListAnswer(now: Sample.nowSeconds, flags: [Sample.late]))
        let line = ["list", "--socket", daemon.path]
        #expect(place.run(line) == 0)
        let plain = place.output
        #expect(!plain.contains("\u{1B}") && plain.contains("te laat"))
        place.columns = 80
        #expect(place.run(line) == 0)
        #expect(place.output.contains("\u{1B}[1;31m"))
        #expect(place.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            place.environment[name] = value
            #expect(place.run(line) == 0)
            #expect(place.output == plain)
            place.environment[name] = nil
        }
        place.environment["NO_COLOR"] = ""
        #expect(place.run(line) == 0)
        #expect(place.output != plain, "an empty NO_COLOR counts as none (no-color.org)")
    }
}

/// A ledger that holds one flag.
private struct CannedLedger: Answerer {
    func json(of call: some FlagwatchCall) throws -> JSONObject {
        let value: JSONValue
        switch call {
        case is ListCall: value = try JSONValue(encoding: ListAnswer(now: 7, flags: [Sample.late]))
        case is ShowCall: value = try JSONValue(encoding: ShowAnswer(now: 7, flag: Sample.view))
        case is LogCall: value = try JSONValue(encoding: LogAnswer(events: Sample.events))
        case is InboxCall: value = try JSONValue(encoding: InboxAnswer(held: Sample.held))
        case is PlanCall: value = try JSONValue(encoding: PlanAnswer(now: 7, rows: Sample.plans))
        case is ExplainCall: value = try JSONValue(encoding: Sample.explain)
        default:
            value = try JSONValue(encoding: VerifyAnswer(events: 1, headHash: "0a", unconfirmed: 0, problems: []))
        }
        return value.object ?? [:]
    }
}
