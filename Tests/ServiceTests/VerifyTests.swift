import Control
import Foundation
import JournalFixture
import Testing

@Suite(
    "verify: the outbox against a real journal", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct VerifyTests {
    /// A daemon that registered two flags, all of it read back.
    private func registered() throws -> DaemonUnderTest {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        for _ in 1...2 { _ = try daemon.client().call(OpenCall(platform: "meta", channel: "phone")) }
        try waitUntilProven(daemon)
        return daemon
    }

    private func waitUntilProven(_ daemon: DaemonUnderTest) throws {
        try daemon.wait(for: "everything proven") {
            try daemon.client().call(StatusCall()).status.unconfirmed == 0
        }
    }

    private func verify(_ daemon: DaemonUnderTest) throws -> (answer: VerifyAnswer, journal: JournalRow) {
        let answer = try daemon.client().call(VerifyCall())
        return (answer, try #require(answer.journal))
    }

    /// Writes an entry with a key of ours, as any program can.
    private func write(_ key: String, by uid: UInt32, _ daemon: DaemonUnderTest) throws {
        let fields = #"MESSAGE=forged\nSYSLOG_IDENTIFIER=flagwatchd\nFLAGWATCH_KEY=\#(key)\n"#
        let result = try daemon.journal.run(["sh", "-c", "printf '\(fields)' | logger --journald"], uid: uid)
        #expect(result.status == 0, "\(result.errors)")
        try daemon.journal.order(.sync)
    }

    @discardableResult
    private func sql(_ statements: String, _ daemon: DaemonUnderTest) throws -> String {
        let result = try ChildProcess.run(["sqlite3", "-bail", "\(daemon.folder.path)/state/ledger.sqlite", statements])
        guard result.status == 0 else { throw FixtureFailure("sqlite3: \(result.errors)") }
        return result.output.trimmingCharacters(in: .newlines)
    }

    @Test("C23, L2, verify: each entry that was read back stands there once; the heads in the journal anchor the chain")
    func sound() throws {
        let daemon = try registered()
        // The daemon goes on meanwhile: what it writes or reads back between the counts may be among what is found, or not.
        let before = try #require(Int(try sql("SELECT COUNT(confirmed) FROM outbox", daemon)))
        let (answer, journal) = try verify(daemon)
        let after = try daemon.entries().count { $0["FLAGWATCH_KEY"] != nil }
        #expect(answer.problems.isEmpty)
        #expect(journal.unreadable == nil && journal.older == 0 && journal.elsewhere == 0)
        #expect(before > 0 && (before...max(before, after)).contains(journal.found))
        #expect(journal.since != nil)
        #expect(try daemon.stop() == 0)
        try daemon.start()
        try waitUntilProven(daemon)
        let later = try verify(daemon)
        #expect(later.answer.problems.isEmpty && later.journal.anchors >= 1)
        try daemon.stop()
    }

    @Test("C23, verify: a key that another program forged counts for nothing; one that stands there twice is named")
    func forgedAndDoubled() throws {
        let daemon = try registered()
        let key = try #require(try daemon.entries("flag-opened").first?["FLAGWATCH_KEY"])
        try write(key, by: 4_711, daemon)
        #expect(try verify(daemon).answer.problems.isEmpty)
        try write(key, by: 0, daemon)
        let event = try #require(Int(try sql("SELECT number FROM outbox WHERE key = '\(key)'", daemon)))
        let problems = try verify(daemon).answer.problems
        #expect(problems == [ProblemRow(row: event, kind: "doubled", reason: "stands 2 times in the journal")])
        try daemon.stop()
    }

    @Test("C23, verify: what was vacuumed from the journal is no damage, and is counted")
    func vacuumed() throws {
        let daemon = try registered()
        let before = try verify(daemon).journal.found
        try daemon.journal.order(.vacuum)
        _ = try daemon.client().call(OpenCall(platform: "meta", channel: "phone"))
        try waitUntilProven(daemon)
        let (answer, journal) = try verify(daemon)
        #expect(answer.problems.isEmpty)
        #expect(journal.older == before && journal.found >= 1)
        try daemon.stop()
    }

    @Test("C23, verify: an entry that counts as read back and is not in the journal is named by its event")
    func missing() throws {
        let daemon = try registered()
        let since = try #require(try verify(daemon).journal.since)
        // Events are recorded to the second: what follows is surely younger than the journal.
        try daemon.wait(for: "the next second") { try daemon.client().call(ListCall()).now > since }
        try daemon.journal.order(.remove)
        _ = try daemon.client().call(OpenCall(platform: "meta", channel: "phone"))
        try daemon.kill()
        // The entry never went out; the outbox is made to say that it was read back.
        let event = try #require(Int(try sql("SELECT min(number) FROM outbox WHERE state = 0", daemon)))
        try sql("UPDATE outbox SET state = 1, cursor = (SELECT max(cursor) FROM outbox) WHERE state = 0", daemon)
        try daemon.journal.order(.start)
        try daemon.start()
        let problems = try verify(daemon).answer.problems
        #expect(problems.first == ProblemRow(row: event, kind: "missing", reason: "missing in the journal"))
        #expect(problems.allSatisfy { $0.kind == "missing" })
        try daemon.stop()
    }

    @Test("C23, verify: a journal that cannot be read is said, and nothing is claimed of its entries")
    func unreadable() throws {
        let daemon = try registered()
        #expect(try daemon.journal.run(["sh", "-c", "rm -rf /run/log/journal/*"]).status == 0)
        let (answer, journal) = try verify(daemon)
        #expect(journal.unreadable?.contains("no journal") == true)
        #expect(answer.problems.isEmpty && journal.found == 0)
        try daemon.stop()
    }

    @Test("L2, verify: a ledger whose end was cut off is found out by the head that the journal remembers")
    func cutOff() throws {
        let daemon = try registered()
        try daemon.stop()
        let head = try #require(Int(try sql("SELECT max(number) FROM events", daemon)))
        let triggers = try sql("SELECT sql || ';' FROM sqlite_master WHERE type = 'trigger'", daemon)
        let names = try sql("SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master WHERE type = 'trigger'", daemon)
        let cuts = ["events", "outbox", "personal_digests", "personal_values"].map {
            "DELETE FROM \($0) WHERE number > \(head - 5);"
        }
        try sql(([names] + cuts + [triggers]).joined(separator: "\n"), daemon)
        try daemon.start()
        let kinds = try verify(daemon).answer.problems.map(\.kind)
        #expect(kinds.contains("anchor"), "\(kinds)")
        try daemon.stop()
    }
}
