public import Flagging

/// The unit's status line: what `systemctl status` shows in one line.
public struct StatusLine: Hashable, Sendable {
    /// The next deadline.
    public struct Due: Hashable, Sendable {
        /// The flag.
        public var flag: FlagID
        /// Its deadline.
        public var at: Instant
        /// The zone of its election.
        public var zone: ZoneTable

        /// A deadline of a flag.
        public init(flag: FlagID, at: Instant, zone: ZoneTable) {
            self.flag = flag
            self.at = at
            self.zone = zone
        }
    }

    /// How many flags are open.
    public var openFlags: Int
    /// How many mails are held.
    public var held: Int
    /// The next deadline, if one lies ahead.
    public var nextDue: Due?
    /// What is wrong, if something is.
    public var trouble: String?

    /// A status with its parts.
    public init(openFlags: Int, held: Int, nextDue: Due?, trouble: String?) {
        self.openFlags = openFlags
        self.held = held
        self.nextDue = nextDue
        self.trouble = trouble
    }

    /// "2 open flags; 1 mail held; next due TK25-001 Sun 19 Oct 14:32".
    public func text(in language: Language) -> String {
        var parts: [String] = []
        switch language {
        case .nl: parts.append(openFlags == 1 ? "1 open melding" : "\(openFlags) open meldingen")
        case .en: parts.append(openFlags == 1 ? "1 open flag" : "\(openFlags) open flags")
        }
        if held > 0 { parts.append(language == .nl ? "\(held) mail ter beoordeling" : "\(held) mail held") }
        if let nextDue {
            let when = nextDue.at.localText(in: nextDue.zone, language: language)
            let words = language == .nl ? "eerstvolgende termijn" : "next due"
            parts.append("\(words) \(nextDue.flag) \(when)")
        }
        if let trouble { parts.append(trouble) }
        return parts.joined(separator: "; ")
    }
}
