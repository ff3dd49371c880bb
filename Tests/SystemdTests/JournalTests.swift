import Glibc
import JournalFixture
import Testing

@testable import Systemd

@Suite(
    "A real journal", .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct JournalTests {
    private let probe: String
    private let journal: JournalNamespace

    init() throws {
        probe = try builtProduct("journal-probe")
        journal = try JournalNamespace()
    }

    private func say(_ arguments: String..., uid: UInt32 = 0) throws -> String {
        try journal.run([probe] + arguments, uid: uid).output
    }

    @Test("An entry comes out of journalctl with every field as it went in, its place in the source included")
    func roundTrip() throws {
        #expect(try say("write-hex", "FLAGWATCH_KEY", "6b6579") == "sent\n")
        let entries = try journal.journal("FLAGWATCH_KEY=key")
        #expect(entries.count == 1)
        let entry = try #require(entries.first)
        for part in [
            #""MESSAGE":"line one\nline two""#, #""PRIORITY":"4""#, #""SYSLOG_IDENTIFIER":"journal-probe""#,
            #""MESSAGE_ID":"0123456789abcdef0123456789abcdef""#, #""CODE_FILE":"journal_probe/Writing.swift""#,
            #""CODE_FUNC":"writeHex(_:)""#, #""_UID":"0""#, #""_TRANSPORT":"journal""#,
        ] {
            #expect(entry.contains(part), "missing: \(part)")
        }
    }

    @Test("A value of any bytes survives the way there and back", arguments: ["00", "0a0a", "ff00fe3d0a3d", ""])
    func binary(hex: String) throws {
        #expect(try say("write-hex", "FLAGWATCH_KEY", "6b6579" + hex) == "sent\n")
        try journal.order(.sync)
        let output = try say("find-hex", "FLAGWATCH_KEY", "6b6579" + hex)
        #expect(output == "6b6579\(hex)\n")
    }

    @Test("An empty value is a value")
    func emptyValue() throws {
        #expect(try say("write-hex", "FLAGWATCH_NOTE", "") == "sent\n")
        try journal.order(.sync)
        #expect(try say("find-hex", "FLAGWATCH_NOTE", "") == "\n")
    }

    @Test("An entry too large for a datagram arrives whole", arguments: [300_000, 1_000_000])
    func large(bytes: Int) throws {
        #expect(try say("write-size", String(bytes), "k") == "sent\n")
        try journal.order(.sync)
        #expect(try say("find", "k", "0") == "uid 0 large note \(bytes)\nfound 1\n")
    }

    @Test("C23: of many keys exactly those that were written are found")
    func manyKeys() throws {
        #expect(try say("write", "100", "a") == "sent 100 refused 0\n")
        #expect(try say("write", "3", "b") == "sent 3 refused 0\n")
        try journal.order(.sync)
        #expect(try say("present", "100", "a") == "present 100\n")
        #expect(try say("present", "150", "a") == "present 100\n")
        #expect(try say("present", "7", "b") == "present 3\n")
        #expect(try say("present", "50", "c") == "present 0\n")
        #expect(try say("find", "b-2").hasSuffix("found 1\n"))
    }

    @Test("C23: an entry that another user forged with our key does not count; ours beside it does")
    func forgery() throws {
        let forged = #"printf 'MESSAGE=forged\nFLAGWATCH_KEY=a-0\n_UID=0\n_SYSTEMD_UNIT=flagwatch.service\n'"#
        #expect(try journal.run(["sh", "-c", forged + " | logger --journald"], uid: 4_711).status == 0)
        try journal.order(.sync)
        // It is there, with what the kernel says of its sender; the forged fields were dropped on the way.
        #expect(try say("find", "a-0") == "uid 4711 forged\nfound 1\n")
        #expect(try say("present", "1", "a") == "present 0\n")
        #expect(try say("present", "1", "a", "4711") == "present 1\n")
        #expect(try say("write", "1", "a") == "sent 1 refused 0\n")
        try journal.order(.sync)
        #expect(try say("present", "1", "a") == "present 1\n")
        #expect(try say("find", "a-0", "0") == "uid 0 probe a-0\nfound 1\n")
    }

    @Test(
        "C23: a unit's entries are told by the unit, whatever its user; another unit's do not count",
        .enabled(if: ControlGroup.isPossible, Comment(rawValue: ControlGroup.reasonForSkipping)))
    func units() throws {
        let ours = try written("a", by: "flagwatch.service")
        let others = try written("b", by: "other.service")
        #expect(try say("present", "2", others, "flagwatch.service") == "present 0\n")
        // Either is enough: the user or the unit.
        #expect(try say("present", "2", others, "flagwatch.service", "4711") == "present 2\n")
        #expect(try say("present", "2", ours, "0") == "present 0\n")
    }

    /// Writes two entries as a unit; the prefix of their keys. journald asks the kernel for a sender's unit when it reads
    /// the entry, and a sender that has ended by then, as this one may on a busy machine, has none: then once more.
    private func written(_ prefix: String, by unit: String) throws -> String {
        for attempt in 1...50 {
            let name = "\(prefix)\(attempt)"
            let result = try journal.run([probe, "write", "2", name], uid: 4_711, unit: unit)
            #expect(result.output == "sent 2 refused 0\n", "\(result.errors)")
            try journal.order(.sync)
            if try say("present", "2", name, unit) == "present 2\n" { return name }
        }
        throw FixtureFailure("no entry of \(unit) is told by its unit")
    }

    @Test(
        "C23: a rate limit drops what a send had reported as sent",
        .enabled(if: ControlGroup.isPossible, Comment(rawValue: ControlGroup.reasonForSkipping)))
    func rateLimit() throws {
        // journald limits units only, and multiplies the burst by the free space: at most by six (journald.conf(5)).
        let strict = try JournalNamespace(configuration: "RateLimitIntervalSec=1h\nRateLimitBurst=10")
        let written = try strict.run([probe, "write", "200", "a"], unit: "flagwatch.service").output
        #expect(written == "sent 200 refused 0\n")
        try strict.order(.sync)
        let found = try strict.run([probe, "present", "200", "a"]).output
        let count = try #require(Int(found.dropFirst("present ".count).dropLast()))
        #expect(count >= 10 && count <= 60)
    }

    @Test("C23: a flood of forged entries with one key hides neither that key nor the others")
    func forgedFlood() throws {
        #expect(try say("write", "20", "a") == "sent 20 refused 0\n")
        let forged = #"i=0; while [ $i -lt 300 ]; do printf 'MESSAGE=f\nFLAGWATCH_KEY=a-1\n' | logger --journald; "#
        #expect(try journal.run(["sh", "-c", forged + "i=$((i+1)); done"], uid: 4_711).status == 0)
        try journal.order(.sync)
        #expect(try say("present", "20", "a") == "present 20\n")
        #expect(try say("present", "20", "a", "4711") == "present 1\n")
    }

    @Test("C23: a key that ordinary text holds is no entry with that key")
    func textIsNoKey() throws {
        #expect(try say("write-hex", "FLAGWATCH_NOTE", "464c414757415443485f4b45593d612d30") == "sent\n")
        try journal.order(.sync)
        #expect(try say("present", "1", "a") == "present 0\n")
    }

    @Test("A reader that stays open sees new entries, and finds old ones after a rotation")
    func rotation() throws {
        let reader = try journal.start([probe, "reader"])
        #expect(try reader.line() == "ready")
        try reader.send("a-1")
        #expect(try reader.line() == "no")
        _ = try say("write", "3", "a")
        try journal.order(.rotate)
        _ = try say("write", "3", "b")
        try journal.order(.sync)
        for key in ["a-1", "b-1"] {
            try reader.send(key)
            #expect(try reader.line() == "yes", "\(key)")
        }
        // Deleted entries are gone for the open reader too: its memory of the files is renewed at each look-up.
        try journal.order(.vacuum)
        try reader.send("a-1")
        #expect(try reader.line() == "no")
    }

    @Test("C23: after journald was killed and started again what was written is found")
    func restart() throws {
        _ = try say("write", "5", "a")
        try journal.order(.sync)
        for order in [JournalNamespace.Order.kill, .stop] {
            try journal.order(order)
            #expect(try say("present", "5", "a") == "present 5\n")
            try journal.order(.start)
        }
        _ = try say("write", "1", "b")
        try journal.order(.sync)
        #expect(try say("present", "5", "a") == "present 5\n")
        #expect(try say("present", "1", "b") == "present 1\n")
    }

    @Test("C23: what is sent while journald is down waits in its socket, with its sender, and is written later")
    func down() throws {
        for (round, order) in [JournalNamespace.Order.stop, .kill].enumerated() {
            try journal.order(order)
            #expect(try say("write", "3", "r\(round)") == "sent 3 refused 0\n")
            #expect(try say("present", "3", "r\(round)") == "present 0\n")
            try journal.order(.start)
            #expect(try say("present", "3", "r\(round)") == "present 3\n")
        }
    }

    @Test("C23: without the socket a send succeeds and nothing is written: success proves nothing")
    func absentSocket() throws {
        try journal.order(.remove)
        #expect(try say("write", "1", "a") == "sent 1 refused 0\n")
        try journal.order(.start)
        try journal.order(.sync)
        #expect(try say("present", "1", "a") == "present 0\n")
    }

    @Test("A socket at which nobody listens refuses, and the error says so")
    func deafSocket() throws {
        try journal.order(.deafen)
        let output = try say("write", "1", "a")
        #expect(output.contains("journal entry not sent: sd_journal_sendv_with_location: Connection refused (111)"))
        #expect(output.hasSuffix("sent 0 refused 1\n"))
    }

    @Test("A journald that is stuck blocks the sender, and loses nothing once it goes on")
    func stuck() throws {
        try journal.order(.pause)
        let writer = try journal.start([probe, "write-until", "a"])
        // The queue takes some entries, then the sender stands still: that is what this waits to see.
        var sent = 0
        while try writer.line(withinMilliseconds: 1_000) != nil { sent += 1 }
        #expect(sent < 5_000)
        try writer.signal(SIGKILL)
        _ = try writer.finish()
        try journal.order(.resume)
        try journal.order(.sync)
        #expect(try say("present", String(sent), "a") == "present \(sent)\n")
    }
}
