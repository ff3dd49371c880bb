import Control
import Flagging
import Foundation
import Testing

@testable import flagwatch

@Suite("What people type: names, paths, and what does not go together") struct TypedTests {
    let daemon: TestDaemon
    let place = TestPlace()
    let folder = FileManager.default.temporaryDirectory.appending(path: "fw-\(UUID().uuidString)").path

    init() throws {
        daemon = try TestDaemon()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test("S2: the words of an exhibit are read from a file or from standard input, and arrive as they are kept")
    func texts() throws {
        try daemon.answer("Record", RecordedAnswer(event: 12, flag: Sample.late))
        let file = folder + "/post.txt"
        try Data("\u{FEFF}Kleur twee\r\nvakjes\trood \n".utf8).write(to: URL(fileURLWithPath: file))
        #expect(
            place.run(
                "record", "TK25-001", "content", "--text", file, "--posted", "13-10-2025", "--socket", daemon.path) == 0
        )
        place.input = Array("Dear flagger".utf8)
        #expect(place.run("record", "TK25-001", "reaction", "--text", "-", "--socket", daemon.path) == 0)
        #expect(daemon.calls.map { $0["text"] } == ["Kleur twee\nvakjes rood", "Dear flagger"])
        #expect(daemon.calls[0]["posted"] == "2025-10-13")
    }

    @Test(
        "S2: a file that is no text, empty, too long or not there is refused with what would be right, and nobody is asked"
    )
    func noTexts() throws {
        let long = String(repeating: "a", count: TextField.text.mostBytes + 1)
        let files: [(String, [UInt8], String)] = [
            ("latin", [0x48, 0xE9, 0x6C], "UTF-8"), ("empty", [], "Leeg"), ("long", Array(long.utf8), "100001"),
            ("steering", Array("a\u{1B}[2Jb".utf8), "tekst"),
        ]
        for (name, bytes, words) in files {
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
            let typed = ["record", "TK25-001", "content", "--text", folder + "/" + name, "--socket", daemon.path]
            #expect(place.run(typed) == 64, "\(name)")
            #expect(place.errors.first?.contains(words) == true, "\(name): \(place.errors)")
        }
        for path in ["/nowhere/at/all", folder, ""] {
            #expect(place.run("open", "--platform", "x", "--channel", "portal", "--text", path) == 64, "\(path)")
        }
        for typed in [
            ["record", "TK25-001", "content"], ["record", "TK25-001", "reaction", "--posted", "2025-10-13"],
        ] {
            #expect(place.run(typed + ["--socket", daemon.path]) == 64)
        }
        #expect(daemon.methods.isEmpty)
    }

    @Test("A flag's name is taken as it stands in a mail, and arrives as it is kept")
    func names() throws {
        try daemon.answer("Show", ShowAnswer(now: Sample.nowSeconds, flag: Sample.view))
        for typed in ["[TK25-001]", "tk25-001", "TK25-1", "TK25-001 "] {
            #expect(place.run("show", typed, "--socket", daemon.path) == 0, "\(typed)")
        }
        #expect(daemon.calls.allSatisfy { $0["id"] == "TK25-001" } && daemon.calls.count == 4)
    }

    @Test("What is no flag's name is refused before anybody is asked, with what one looks like, in both languages")
    func noNames() throws {
        let commands: [[String]] = [
            ["show", "x"], ["log", "x"], ["plan", "x"], ["explain", "x"], ["take", "x"], ["close", "x"],
            ["reopen", "x"],
            ["record", "x", "reaction"], ["snooze", "x", "--until", "16:00"], ["link", "3f78", "x", "reaction"],
            ["amend", "x", "--ground", "no-vote"],
        ]
        for command in commands {
            for (language, words) in [("nl", "“x” is geen naam van een melding"), ("en", "“x” is no name of a flag")] {
                #expect(place.run(command + ["--language", language, "--socket", daemon.path]) == 64)
                #expect(place.errors.count == 1 && place.errors[0].hasPrefix(words), "\(place.errors)")
                #expect(place.errors[0].contains("TK25-001") && place.errors[0].contains("TK25-C01"))
            }
        }
        daemon.fail("Show", .noSuchFlag(id: "TK25-999"))
        #expect(place.run("show", "tk25-999", "--socket", daemon.path) == 1)
        #expect(place.errors.first?.contains("TK25-999") == true)
        #expect(daemon.methods == ["Show"])
    }

