/// Where the daemon finds and keeps things. The command line and the unit's environment give them.
public struct DaemonOptions: Sendable, Hashable {
    /// How entries reach people.
    public enum Output: String, Sendable, CaseIterable {
        /// The journal where its socket is, else standard output: text on a terminal, JSON lines elsewhere.
        case automatic = "auto"
        case journal, json, text
    }

    /// The folder of the ledger: `StateDirectory=`.
    public var stateDirectory: String
    /// The administrator's configuration: `ConfigurationDirectory=`.
    public var configurationDirectory: String
    /// The shipped configuration below it.
    public var shippedDirectory: String
    /// The control socket's path, where systemd does not pass it.
    public var socketPath: String
    /// How entries reach people.
    public var output: Output

    /// Options with the paths of an installed system.
    public init(
        stateDirectory: String = "/var/lib/flagwatch", configurationDirectory: String = "/etc/flagwatch",
        shippedDirectory: String = "/usr/lib/flagwatch", socketPath: String = "/run/flagwatch/control",
        output: Output = .automatic
    ) {
        self.stateDirectory = stateDirectory
        self.configurationDirectory = configurationDirectory
        self.shippedDirectory = shippedDirectory
        self.socketPath = socketPath
        self.output = output
    }
}
