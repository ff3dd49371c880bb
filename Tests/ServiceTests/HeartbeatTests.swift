import Control
import Flagging
import Foundation
import Glibc
import JournalFixture
import Testing

@testable import Service

/// Prometheus' own tool, from Debian's package.
private enum Promtool {
    static let isThere = access("/usr/bin/promtool", X_OK) == 0
    static let reasonForSkipping = "SKIPPED: promtool is in the package prometheus: apt-get install prometheus"

    /// What it says of an exposition; empty where nothing is wrong.
    static func complaints(about metrics: String) throws -> String {
        let file = NSTemporaryDirectory() + "/fw-\(UUID().uuidString).prom"
        defer { unlink(file) }
        try Data(metrics.utf8).write(to: URL(fileURLWithPath: file))
        let result = try ChildProcess.run(["sh", "-c", "promtool check metrics <\(file)"])
        return result.status == 0 && result.output.isEmpty ? result.errors : "\(result.status): \(result)"
    }
}

@Suite("The heartbeat's text") struct MetricsTests {
    private let metrics = Metrics(
        written: Instant(100), version: "1.0", openFlags: 2, nextDue: Instant(160), held: 1, unconfirmed: 0,
        lastConfirmed: Instant(90), isLedgerWritable: true, isConfigurationRefused: false,
        mailboxes: [
            .init(path: "/var/mail/\"a\\b\n", lastPoll: Instant(99), isStale: true),
            .init(path: "/var/mail/new", lastPoll: nil, isStale: false),
        ])

    @Test("each value has its line, its help and its type; what is not known is absent; labels are escaped")
    func text() {
        let lines = metrics.text.split(separator: "\n").map(String.init)
        for line in [
            "flagwatch_heartbeat_timestamp_seconds 100", "flagwatch_open_flags 2",
            "flagwatch_next_due_timestamp_seconds 160", "flagwatch_held_mails 1", "flagwatch_unconfirmed_entries 0",
            "flagwatch_last_entry_confirmed_timestamp_seconds 90", "flagwatch_ledger_writable 1",
            "flagwatch_configuration_refused 0", #"flagwatch_build_info{version="1.0"} 1"#,
            #"flagwatch_mailbox_last_poll_timestamp_seconds{mailbox="/var/mail/\"a\\b\n"} 99"#,
            #"flagwatch_mailbox_stale{mailbox="/var/mail/new"} 0"#,
        ] { #expect(lines.contains(line), "\(line)") }
        let families = lines.filter { $0.hasPrefix("# TYPE") }
        #expect(Set(families).count == families.count && families.allSatisfy { $0.hasSuffix(" gauge") })
        var idle = metrics
        (idle.nextDue, idle.lastConfirmed, idle.mailboxes) = (nil, nil, [])
        #expect(!idle.text.contains("next_due") && !idle.text.contains("confirmed_timestamp"))
    }

    @Test(
        "promtool has nothing to say about it",
        .enabled(if: Promtool.isThere, Comment(rawValue: Promtool.reasonForSkipping)))
    func checked() throws {
        #expect(try Promtool.complaints(about: metrics.text) == "")
    }

    @Test(
        "the example's alert rules are right, and name only what the heartbeat has",
        .enabled(if: Promtool.isThere, Comment(rawValue: Promtool.reasonForSkipping)))
    func rules() throws {
        let file = repository.appendingPathComponent("systemd/examples/flagwatch.rules.yml").path
        let result = try ChildProcess.run(["promtool", "check", "rules", file])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let rules = try String(contentsOfFile: file, encoding: .utf8)
        let known = Set(metrics.text.matches(of: /flagwatch_[a-z_]+/).map { String($0.0) })
        let named = Set(rules.matches(of: /flagwatch_[a-z_]+/).map { String($0.0) })
        #expect(!named.isEmpty && named.isSubset(of: known), "\(named.subtracting(known))")
    }
}

@Suite(
    "The heartbeat of a real daemon", .serialized,
    .enabled(if: JournalNamespace.isPossible, Comment(rawValue: JournalNamespace.reasonForSkipping)))
struct HeartbeatTests {
    private func value(_ name: String, _ file: String) -> Int? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix("flagwatch_\(name)") }
        return line?.split(separator: " ").last.flatMap { Int($0) }
    }

    private func configure(_ daemon: DaemonUnderTest, _ file: String) throws {
        try daemon.write("etc/heartbeat.toml", "[heartbeat]\nfile = \"\(file)\"\n")
    }

    @Test("C25: it moves with each poll also when nothing happens; a reload moves it; anybody may read it")
    func beats() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        let (first, second) = ("\(daemon.folder.path)/a.prom", "\(daemon.folder.path)/b.prom")
        try daemon.watchExport(silence: "1h")
        try configure(daemon, first)
        try daemon.start()
        try daemon.wait(for: "a beat") { value("heartbeat_timestamp_seconds", first) != nil }
        let beat = try #require(value("heartbeat_timestamp_seconds", first))
        try daemon.wait(for: "the next poll's beat") { value("heartbeat_timestamp_seconds", first) ?? 0 > beat }
        var status = stat()
        #expect(stat(first, &status) == 0 && status.st_mode & 0o777 == 0o644)
        #expect(value("open_flags", first) == 0 && value("ledger_writable", first) == 1)
        _ = try daemon.client().call(OpenCall(platform: "meta", channel: "phone"))
        try daemon.wait(for: "the flag and its deadline") {
            value("open_flags", first) == 1 && value("last_entry_confirmed", first) != nil
                && value("mailbox_last_poll", first) != nil
        }
        if Promtool.isThere {
            #expect(try Promtool.complaints(about: String(contentsOfFile: first, encoding: .utf8)) == "")
        }
        try configure(daemon, second)
        _ = try daemon.client().call(ReloadCall())
        try daemon.wait(for: "the new file") { value("open_flags", second) == 1 }
        #expect(access(first, F_OK) != 0, "a file that nobody writes would look like a dead daemon")
        try daemon.stop()
        let names = try FileManager.default.contentsOfDirectory(atPath: daemon.folder.path)
        #expect(!names.contains { $0.hasSuffix(".new") }, "\(names)")
    }

    @Test("a file that cannot be written is said once, and stops nothing")
    func failing() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        try daemon.watchExport(silence: "1h")
        try configure(daemon, "/nowhere/f.prom")
        try daemon.start()
        for _ in 1...3 { _ = try daemon.client().call(OpenCall(platform: "meta", channel: "phone")) }
        let polled = try #require(try daemon.client().call(StatusCall()).status.mailboxes.first?.lastPoll)
        try daemon.wait(for: "two more polls") {
            try daemon.client().call(StatusCall()).status.mailboxes.first?.lastPoll ?? 0 > polled + 1
        }
        #expect(try daemon.client().call(StatusCall()).status.openFlags == 3)
        try daemon.stop()
        #expect(daemon.complaints.components(separatedBy: "/nowhere/f.prom").count == 2, "\(daemon.complaints)")
    }
}
