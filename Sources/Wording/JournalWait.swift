/// Entries that wait for the journal, as `status` and the unit's status line say it (C23).
public struct JournalWait: Hashable, Sendable {
    /// How many wait.
    public var count: Int
    /// Since when none was read back, as a local time.
    public var since: String?

    /// So many, since then.
    public init(count: Int, since: String?) {
        self.count = count
        self.since = since
    }

    /// "201 entries wait for the journal since Mon 30 Nov 14:32".
    public func text(in language: Language) -> String {
        switch language {
        case .nl:
            let noun = count == 1 ? "1 regel wacht" : "\(count) regels wachten"
            return "\(noun) op het journaal" + (since.map { " sinds \($0)" } ?? "")
        case .en:
            let noun = count == 1 ? "1 entry waits" : "\(count) entries wait"
            return "\(noun) for the journal" + (since.map { " since \($0)" } ?? "")
        }
    }
}
