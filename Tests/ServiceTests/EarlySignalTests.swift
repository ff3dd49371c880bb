import Control
import Foundation
import JournalFixture
import Testing

/// flagwatchd(8): a signal in a start is served, not died of. strace stops the daemon on a system call of its first
/// thread, counted since the program was executed, and there the signal is sent: so each instant is met in each run,
/// however slow the machine is.
@Suite(
    "A signal in a start",
    .enabled(if: JournalNamespace.isPossible && Strace.isPossible, Comment(rawValue: Strace.reasonForSkipping)))
struct EarlySignalTests {
    /// One system call of the first thread: its name, and the how many-th of that name it is.
    private struct Instant {
        var name: Substring
        var number: Int

        /// The words that stop the daemon on that call, and keep a record.
        func words(_ log: String) -> [String] {
            ["strace", "-D", "-o", log, "-e", "inject=\(name):signal=STOP:when=\(number)", "--"]
        }
    }

    /// What the first thread calls in a start until the daemon answers, and where in it the signals are made to wait.
    private func start(_ daemon: DaemonUnderTest) throws -> (calls: [Instant], mask: Int) {
        let log = "\(daemon.folder.path)/trace"
        try daemon.start(under: ["strace", "-D", "-o", log, "--"])
        try daemon.stop()
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").filter { $0.contains("(") }
        var counts: [Substring: Int] = [:]
        let calls = lines.map { line in
            let name = line.prefix { $0 != "(" }
            counts[name, default: 0] += 1
            return Instant(name: name, number: counts[name, default: 0])
        }
        let mask = lines.firstIndex { $0.hasPrefix("rt_sigprocmask(SIG_BLOCK, [HUP INT USR1 TERM]") }
        return (calls, try #require(mask))
    }

    /// The call that makes them wait, the next ones, and ever fewer up to the last.
    private func instants(_ daemon: DaemonUnderTest) throws -> [Instant] {
        let (calls, mask) = try start(daemon)
        var chosen: [Instant] = []
        var step = 1
        while mask + step - 1 < calls.count {
            chosen.append(calls[mask + step - 1])
            step *= 3
        }
        return chosen
    }

    @Test("flagwatchd(8): the signals wait before any library of the program is initialised")
    func maskedFirst() throws {
        let (calls, mask) = try start(try DaemonUnderTest(try JournalNamespace()))
        // What the dynamic linker does before: it maps libraries, and asks for the stack's limit and for randomness.
        let linker: Set<Substring> = [
            "execve", "brk", "mmap", "mprotect", "munmap", "openat", "read", "pread64", "fstat", "newfstatat", "close",
            "access", "arch_prctl", "set_tid_address", "set_robust_list", "rseq", "prlimit64", "getrandom", "readlink",
        ]
        let others = calls[..<mask].map(\.name).filter { !linker.contains($0) }
        #expect(others.isEmpty, "\(others)")
    }

    /// Starts the daemon, sends it a signal at that instant, and lets it go on.
    private func launch(_ daemon: DaemonUnderTest, _ signal: Int32, at instant: Instant) throws {
        let log = "\(daemon.folder.path)/trace"
        try Data().write(to: URL(filePath: log))
        try daemon.begin(under: instant.words(log))
        try daemon.wait(for: "the stop at \(instant)") {
            try String(contentsOfFile: log, encoding: .utf8).contains("stopped by SIGSTOP")
        }
        try daemon.resume(with: signal)
    }

    @Test("flagwatchd(8): SIGTERM or SIGINT at any instant of a start is a clean stop", arguments: [SIGTERM, SIGINT])
    func stops(_ signal: Int32) throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        for instant in try instants(daemon) {
            try launch(daemon, signal, at: instant)
            #expect(try daemon.end() == 0, "\(instant): \(daemon.complaints)")
        }
    }

    @Test("flagwatchd(8): SIGHUP at any instant of a start is a reload, served once the daemon is up")
    func reloads() throws {
        let daemon = try DaemonUnderTest(try JournalNamespace())
        for instant in try instants(daemon) {
            let before = try daemon.entries("configuration-loaded").count
            try launch(daemon, SIGHUP, at: instant)
            // A start with the same configuration says nothing of it, a reload does.
            try daemon.wait(for: "the reload at \(instant)") {
                try daemon.entries("configuration-loaded").count == before + 1
            }
            #expect(try daemon.stop() == 0)
        }
    }
}
