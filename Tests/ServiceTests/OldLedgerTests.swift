import Control
import Flagging
import Foundation
import JournalFixture
import Testing

@testable import Ledger

/// L10: the real daemon over a ledger in which an older build recorded a time that does not exist.
@Suite(
    "A ledger with an impossible time", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct OldLedgerTests {
    private func sql(_ statements: String, _ daemon: DaemonUnderTest) throws -> [String] {
        let result = try ChildProcess.run(["sqlite3", "-bail", "\(daemon.folder.path)/state/ledger.sqlite", statements])
        guard result.status == 0 else { throw FixtureFailure("sqlite3: \(result.errors)") }
        return result.output.split(separator: "\n").map(String.init)
    }

    /// Appends an opening as the older build did, without looking at its time.
    private func open(_ flag: String, submitted: Int64, _ daemon: DaemonUnderTest) throws -> Int64 {
        let last = try sql(
            "SELECT number || ' ' || recorded || ' ' || hex(hash) FROM events ORDER BY number DESC LIMIT 1", daemon)
        let words = (last.first ?? "").split(separator: " ")
        let (number, recorded) = (try #require(Int64(words[0])) + 1, try #require(Int64(words[1])))
        var row = EventRow(
            number: number, recorded: recorded, occurred: submitted, known: "typed", actor: "uid:0", kind: "opened",
            flag: flag,
            payload:
                #"{"body":{"opened":{"opening":{"channel":"mail","election":"proef","platform":"x"}}},"version":1}"#,
            personal: nil, previous: try #require(Data(hex: String(words[2]))), hash: Data())
        row.hash = Chain.hash(row)
        _ = try sql(
            """
            INSERT INTO events VALUES (\(row.number), \(row.recorded), \(row.occurred), '\(row.known)', '\(row.actor)',
            '\(row.kind)', '\(flag)', '\(row.payload)', NULL, x'\(Hex.text(row.previous))', x'\(Hex.text(row.hash))')
            """, daemon)
        return number
    }

    @Test("L10: the daemon starts, sets that flag aside with one entry, verifies, and prompts for the others")
    func starts() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.start()
        _ = try daemon.client().call(OpenCall(platform: "x", channel: "mail"))
        try daemon.stop()
        let number = try open("PR00-002", submitted: .min, daemon)
        let before = try daemon.entries("due").count
        try daemon.start()
        try daemon.wait(for: "the other flag's prompts") { try daemon.entries("due").count > before + 1 }
        let aside = try daemon.entries("flag-set-aside")
        #expect(aside.map { $0["FLAGWATCH_FLAG"] } == ["PR00-002"])
        #expect(aside.first?["PRIORITY"] == "3")
        #expect(aside.first?["FLAGWATCH_COUNT"] == String(number))
        #expect(aside.first?["FLAGWATCH_STEP"] == "retract-event")
        #expect(try daemon.entries("due").allSatisfy { $0["FLAGWATCH_FLAG"] == "PR00-001" })
        try expectAnswers(daemon)
        // Its number is given to nobody else, and once taken back the flag is nobody's concern.
        #expect(try daemon.client().call(OpenCall(platform: "x", channel: "mail")).flag.id == "PR00-003")
        let answer = try daemon.client().call(RetractCall(event: Int(number), why: "impossible"))
        #expect(answer.flag?.turn == "closed" && answer.flag?.state == "retracted")
        try daemon.stop()
        try daemon.start()
        #expect(try daemon.entries("flag-set-aside").count == 1, "said once")
        try daemon.stop()
    }

    /// Every view of the flag can be shown.
    private func expectAnswers(_ daemon: DaemonUnderTest) throws {
        let client = try daemon.client()
        #expect(try client.call(VerifyCall()).problems.isEmpty)
        let flags = try client.call(ListCall()).flags
        #expect(flags.map(\.id) == ["PR00-001", "PR00-002"])
        #expect(flags.map(\.clocks.isEmpty) == [false, true])
        #expect(flags.last?.state == "flag-set-aside")
        #expect(try client.call(ShowCall(id: "PR00-002")).flag.timeline.map(\.action) == ["opened", "flag-set-aside"])
        _ = try client.call(LogCall())
        _ = try client.call(ExplainCall(id: "PR00-002"))
        _ = try client.call(PlanCall())
        _ = try client.call(StatusCall())
        _ = try client.call(SummaryCall(election: "proef", format: "json", internal: true))
    }
}
