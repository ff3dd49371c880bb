/// How urgent an entry is: the levels of syslog (RFC 5424, section 6.2.1). The smaller, the more urgent.
public enum JournalPriority: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The system is unusable.
    case emergency = 0
    /// Action must be taken at once.
    case alert = 1
    /// Critical conditions.
    case critical = 2
    /// Error conditions.
    case error = 3
    /// Warning conditions.
    case warning = 4
    /// Normal but significant.
    case notice = 5
    /// Informational.
    case info = 6
    /// For debugging.
    case debug = 7

    /// The word that `journalctl -p` and the configuration use: `emerg`, `alert`, `crit`, `err`, `warning`…
    public var word: String { Self.words[rawValue] }

    /// The level of a word that `journalctl -p` takes.
    public init?(word: String) {
        guard let index = Self.words.firstIndex(of: word) else { return nil }
        self.init(rawValue: index)
    }

    /// Less urgent sorts first, so that `max()` is the most urgent one.
    public static func < (left: JournalPriority, right: JournalPriority) -> Bool { left.rawValue > right.rawValue }

    private static let words = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"]
}
