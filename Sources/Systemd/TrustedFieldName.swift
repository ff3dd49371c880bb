/// A journal field that journald itself adds to an entry, from what the kernel says of the sender. No client can set
/// one: journald drops what begins with `_` from the wire.
public enum TrustedFieldName: String, Hashable, Sendable, CaseIterable {
    /// The sender's real user id, in decimal.
    case uid = "_UID"
    /// The sender's real group id, in decimal.
    case gid = "_GID"
    /// The sender's process id, in decimal.
    case pid = "_PID"
    /// The system unit that the sender's control group belongs to.
    case systemdUnit = "_SYSTEMD_UNIT"
    /// The run of that unit.
    case systemdInvocationID = "_SYSTEMD_INVOCATION_ID"
    /// The path of the sender's executable.
    case executable = "_EXE"
    /// How it came: `journal`, `stdout`, `syslog`, `kernel`…
    case transport = "_TRANSPORT"
    /// The boot in which it was written.
    case bootID = "_BOOT_ID"
}
