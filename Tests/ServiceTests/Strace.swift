import JournalFixture

/// strace(1) as the hand that kills: the unmodified daemon gets SIGKILL on entering its N-th call of one kind.
enum Strace {
    /// Whether this machine lets a process be traced; a container often does not.
    static let isPossible: Bool = {
        let trial = try? ChildProcess.run(["strace", "-D", "-f", "-o", "/dev/null", "true"])
        return trial?.status == 0
    }()

    static let reasonForSkipping = "SKIPPED: killing between two effects needs root, a journald of our own, and strace"

    /// The words before a command.
    ///
    /// - `-D`: the daemon stays the child that the test started, and strace is nobody's.
    /// - no `--seccomp-bpf`: with it version 6.1 does not inject into the first thread.
    static func killing(atCall number: Int, of name: String, log: String) -> [String] {
        [
            "strace", "-D", "-f", "-y", "-o", log, "-e", "trace=\(name)", "-e",
            "inject=\(name):signal=KILL:when=\(number)", "--",
        ]
    }
}
