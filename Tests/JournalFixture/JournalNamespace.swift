import Glibc

/// A real systemd-journald in a private mount and process namespace, for tests (needs root; see
/// ``isPossible``).
///
/// The test process stays outside: what is to meet this journal is run inside, with ``run(_:environment:)``. All of it
/// ends with this object, and with the test process whatever way that goes: the first process of the namespace reads
/// from a pipe that only the test holds.
public final class JournalNamespace {
    /// Where journald keeps its files.
    public enum Storage: String, Sendable {
        /// Under `/run/log/journal`; every entry in `system.journal`.
        case volatile
        /// Under `/var/log/journal`; people's entries (uid 1000 and up) in files of their own.
        case persistent
    }

    /// What journald can be made to do.
    public enum Order: String, Sendable {
        /// Starts it again after one of the next four.
        case start
        /// Ends it orderly. As under systemd its sockets are held open: what is sent waits there, as far as they go (10
        /// entries by the kernel's default, 512 under systemd), and then the sender waits.
        case stop
        /// Ends it with SIGKILL; the sockets as with `stop`.
        case kill
        /// Ends it and lets go of its sockets: they stand there, and a send is refused.
        case deafen
        /// Ends it and takes its sockets away, as on a machine without journald.
        case remove
        /// Stops it in its tracks (SIGSTOP): its queue fills, and senders block.
        case pause
        /// Lets it go on (SIGCONT).
        case resume
        /// Starts a new file; the old one is archived.
        case rotate
        /// Starts a new file and deletes every old one.
        case vacuum
        /// Waits until everything sent is written.
        case sync
    }

    /// Whether this machine can do it: root, with journald, `unshare`, `nsenter` and perl.
    public static var isPossible: Bool {
        geteuid() == 0 && access("/lib/systemd/systemd-journald", X_OK) == 0
            && access("/usr/bin/unshare", X_OK) == 0 && access("/usr/bin/nsenter", X_OK) == 0
            && access("/usr/bin/perl", X_OK) == 0
    }

    /// What a test that is skipped for it says.
    public static let reasonForSkipping = "SKIPPED: a real systemd-journald needs root, systemd, util-linux and perl"

    private let holder: ChildProcess
    private var controlGroups: [ControlGroup] = []
    /// The process that holds the namespaces, by its number outside: `nsenter --mount=/proc/N/ns/mnt
    /// --pid=/proc/N/ns/pid_for_children` enters them.
    public var holderPID: Int32 { holder.pid }

    /// Starts journald, with further lines for the `[Journal]` section of its configuration, and waits until it answers.
    public init(storage: Storage = .volatile, configuration: String = "") throws {
        let here = #filePath
        let folder = here.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        holder = try ChildProcess(
            [
                "unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--mount-proc",
                "--kill-child=KILL", "sh", folder + "/journal-namespace",
            ],
            environment: ["STORAGE": storage.rawValue, "JOURNALD_CONF": configuration])
        try expectOK("the start")
    }

    /// Gives an order and waits until it is carried out.
    public func order(_ order: Order) throws {
        try holder.send(order.rawValue)
        try expectOK(order.rawValue)
    }

    deinit {
        holder.closeInput()
        // The namespace's first process ends only after every other one, so its groups are then empty.
        _ = try? holder.finish(withinMilliseconds: 10_000)
        for group in controlGroups { group.remove() }
    }

    /// Starts a program inside, as root or as another user (by number; with no groups but its own), and, where a unit is
    /// named, in a control group that journald takes for that unit's (only where ``ControlGroup/isPossible``).
    public func start(
        _ command: [String], environment: [String: String] = [:], uid: UInt32 = 0, unit: String? = nil
    ) throws -> ChildProcess {
        // nsenter forks: the program proper is its child, gets the signals, and dies with it.
        let user = uid == 0 ? [] : ["--reuid=\(uid)", "--regid=\(uid)", "--clear-groups"]
        let entry = ["--mount=/proc/\(holderPID)/ns/mnt", "--pid=/proc/\(holderPID)/ns/pid_for_children", "--"]
        return try ChildProcess(
            ["nsenter"] + entry + (try joining(unit)) + ["setpriv", "--pdeathsig=KILL"] + user + ["--"] + command,
            environment: environment, signalled: .itsChild)
    }

    /// Runs a program inside to its end.
    public func run(
        _ command: [String], environment: [String: String] = [:], uid: UInt32 = 0, unit: String? = nil
    ) throws -> ChildProcess.Result {
        try start(command, environment: environment, uid: uid, unit: unit).finish()
    }

    /// The words before a command that put it into the unit's control group.
    private func joining(_ unit: String?) throws -> [String] {
        guard let unit else { return [] }
        let group = try ControlGroup(slice: "flagwatchfixture\(holderPID).slice", unit: unit)
        controlGroups.append(group)
        return ["sh", "-c", #"echo 0 >"$0" && exec "$@""#, group.processes]
    }

    /// What `journalctl -o json` prints for the matches (`FIELD=value`), one object a line, after all that was sent is
    /// written.
    public func journal(_ matches: String...) throws -> [String] {
        try order(.sync)
        let result = try run(["journalctl", "--quiet", "--no-pager", "--all", "--output=json"] + matches)
        guard result.status == 0 else { throw FixtureFailure("journalctl: \(result.errors)") }
        return result.output.split(separator: "\n").map(String.init)
    }

    /// Closes the pipe to the namespace, as the death of the test would: everything inside ends.
    public func abandon() { holder.closeInput() }

    private func expectOK(_ what: String) throws {
        let answer = try holder.line(withinMilliseconds: 20_000)
        guard answer == "ok" else {
            let said = answer ?? (try? holder.finish(withinMilliseconds: 1_000).errors) ?? "no answer"
            throw FixtureFailure("journald fixture, \(what): \(said)")
        }
    }
}
