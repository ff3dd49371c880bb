import Control
import Foundation
import JournalFixture
import Testing

@Suite(
    "The daemon beside a real journald", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct RestartTests {
    @Test("C23: killed with SIGKILL and started again it loses no prompt and repeats none")
    func survivesKill() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        for number in 1...8 {
            _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<\(number)@example.nl>"))
        }
        var seen = 0
        for round in 1...6 {
            // Each life ends at another place between intent, entry and proof: the ladder repeats every second.
            try daemon.wait(for: "more entries in round \(round)") { try daemon.entries().count > seen + round }
            try daemon.kill()
            seen = try daemon.entries().count
            try daemon.start()
        }
        try daemon.wait(for: "everything proven") {
            try daemon.client().call(StatusCall()).status.unconfirmed == 0
        }
        #expect(try daemon.stop() == 0)
        let entries = try daemon.entries().filter { $0["FLAGWATCH_KEY"] != nil }
        let keys = entries.compactMap { $0["FLAGWATCH_KEY"] }
        #expect(Set(keys).count == keys.count, "no key twice")
        try expectNoGap(in: entries)
        try expectEveryIntent(of: daemon, in: Set(keys))
    }

    /// Repeats of one flag's clock are numbered without a gap.
    private func expectNoGap(in entries: [[String: String]]) throws {
        let repeats = entries.filter {
            $0["FLAGWATCH_FLAG"] != nil && $0["FLAGWATCH_RUNG"] == "due" && $0["FLAGWATCH_CLOCK"] == "reaction"
        }
        let byFlag = Dictionary(grouping: repeats) { $0["FLAGWATCH_FLAG"] ?? "" }
        for (flag, entries) in byFlag where !flag.isEmpty {
            let numbers = entries.compactMap { $0["FLAGWATCH_REPEAT"].flatMap(Int.init) }.sorted()
            #expect(numbers == Array(0..<numbers.count), "\(flag)")
        }
        #expect(byFlag.count == 8)
    }

    /// Every intent of the ledger stands in the journal.
    private func expectEveryIntent(of daemon: DaemonUnderTest, in keys: Set<String>) throws {
        let intents = try daemon.intents()
        #expect(!intents.isEmpty)
        #expect(intents.subtracting(keys).isEmpty)
    }

    @Test("C23: a journald that is stuck, then dies and comes back, gets every entry once")
    func survivesJournald() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        try daemon.journal.order(.pause)
        for number in 1...4 {
            _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail", messageID: "<\(number)@example.nl>"))
        }
        let waiting = try daemon.client().call(StatusCall()).status
        #expect(waiting.openFlags == 4, "the queue that feeds the watchdog goes on")
        #expect(waiting.unconfirmed > 0, "the wait is visible in status")
        try daemon.journal.order(.resume)
        try daemon.journal.order(.kill)
        try daemon.journal.order(.start)
        try daemon.wait(for: "four entries") { try daemon.entries("flag-opened").count >= 4 }
        try daemon.stop()
        let keys = try daemon.entries().compactMap { $0["FLAGWATCH_KEY"] }
        #expect(Set(keys).count == keys.count)
        #expect(try daemon.entries("flag-opened").count == 4)
    }

    @Test("a second daemon on one ledger is refused and says why")
    func secondDaemon() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        let second = try daemon.journal.run(daemon.command)
        #expect(second.status == 1)
        #expect(second.errors.contains("ledger.sqlite"))
        try daemon.stop()
    }

    @Test("K1: a broken configuration ends the daemon with 78, file and line")
    func brokenConfiguration() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.write("etc/urgency.toml", DaemonUnderTest.urgency.replacingOccurrences(of: "\"2s\"", with: "\"2x\""))
        let result = try daemon.journal.run(daemon.command)
        #expect(result.status == 78)
        #expect(result.errors.contains("etc/urgency.toml:5"))
    }

    @Test("K2: a reload keeps the old configuration when the new one is refused, and says so")
    func refusedReload() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        try daemon.write("etc/urgency.toml", "[[tier]]\nnonsense = 1\n")
        #expect(throws: FlagwatchError.self) { try daemon.client().call(ReloadCall()) }
        try daemon.wait(for: "the refusal") { try daemon.entries("configuration-refused").count == 1 }
        #expect(try daemon.client().call(StatusCall()).status.configurationRefused != nil)
        try daemon.write("etc/urgency.toml", DaemonUnderTest.urgency)
        _ = try daemon.client().call(ReloadCall())
        try daemon.wait(for: "the reload") { try daemon.entries("configuration-loaded").count == 1 }
        #expect(try daemon.client().call(StatusCall()).status.configurationRefused == nil)
        try daemon.stop()
    }

    @Test("a damaged ledger is named by its row, ends the daemon with 5, and is never overwritten")
    func damagedLedger() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail"))
        try daemon.stop()
        let file = "\(daemon.folder.path)/state/ledger.sqlite"
        let triggers = try ChildProcess.run(["sqlite3", file, "SELECT name FROM sqlite_master WHERE type='trigger'"])
        let drops = triggers.output.split(separator: "\n").map { "DROP TRIGGER \"\($0)\";" }.joined()
        _ = try ChildProcess.run([
            "sqlite3", file, drops + "UPDATE events SET recorded = recorded + 1 WHERE number = 2;",
        ])
        let before = try Data(contentsOf: URL(fileURLWithPath: file))
        let result = try daemon.journal.run(daemon.command)
        #expect(result.status == 5)
        #expect(result.errors.contains("2"), "the row is named: \(result.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    }
}
