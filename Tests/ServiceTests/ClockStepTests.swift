import CLinux
import Control
import Foundation
import Glibc
import JournalFixture
import Testing

/// The real daemon beside a real journald, under a clock that is really moved (see Tests/MovedDaemon).
@Suite(
    "The daemon's clock is set", .serialized,  // a nudge is seen by every daemon of this machine
    .enabled(
        if: JournalNamespace.isPossible && flagwatch_nudge_clock_one_nanosecond() == 0,
        "SKIPPED: needs root, a journald of our own, and to set the clock by one nanosecond (CAP_SYS_TIME)"))
struct ClockStepTests {
    /// Rungs that nobody sees unless the clock is moved.
    private static let hours = DaemonUnderTest.urgency.replacingOccurrences(
        of: "reaction = \"2s\"", with: "reaction = \"2h\""
    )
    .replacingOccurrences(of: "repeat = \"1s\"", with: "repeat = \"1h\"")

    private static let hour = 3_600
    private static let day = 86_400

    @Test("C22: what is less than a step is not logged, and a step with its seconds, forward and back")
    func isLogged() throws {
        let daemon = try started(ClockStepTests.hours)
        for order in ["nudge", "step 1", "nudge", "step -2", "nudge"] { try daemon.order(order) }
        var steps: [Int] = []
        for seconds in [
            10, -10, ClockStepTests.hour, -ClockStepTests.day, 30 * ClockStepTests.day, -29 * ClockStepTests.day,
        ] {
            steps.append(seconds)
            try step(daemon, by: seconds)
            #expect(try daemon.entries("clock-stepped").compactMap { $0["FLAGWATCH_RESULT"] } == steps.map(String.init))
        }
        #expect(try daemon.entries("clock-stepped").allSatisfy { $0["FLAGWATCH_STEP"] == "check-clock" })
        #expect(try daemon.entries("catch-up").isEmpty, "with nothing open nothing was missed")
        try daemon.stop()
    }

    @Test(
        "C21, C22: a jump forward past rungs is an outage: one catch-up, then the highest rung of each flag and clock",
        arguments: [3 * hour, 2 * day, 30 * day])
    func jumpForward(seconds: Int) throws {
        let daemon = try started(ClockStepTests.hours)
        let due = try openTwo(daemon)
        try step(daemon, by: seconds)
        try expectCaughtUp(daemon, due, after: seconds)
        // The ladder goes on from there: nothing that is due stays silent, nothing is said twice.
        try step(daemon, by: ClockStepTests.hour)
        try daemon.wait(for: "the first repeats") { try daemon.entries("due").count == 4 }
        #expect(try daemon.entries("due").compactMap { $0["FLAGWATCH_REPEAT"] } == ["0", "0", "1", "1"])
        #expect(try daemon.entries("catch-up").count == 1)
        try stopAndExpectNothingTwice(daemon)
    }

    @Test("C22: a jump is an outage whoever looks at the clock first, here a person's question")
    func jumpSeenByACall() throws {
        let daemon = try started(ClockStepTests.hours)
        let due = try openTwo(daemon)
        try daemon.order("step \(3 * ClockStepTests.hour)")
        _ = try daemon.client().call(StatusCall())
        try daemon.order("nudge")
        try expectCaughtUp(daemon, due, after: 3 * ClockStepTests.hour)
        try stopAndExpectNothingTwice(daemon)
    }

    @Test("C22: a suspend across rungs is an outage and no step", arguments: [3 * hour, 2 * day])
    func suspend(seconds: Int) throws {
        let daemon = try started(ClockStepTests.hours)
        let due = try openTwo(daemon)
        try daemon.order("suspend \(seconds)")
        try daemon.order("nudge")
        try expectCaughtUp(daemon, due, after: seconds)
        #expect(try daemon.entries("clock-stepped").isEmpty)
        try stopAndExpectNothingTwice(daemon)
    }

