import Control
import Foundation
import JournalFixture
import Testing

@Suite(
    "A ledger that loses its end, or its file, beside a real journald", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct LedgerEndTests {
    private let files = FileManager.default

    private func ledger(_ daemon: DaemonUnderTest) -> String { "\(daemon.folder.path)/state/ledger.sqlite" }

    private func open(_ daemon: DaemonUnderTest) throws -> String {
        try daemon.client().call(OpenCall(platform: "meta", channel: "phone")).flag.id
    }

    private func waitUntilProven(_ daemon: DaemonUnderTest) throws {
        try daemon.wait(for: "everything proven") {
            try daemon.client().call(StatusCall()).status.unconfirmed == 0
        }
    }

    /// A daemon that is killed with three flags, the last two of which stand in the log alone.
    private func killed(saving early: String? = nil) throws -> DaemonUnderTest {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        #expect(try open(daemon) == "PR00-001")
        try waitUntilProven(daemon)
        try daemon.stop()
        if let early { try files.copyItem(atPath: ledger(daemon), toPath: daemon.folder.path + early) }
        try daemon.start()
        #expect(try open(daemon) == "PR00-002")
        #expect(try open(daemon) == "PR00-003")
        try waitUntilProven(daemon)
        try daemon.kill()
        return daemon
    }

    private func behind(_ daemon: DaemonUnderTest) throws -> [[String: String]] {
        try daemon.wait(for: "ledger-behind") { try !daemon.entries("ledger-behind").isEmpty }
        return try daemon.entries("ledger-behind")
    }

    private enum Loss: CaseIterable { case byteInLog, log, olderCopy, everything }

    @Test(
        "L8: a lost end is said with its numbers, once, and no flag's number is given out again",
        arguments: Loss.allCases)
    private func lostEnd(_ loss: Loss) throws {
        let daemon = try killed(saving: "/early.sqlite")
        let path = ledger(daemon)
        switch loss {
        case .byteInLog:
            // In the first frame after the log's header: SQLite takes everything from there on for never written.
            let log = try #require(FileHandle(forUpdatingAtPath: path + "-wal"))
            try log.seek(toOffset: 1_000)
            let byte = try #require(try log.read(upToCount: 1)?.first)
            try log.seek(toOffset: 1_000)
            try log.write(contentsOf: Data([byte ^ 0x40]))
            try log.close()
        case .log: for suffix in ["-wal", "-shm"] { try files.removeItem(atPath: path + suffix) }
        case .olderCopy:
            for suffix in ["", "-wal", "-shm"] { try files.removeItem(atPath: path + suffix) }
            try files.moveItem(atPath: daemon.folder.path + "/early.sqlite", toPath: path)
        case .everything: for suffix in ["", "-wal", "-shm"] { try files.removeItem(atPath: path + suffix) }
        }
        try daemon.start()
        let said = try behind(daemon)
        #expect(said.count == 1)
        #expect(said.first?["PRIORITY"] == "3")
        #expect(said.first?["FLAGWATCH_FLAGS"] == "PR00-003")
        #expect(said.first?["FLAGWATCH_COUNT"] != nil || loss == .everything)
        #expect(try open(daemon) == "PR00-004")
        try waitUntilProven(daemon)
        try daemon.stop()
        try daemon.start()
        #expect(try open(daemon) == "PR00-005")
        try waitUntilProven(daemon)
        #expect(try daemon.entries("ledger-behind").count == 1)
        let keys = try daemon.entries().compactMap { $0["FLAGWATCH_KEY"] }
        #expect(Set(keys).count == keys.count, "L9: the two histories share no key")
        try daemon.stop()
    }

    private enum Remains: String, CaseIterable { case saved, unreadable, index, mail }

    @Test("L8: a ledger that begins anew beside what another left is said, also where the journal remembers nothing")
    func begunAnew() throws {
        for remains in Remains.allCases {
            let daemon = try DaemonUnderTest(try JournalNamespace())
            try daemon.start()
            #expect(try open(daemon) == "PR00-001")
            #expect(try open(daemon) == "PR00-002")
            try waitUntilProven(daemon)
            try daemon.stop()
            let path = ledger(daemon)
            let index = "\(daemon.folder.path)/state/index.sqlite"
            switch remains {
            case .saved: try files.moveItem(atPath: path, toPath: path + ".saved-9")
            case .unreadable:
                try files.removeItem(atPath: path)
                try daemon.write("state/ledger.sqlite.saved-9", "Dear diary")
            case .index:
                try files.removeItem(atPath: path)
                _ = try ChildProcess.run(["sqlite3", index, "INSERT INTO mails VALUES (x'00')"])
            case .mail:
                try files.removeItem(atPath: path)
                let name = String(repeating: "ab", count: 32)
                try files.createDirectory(
                    atPath: "\(daemon.folder.path)/state/mail/ab", withIntermediateDirectories: true)
                try daemon.write("state/mail/ab/\(name).eml", "Subject: a\n")
            }
            // As an older version left it, which noted no end.
            try files.removeItem(atPath: "\(daemon.folder.path)/state/ledger.end")
            if remains != .index { for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: index + end) } }
            try daemon.journal.order(.stop)
            #expect(try daemon.journal.run(["sh", "-c", "rm -rf /run/log/journal/*"]).status == 0)
            try daemon.journal.order(.start)
            try daemon.start()
            let said = try behind(daemon)
            #expect(said.map { $0["FLAGWATCH_RESULT"] } == ["0"], "\(remains)")
            #expect(said.first?["MESSAGE"]?.contains("ls -l /var/lib/flagwatch") == true)
            #expect(said.first?["FLAGWATCH_FLAGS"] == (remains == .saved ? "PR00-002" : nil), "\(remains)")
            #expect(try open(daemon) == (remains == .saved ? "PR00-003" : "PR00-001"))
            try daemon.stop()
        }
    }

    @Test("L8: a lost log is known where no journal remembers, and no number of it is given out again")
    func lostWithoutJournal() throws {
        let daemon = try killed()
        #expect(try daemon.journal.run(["sh", "-c", "rm -rf /run/log/journal/*"]).status == 0)
        for suffix in ["-wal", "-shm"] { try files.removeItem(atPath: ledger(daemon) + suffix) }
        try daemon.start()
        #expect(try open(daemon) == "PR00-004")
        try daemon.stop()
        #expect(daemon.complaints.contains("an earlier one had event"))
    }

    @Test("L8: a first start says nothing of an earlier ledger")
    func fresh() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        try waitUntilProven(daemon)
        try daemon.stop()
        #expect(try daemon.entries("ledger-behind").isEmpty)
    }

    @Test("L8: what others forge in the journal raises no number and is no loss")
    func forged() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        #expect(try open(daemon) == "PR00-001")
        try waitUntilProven(daemon)
        let label = try #require(try daemon.entries("flag-opened").first?["FLAGWATCH_LEDGER"])
        try daemon.stop()
        let fields = [
            "MESSAGE=forged", "SYSLOG_IDENTIFIER=flagwatchd", "FLAGWATCH_ACTION=flag-opened", "FLAGWATCH_FLAG=PR00-900",
            "FLAGWATCH_LEDGER=\(label)", "FLAGWATCH_EVENT=900", "FLAGWATCH_KEY=\(String(repeating: "a", count: 32))",
        ].joined(separator: "\\n")
        let result = try daemon.journal.run(["sh", "-c", "printf '\(fields)\\n' | logger --journald"], uid: 4_711)
        #expect(result.status == 0, "\(result.errors)")
        try daemon.journal.order(.sync)
        try daemon.start()
        #expect(try open(daemon) == "PR00-002")
        try waitUntilProven(daemon)
        #expect(try daemon.entries("ledger-behind").isEmpty)
        try daemon.stop()
    }

    @Test("L8: where the journal cannot be read the daemon says so and goes on")
    func unreadable() throws {
        let daemon = try killed()
        #expect(try daemon.journal.run(["sh", "-c", "rm -rf /run/log/journal/*"]).status == 0)
        try daemon.start()
        #expect(try open(daemon) == "PR00-004")
        try daemon.stop()
        #expect(daemon.complaints.contains("not held against the journal"))
    }

    @Test("L8: a ledger that is removed under the daemon: nobody is told yes, it is said, and the daemon ends with 5")
    func removed() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        #expect(try open(daemon) == "PR00-001")
        try waitUntilProven(daemon)
        for suffix in ["", "-wal", "-shm"] { try files.removeItem(atPath: ledger(daemon) + suffix) }
        let refused = #expect(throws: FlagwatchError.self) { try open(daemon) }
        guard case .ledgerDamaged = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(try daemon.awaitEnd() == 5)
        let said = try daemon.entries("ledger-damaged")
        #expect(said.map { $0["FLAGWATCH_RESULT"] } == ["gone"])
        let saved = try files.contentsOfDirectory(atPath: daemon.folder.path + "/state").filter {
            $0.contains(".saved-")
        }
        let name = try #require(saved.first)
        try files.moveItem(atPath: daemon.folder.path + "/state/\(name)", toPath: ledger(daemon))
        try daemon.start()
        #expect(try daemon.client().call(ListCall()).flags.map(\.id) == ["PR00-001"])
        #expect(try open(daemon) == "PR00-002")
        try waitUntilProven(daemon)
        #expect(try daemon.entries("ledger-behind").isEmpty)
        try daemon.stop()
    }

    @Test("L7: after a stop the ledger is one file, and says that it is whole")
    func stopped() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        #expect(try open(daemon) == "PR00-001")
        try waitUntilProven(daemon)
        #expect(try daemon.stop() == 0)
        let beside = try files.contentsOfDirectory(atPath: daemon.folder.path + "/state")
        #expect(!beside.contains("ledger.sqlite-wal"))
        let copy = daemon.folder.path + "/copy.sqlite"
        try files.copyItem(atPath: ledger(daemon), toPath: copy)
        let listed = try daemon.journal.run([
            try builtProduct("flagwatch"), "list", "--ledger", copy, "--language", "en",
        ])
        #expect(listed.output.contains("PR00-001"))
        #expect(listed.errors.isEmpty)
    }

    @Test("L7: a copy of the file alone, taken while the daemon writes, does not read as all is well")
    func bareCopy() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        #expect(try open(daemon) == "PR00-001")
        let copy = daemon.folder.path + "/copy.sqlite"
        try files.copyItem(atPath: ledger(daemon), toPath: copy)
        for command in ["list", "verify"] {
            let result = try daemon.journal.run([
                try builtProduct("flagwatch"), command, "--ledger", copy, "--language", "en",
            ])
            #expect(result.errors.contains("the log (-wal) of this ledger is not beside it"), "\(command)")
            #expect(!result.output.contains("No flag is open."))
        }
        try daemon.stop()
    }
}
