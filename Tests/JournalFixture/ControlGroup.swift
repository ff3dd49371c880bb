import Glibc

/// A control group that is named as systemd would name a unit's, so that journald adds `_SYSTEMD_UNIT` to what its
/// processes send. It limits nothing. It lies in a slice of the fixture's own and is taken away with it.
public struct ControlGroup: Sendable {
    private let slice: String
    private let path: String

    /// The file that takes the processes.
    var processes: String { path + "/cgroup.procs" }

    /// Where the kernel's second control group hierarchy is mounted; nil where it is not.
    private static let root = ["/sys/fs/cgroup/unified", "/sys/fs/cgroup"].first {
        access($0 + "/cgroup.procs", F_OK) == 0
    }

    /// Whether this process may make such groups; a container often may not.
    public static let isPossible: Bool = {
        guard geteuid() == 0, let root else { return false }
        let trial = root + "/flagwatchfixturetrial\(getpid()).slice"
        return mkdir(trial, 0o755) == 0 && rmdir(trial) == 0
    }()

    /// What a test that is skipped for it says.
    public static let reasonForSkipping = "SKIPPED: units need root and a control group hierarchy that can be written"

    init(slice: String, unit: String) throws {
        guard let root = Self.root else { throw FixtureFailure("no control groups") }
        self.slice = root + "/" + slice
        path = self.slice + "/" + unit
        for folder in [self.slice, path] where mkdir(folder, 0o755) != 0 && errno != EEXIST {
            throw FixtureFailure("\(folder): errno \(errno)")
        }
    }

    /// Takes it away; its slice too, with the last one.
    func remove() {
        rmdir(path)
        rmdir(slice)
    }
}