    @Test("An empty path is refused, wherever one is typed, and nothing is asked")
    func emptyPaths() {
        let commands: [[String]] = [
            ["list", "--socket", ""], ["list", "--ledger", ""], ["backup", ""], ["backup", "a", "--ledger", ""],
            ["restore", ""], ["restore", "a", "--ledger", ""], ["read", ""], ["read", "a", "--config", ""],
            ["check", "--config", ""], ["calendar", "tk2025", "--config", ""], ["rehearse", ""],
            ["rehearse", "a", "--keep", ""], ["summary", "tk2025", "-o", "", "--socket", daemon.path],
            ["open", "--platform", "x", "--channel", "mail", "--draft", "", "--socket", daemon.path],
            ["purge", "tk2025", "--yes", "--ledger", ""],
        ]
        for command in commands {
            #expect(place.run(command) == 64, "\(command)")
            #expect(place.errors.first?.contains("is geen pad: noem een bestand of een map") == true, "\(place.errors)")
        }
        #expect(daemon.methods == [] && place.rehearsed.isEmpty)
    }

    @Test("What counts for nothing is refused in the caller's language, and nothing is asked")
    func together() {
        let open = ["open", "--platform", "x", "--channel", "phone"]
        let cases: [([String], String)] = [
            (["list", "--as-of", "12:00"], "--as-of betekent alleen iets samen met --ledger"),
            (["list", "--ledger", "a", "--socket", "b"], "--ledger en --socket gaan niet samen"),
            (["backup", "c", "--ledger", "a", "--socket", "b"], "--ledger en --socket gaan niet samen"),
            (["purge", "e", "--yes", "--ledger", "a", "--socket", "b"], "--ledger en --socket gaan niet samen"),
            (["plan", "--platform", "x"], "--platform betekent alleen iets samen met --if-opened"),
            (["plan", "--config", "x"], "--config betekent alleen iets samen met --if-opened"),
            (["plan", "--if-opened", "12:00"], "--if-opened betekent alleen iets samen met --platform"),
            (["plan", "TK25-1", "--if-opened", "12:00", "--platform", "x"], "--if-opened en ID gaan niet samen"),
            (
                ["plan", "--if-opened", "12:00", "--platform", "x", "--config", "a", "--socket", "b"],
                "--config en --socket gaan niet samen"
            ),
            (open + ["--contact", "--draft", "a"], "--contact en --draft gaan niet samen"),
            (["record", "TK25-1", "outcome"], "Er is geen uitkomst gegeven"),
            (["record", "TK25-1", "note"], "Er is geen notitie gegeven"),
            (["amend", "TK25-1"], "Er is niets aan TK25-001 te corrigeren"),
        ]
        for (command, words) in cases {
            #expect(place.run(command) == 64, "\(command)")
            #expect(place.errors.first?.hasPrefix(words) == true, "\(command): \(place.errors)")
        }
    }

    @Test("plan: where nothing comes until the time that is named, it is not said that no clock runs")
    func until() throws {
        try daemon.answer("Plan", PlanAnswer(now: Sample.nowSeconds, rows: []))
        #expect(place.run("plan", "--until", "13:00", "--socket", daemon.path) == 0)
        #expect(place.output.contains("Tot dan komt er geen aansporing.") && !place.output.contains("klok"))
        #expect(place.run("plan", "--socket", daemon.path) == 0)
        #expect(place.output.contains("er loopt geen klok"))
    }

    @Test("amend: an empty URL empties the list")
    func emptyURL() throws {
        try daemon.answer("Amend", RecordedAnswer(event: 3, flag: Sample.ours))
        for empty in ["", " "] {
            #expect(place.run("amend", "TK25-001", "--url", empty, "--socket", daemon.path) == 0)
        }
        #expect(daemon.calls.count == 2 && daemon.calls.allSatisfy { $0["urls"] == .array([]) })
    }

    @Test("A path that begins with a quoted ~ is said to be one, where no socket is there")
    func tilde() {
        #expect(place.run("list", "--socket", "~/control") == 4)
        #expect(place.errors.last?.hasPrefix("Tussen aanhalingstekens is ~ een gewoon teken.") == true)
        #expect(place.errors.last?.contains("systemctl") == false)
    }

    @Test("What the daemon itself does not take is said in words")
    func parameter() throws {
        daemon.put("Log", .failure(.invalidParameter("limit")))
        #expect(place.run("log", "--socket", daemon.path) == 64)
        #expect(place.errors == ["De dienst neemt deze waarde niet aan. (limit)"])
    }

    @Test("summary: a file where its folder should be is refused in words before the daemon is asked")
    func summaryFolder() throws {
        #expect(FileManager.default.createFile(atPath: folder + "/file", contents: Data("a".utf8)))
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "nowhere")
        for (name, words) in [("file", "is geen map"), ("link", "is een koppeling naar niets: noem een map")] {
            #expect(place.run("summary", "tk2025", "-o", "\(folder)/\(name)", "--socket", daemon.path) == 64)
            #expect(place.errors == ["\(folder)/\(name): \(words)"])
        }
        #expect(daemon.methods == [])
    }
}
