/// Which journal is read. Only journals of this machine are: entries merged from elsewhere prove nothing here.
public enum JournalPlace: Hashable, Sendable {
    /// The machine's own journal, in `/run/log/journal` and `/var/log/journal`.
    case system
    /// A journal namespace (systemd-journald.service(8)), where the unit has `LogNamespace=`.
    case namespace(String)
    /// The journal files in a directory and in the folders below it that are named as a machine id.
    case directory(String)
    /// Exactly these files. They are never noticed to change places: a rotated file stays the one that was opened.
    case files([String])
}
