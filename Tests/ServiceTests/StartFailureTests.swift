import Foundation
import Glibc
import JournalFixture
import Testing

@testable import Control

/// flagwatchd(8): a daemon that cannot start comes to rest, and says once what to type.
@Suite(
    "A start that is given up",
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct StartFailureTests {
    private func ledger(_ daemon: DaemonUnderTest) -> String { "\(daemon.folder.path)/state/ledger.sqlite" }

    /// Starts the daemon, which must end with the code and leave exactly one entry, of an action and a result.
    private func expectRest(_ daemon: DaemonUnderTest, _ code: Int32, _ action: String, _ result: String) throws
        -> String
    {
        let end = try daemon.journal.run(daemon.command)
        #expect(end.status == code, "\(end.errors)")
        let entries = try daemon.entries(action).filter { $0["FLAGWATCH_RESULT"] == result }
        #expect(entries.count == 1, "\(entries)")
        let entry = try #require(entries.first)
        #expect(entry["MESSAGE_ID"]?.count == 32 && entry["PRIORITY"] == "3")
        #expect(entry["FLAGWATCH_KEY"] == nil, "C23: it stands in no ledger")
        return entry["MESSAGE"] ?? ""
    }

    @Test("flagwatchd(8): what is no ledger ends the daemon with 77 and one entry that names the file")
    func noLedger() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.write("state/ledger.sqlite", "Dear diary")
        let said = try expectRest(daemon, 77, "cannot-start", "unusable")
        #expect(said.contains("flagwatch verify") && said.contains(ledger(daemon)), "\(said)")
        #expect(try String(contentsOfFile: ledger(daemon), encoding: .utf8) == "Dear diary")
    }

    @Test(
        "flagwatchd(8): an empty place is refused, and is not the root",
        arguments: ["config", "shipped", "state", "socket"])
    func emptyPlace(name: String) throws {
        let program = try builtProduct("flagwatchd")
        let refused = try ChildProcess.run([program, "--\(name)", ""])
        #expect(refused.status == 64 && refused.errors.contains("--\(name) is empty"), "\(refused.errors)")
    }

    @Test("flagwatchd(8): a folder in the ledger's place ends the daemon with 77 and one entry")
    func folderForLedger() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try FileManager.default.createDirectory(atPath: ledger(daemon), withIntermediateDirectories: false)
        #expect(try expectRest(daemon, 77, "cannot-start", "unusable").contains("a folder, a link or a device"))
    }

    @Test("L6: a ledger of a newer version ends the daemon with 77 and one entry that says so")
    func newerLedger() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        try daemon.stop()
        _ = try ChildProcess.run(["sqlite3", ledger(daemon), "PRAGMA user_version = 9999"])
        let said = try expectRest(daemon, 77, "cannot-start", "other-format")
        #expect(said.contains("flagwatch --version") && said.contains("9999"), "\(said)")
    }

    @Test("K1: a refused configuration ends the daemon with 78 and one entry, however many its complaints are")
    func configuration() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.write("etc/one.toml", "nonsense = 1\n")
        try daemon.write("etc/two.toml", "nonsense = 2\n")
        let said = try expectRest(daemon, 78, "cannot-start", "configuration")
        #expect(said.contains("2 klachten") && said.contains("etc/one.toml:1"), "\(said)")
    }

    @Test(
        "K1: a configuration folder that is named and is not there ends the daemon with 78, not without its mailboxes")
    func noFolder() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try FileManager.default.moveItem(atPath: daemon.folder.path + "/etc", toPath: daemon.folder.path + "/away")
        #expect(try expectRest(daemon, 78, "cannot-start", "configuration").contains("/etc"))
    }

    @Test("flagwatchd(8): a folder for the ledger below one that is not there is a slip, and begins no ledger")
    func noFolderAbove() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try FileManager.default.moveItem(atPath: daemon.folder.path + "/state", toPath: daemon.folder.path + "/away")
        let program = try builtProduct("flagwatchd")
        let end = try daemon.journal.run([
            program, "--config", "\(daemon.folder.path)/etc", "--shipped", shippedConfiguration, "--state",
            "\(daemon.folder.path)/stat/e", "--output", "journal",
        ])
        #expect(end.status == 77, "\(end.errors)")
        #expect(!FileManager.default.fileExists(atPath: daemon.folder.path + "/stat"))
    }

    @Test("L2: a damaged ledger ends the daemon with 5 and one entry that names the row")
    func damagedLedger() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        try daemon.stop()
        let triggers = try ChildProcess.run([
            "sqlite3", ledger(daemon), "SELECT name FROM sqlite_master WHERE type='trigger'",
        ])
        let drops = triggers.output.split(separator: "\n").map { "DROP TRIGGER \"\($0)\";" }.joined()
        _ = try ChildProcess.run([
            "sqlite3", ledger(daemon), drops + "UPDATE events SET recorded = recorded + 1 WHERE number = 2;",
        ])
        #expect(try expectRest(daemon, 5, "ledger-damaged", "damaged").contains("ledger.sqlite"))
    }

    @Test(
        "L4: a ledger that another process writes is waited for: exit 1, said once until a daemon comes up, with its number"
    )
    func inUse() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        for turn in 1...2 {
            try daemon.start()
            for _ in 1...3 { #expect(try daemon.journal.run(daemon.command).status == 1) }
            let said = try daemon.entries("cannot-start").filter { $0["FLAGWATCH_RESULT"] == "in-use" }
            #expect(said.count == turn && said.allSatisfy { $0["PRIORITY"] == "3" }, "\(said)")
            let process = try String(contentsOfFile: "\(daemon.folder.path)/state/ledger.lock", encoding: .utf8)
                .trimmingCharacters(in: .newlines)
            #expect(said.last?["MESSAGE"]?.contains(process) == true, "\(said)")
            try daemon.stop()
        }
    }

    @Test("flagwatchd(8): where another server listens it is not run deaf: exit 1, said once, and tried again")
    func socketInUse() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        let first = try ListeningSocket(path: daemon.socket)
        for _ in 1...2 { #expect(try daemon.journal.run(daemon.command).status == 1) }
        let said = try daemon.entries("cannot-start")
        #expect(said.map { $0["FLAGWATCH_RESULT"] } == ["socket-in-use"], "\(said)")
        #expect(said.first?["MESSAGE"]?.contains(daemon.socket) == true, "\(said)")
        #expect(try daemon.entries("started").isEmpty)
        // What a dead server left is no server.
        close(first.descriptor)
        try daemon.start()
        try daemon.stop()
    }

    @Test("flagwatchd(8): a socket that cannot be made ends the daemon with 77 and one entry")
    func socketImpossible() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.write("control", "Dear diary")
        let said = try expectRest(daemon, 77, "cannot-start", "socket")
        #expect(said.contains("ls -ld /run/flagwatch") && said.contains(daemon.socket), "\(said)")
        #expect(try String(contentsOfFile: daemon.socket, encoding: .utf8) == "Dear diary")
    }

    @Test("L4: a start on a full disk is tried again, and is said once with what to look at")
    func fullDisk() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        let state = "\(daemon.folder.path)/state"
        let full = [
            "unshare", "--mount", "sh", "-c",
            "mount -t tmpfs -o size=64k none '\(state)' && { cat /dev/zero >'\(state)/fill' 2>/dev/null; \"$@\"; }",
            "sh",
        ]
        for _ in 1...3 { #expect(try daemon.journal.run(full + daemon.command).status == 1) }
        let said = try daemon.entries("cannot-start")
        #expect(said.map { $0["FLAGWATCH_RESULT"] } == ["full"], "\(said)")
        #expect(said.first?["MESSAGE"]?.contains("df -h") == true)
    }
}