    @Test(
        "C22: a step back behind stored instants repeats nothing and silences nothing, and mail still counts",
        arguments: [-10, -3 * hour, -2 * day, -30 * day])
    func stepBack(seconds: Int) throws {
        let daemon = try started(DaemonUnderTest.urgency)
        let first = try open(daemon, platform: "x")
        try daemon.wait(for: "three repeats") { try repeats(daemon, of: first.id).count > 3 }
        try step(daemon, by: seconds)
        #expect(try daemon.entries("clock-stepped").compactMap { $0["FLAGWATCH_RESULT"] } == ["\(seconds)"])
        let before = try repeats(daemon, of: first.id).count
        let second = try open(daemon, platform: "x")
        try daemon.wait(for: "the repeats to go on, and a new flag's ladder") {
            try repeats(daemon, of: first.id).count > before + 2 && repeats(daemon, of: second.id).count > 1
        }
        for flag in [first, second] {
            let mail = PlatformMail.reaction(to: "none@example.nl", number: flag.number, subject: "Re: [\(flag.id)]")
            try daemon.write("mail/INBOX/new/\(flag.number).host", mail)
        }
        try daemon.wait(for: "both reactions") { try daemon.entries("reaction").count == 2 }
        let flags = try daemon.client().call(ListCall()).flags
        #expect(flags.map(\.turn) == ["ours", "ours"])
        try step(daemon, by: -seconds)
        try stopAndExpectNothingTwice(daemon)
    }

    // MARK: - Deeds

    private struct Opened {
        var id: String
        var number: Int
        var due: String
    }

    private func started(_ urgency: String) throws -> DaemonUnderTest {
        let daemon = try DaemonUnderTest(try JournalNamespace(), urgency: urgency, program: "moved-daemon")
        try daemon.start()
        return daemon
    }

    private func open(_ daemon: DaemonUnderTest, platform: String) throws -> Opened {
        let flag = try daemon.client().call(OpenCall(platform: platform, channel: "mail")).flag
        let clock = try #require(flag.clocks.first { $0.clock == "reaction" })
        return Opened(id: flag.id, number: Int(flag.id.suffix(3)) ?? 0, due: clock.dueText)
    }

    private func openTwo(_ daemon: DaemonUnderTest) throws -> [Opened] {
        [try open(daemon, platform: "x"), try open(daemon, platform: "snapchat")]
    }

    /// Sets the clock, and waits until the daemon has said so.
    private func step(_ daemon: DaemonUnderTest, by seconds: Int) throws {
        let before = try daemon.entries("clock-stepped").count
        try daemon.order("step \(seconds)")
        try daemon.order("nudge")
        try daemon.wait(for: "the step") { try daemon.entries("clock-stepped").count > before }
    }

    // MARK: - What is expected

    /// One catch-up that counts the reminders skipped, and per flag its deadline's rung, with the true due instant.
    private func expectCaughtUp(_ daemon: DaemonUnderTest, _ flags: [Opened], after seconds: Int) throws {
        try daemon.wait(for: "both deadlines") { try daemon.entries("due").count == 2 }
        #expect(try daemon.entries("catch-up").compactMap { $0["FLAGWATCH_COUNT"] } == ["2"])
        #expect(try daemon.entries("reminder").isEmpty)
        let entries = try daemon.entries("due").sorted { $0["FLAGWATCH_FLAG"] ?? "" < $1["FLAGWATCH_FLAG"] ?? "" }
        for (flag, entry) in zip(flags, entries) {
            #expect(entry["FLAGWATCH_FLAG"] == flag.id)
            #expect(entry["FLAGWATCH_CLOCK"] == "reaction")
            #expect(entry["FLAGWATCH_REPEAT"] == "0")
            #expect(entry["FLAGWATCH_DUE"] == flag.due, "the deadline did not move")
            let late = try #require(entry["FLAGWATCH_LATE_SEC"].flatMap { Int($0) })
            #expect((0...30).contains(late - (seconds - 2 * ClockStepTests.hour)))
            #expect(entry["FLAGWATCH_OVERDUE_SEC"] == String(late))
        }
    }

    /// The numbers of the reaction's due rung and of its repeats, as they were said.
    private func repeats(_ daemon: DaemonUnderTest, of flag: String) throws -> [String] {
        try daemon.entries("due").filter { $0["FLAGWATCH_FLAG"] == flag && $0["FLAGWATCH_CLOCK"] == "reaction" }
            .compactMap { $0["FLAGWATCH_REPEAT"] }
    }

    private func stopAndExpectNothingTwice(_ daemon: DaemonUnderTest) throws {
        try daemon.stop()
        let entries = try daemon.entries().filter { $0["FLAGWATCH_KEY"] != nil }
        let keys = entries.compactMap { $0["FLAGWATCH_KEY"] }
        #expect(Set(keys).count == keys.count)
        #expect(try daemon.intents().isSubset(of: keys))
        for flag in Set(entries.compactMap { $0["FLAGWATCH_FLAG"] }) {
            let numbers = try repeats(daemon, of: flag)
            #expect(numbers == (0..<numbers.count).map(String.init), "\(flag): none twice, none left out, in order")
        }
    }
}
