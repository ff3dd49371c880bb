import Control
import Foundation
import Glibc
import JournalFixture
import Testing

/// The real daemon with a ledger, a mailbox and a configuration of its own, beside a real journald.
final class DaemonUnderTest {
    let folder: URL
    let journal: JournalNamespace
    private let program: String
    private var process: ChildProcess?
    /// What it wrote to standard error until it was stopped.
    private(set) var complaints = ""

    /// Tiers without quiet hours, and allowances so short that a test sees the ladder.
    static let urgency = """
        [[tier]]
        name = "proef"
        starts = "N 08:00"
        acknowledgement = "1s"
        reaction = "2s"
        next-step = "1h"
        repeat = "1s"
        take = "1h"
        [[rung]]
        name = "reminder"
        at = "50%"
        priority = "notice"
        step = "check-mailbox"
        own-step = "read-reaction"
        role = "on-call"
        [[rung]]
        name = "due"
        at = "100%"
        priority = "warning"
        step = "repeat-same-channel"
        own-step = "decide-next-step"
        role = "on-call"
        """

    /// - Parameter program: `flagwatchd`, or one that takes the same options.
    init(
        _ journal: JournalNamespace, urgency: String = DaemonUnderTest.urgency, program: String = "flagwatchd"
    ) throws {
        self.journal = journal
        self.program = program
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("fw-\(UUID().uuidString.prefix(8))")
        for name in ["state", "etc/elections", "mail/INBOX/new", "mail/INBOX/cur", "mail/INBOX/tmp"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try writeSettings(export: "")
        try write("etc/urgency.toml", urgency)
        try write("etc/elections/proef.toml", DaemonUnderTest.election)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// An election whose period holds today, whatever day it is, and 30 days from it either way.
    private static var election: String {
        let day = DateFormatter()
        day.dateFormat = "yyyy-MM-dd"
        day.timeZone = TimeZone(identifier: "UTC")
        func text(_ days: Double) -> String { day.string(from: Date(timeIntervalSinceNow: days * 86_400)) }
        return """
            [[election]]
            id = "proef"
            code = "PR00"
            name = { nl = "Proefverkiezing", en = "Trial election" }
            zone = "Europe/Amsterdam"
            nomination = "\(text(-60))"
            polling = [{ day = "\(text(60))", opens = "07:30", closes = "21:00" }]
            """
    }

    /// Has the daemon watch the exporter's state file (M5), polling every second.
    func watchExport(silence: String) throws {
        try writeSettings(export: "poll = \"1s\"\nexport = { stamp = \".mbsyncstate\", silence = \"\(silence)\" }")
    }

    private func writeSettings(export: String) throws {
        try write(
            "etc/flagwatch.toml",
            """
            language = "en"
            [[mailbox]]
            path = "\(folder.path)/mail"
            folders = { inbox = ["INBOX"] }
            trust = { authserv-id = "mx.example.nl", border = "mx.example.nl" }
            \(export)
            [own]
            addresses = ["flagger@example.nl"]
            [[platform]]
            id = "x"
            senders = ["support@x.com"]
            """)
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    // MARK: - Life

    var command: [String] {
        [
            (try? builtProduct(program)) ?? program, "--config", "\(folder.path)/etc", "--shipped",
            repository.appendingPathComponent("config").path, "--state", "\(folder.path)/state", "--socket", socket,
            "--output", "journal",
        ]
    }

    var socket: String { "\(folder.path)/control" }

    /// Starts it inside the journal's namespace, with words before its command, and waits until it answers.
    func start(under wrapper: [String] = []) throws {
        try begin(under: wrapper)
        let patience = Deadline(milliseconds: 20_000)
        while !patience.isOver {
            if (try? client().call(StatusCall())) != nil { return }
        }
        try? process?.signal(SIGKILL)  // it may have ended by itself; what it said then follows
        let said = try process?.finish()
        process = nil
        throw FixtureFailure("the daemon did not answer: \(said?.output ?? "") \(said?.errors ?? "")")
    }

    /// Starts it inside the journal's namespace, with words before its command, and waits for nothing.
    func launch(under wrapper: [String] = []) throws -> ChildProcess {
        try journal.start(wrapper + command, environment: ["SWIFT_BACKTRACE": "enable=no"])
    }

    /// Gives the program a line on its standard input, and waits until it says that it has done so.
    func order(_ line: String) throws {
        try process?.send(line)
        let answer = try process?.line()
        guard answer == "ok" else { throw FixtureFailure("\(line): \(answer ?? "no answer")") }
    }

    /// Stops it where it stands; when this returns none of its threads runs any more, so nothing that comes is begun.
    func pause() throws {
        guard let process else { throw FixtureFailure("the daemon was not started") }
        try process.signal(SIGSTOP)
        try wait(for: "the wrapper to stop") { text("/proc/\(process.pid)/stat").contains(") T ") }
    }

    /// What wraps it stops with it, and must go on too.
    func resume() throws {
        try process?.signal(SIGCONT)
        if let process { Glibc.kill(process.pid, SIGCONT) }
    }

    func kill() throws {
        try process?.signal(SIGKILL)
        _ = try process?.finish()
        process = nil
    }

    /// Starts it as `start` does, and waits for nothing.
    func begin(under wrapper: [String]) throws { process = try launch(under: wrapper) }

    /// Sends it a signal while it is stopped, and lets it go on: nsenter, which wraps it, has stopped with it, and hands
    /// the going on down to it.
    func resume(with signal: Int32) throws {
        guard let process else { throw FixtureFailure("the daemon was not started") }
        try wait(for: "the wrapper to stop") { text("/proc/\(process.pid)/stat").contains(") T ") }
        try process.signal(signal)
        Glibc.kill(process.pid, SIGCONT)
    }

    @discardableResult
    func stop() throws -> Int32 {
        try process?.signal(SIGTERM)
        return try end()
    }

    /// Waits until it has ended, and gives its exit code.
    func end() throws -> Int32 {
        let result = try process?.finish()
        process = nil
        complaints = result?.errors ?? ""
        return result?.status ?? 0
    }

    /// Waits until it ends by itself; its exit code.
    func awaitEnd() throws -> Int32? {
        let result = try process?.finish()
        process = nil
        complaints = result?.errors ?? ""
        return result?.status
    }

    func client() throws -> VarlinkClient { try VarlinkClient(path: socket, silenceSeconds: 10) }

    // MARK: - What it said

    /// The entries with this action, as journalctl prints them.
    func entries(_ action: String? = nil) throws -> [[String: String]] {
        let matches = action.map { "FLAGWATCH_ACTION=\($0)" } ?? "SYSLOG_IDENTIFIER=flagwatchd"
        return try journal.journal(matches).compactMap { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?.compactMapValues { $0 as? String }
        }
    }

    /// Its number, as the kernel has it.
    func processID() throws -> String {
        let process = try FileManager.default.contentsOfDirectory(atPath: "/proc").first { name in
            Int(name) != nil && text("/proc/\(name)/cmdline").contains("\(folder.path)/state")
                && text("/proc/\(name)/comm") == "\(program)\n"
        }
        guard let process else { throw FixtureFailure("no process of \(program)") }
        return process
    }

    /// Sends it a signal, and waits for nothing.
    func signal(_ number: Int32) throws { try process?.signal(number) }

    /// How a process is, in the kernel's letter: `Z` has ended, though its threads may not all have.
    func state(ofProcess process: String) throws -> Substring? {
        text("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ").first
    }

    /// The names of its threads, as the kernel has them.
    func threads() throws -> [String] {
        let tasks = "/proc/\(try processID())/task"
        return try FileManager.default.contentsOfDirectory(atPath: tasks).map {
            text("\(tasks)/\($0)/comm").trimmingCharacters(in: .newlines)
        }
    }

    private func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The keys of every intent in the ledger, read without our code.
    func intents() throws -> Set<String> {
        let ledger = try ChildProcess.run([
            "sqlite3", "file:\(folder.path)/state/ledger.sqlite?mode=ro", "SELECT key FROM outbox",
        ])
        guard ledger.status == 0 else { throw FixtureFailure("sqlite3: \(ledger.errors)") }
        return Set(ledger.output.split(separator: "\n").map(String.init))
    }

    /// Waits until the journal holds what is wanted.
    func wait(
        for what: String, within seconds: Int = 20, until isThere: () throws -> Bool
    ) throws {
        let patience = Deadline(milliseconds: seconds * 1_000)
        while !patience.isOver {
            if try isThere() { return }
        }
        throw FixtureFailure("waited in vain for \(what)")
    }
}

/// The repository's root, found from this file.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The configuration that is shipped.
let shippedConfiguration = repository.appending(path: "config").path
