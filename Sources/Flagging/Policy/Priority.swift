/// A syslog priority (RFC 5424, table 2). A lower number is more urgent.
public enum Priority: Int, Sendable, CaseIterable {
    case emergency = 0
    case alert, critical, error, warning, notice, info, debug

    /// The name that configuration and journalctl use.
    public var name: String {
        switch self {
        case .emergency: "emerg"
        case .alert: "alert"
        case .critical: "crit"
        case .error: "err"
        case .warning: "warning"
        case .notice: "notice"
        case .info: "info"
        case .debug: "debug"
        }
    }

    /// Reads `crit`; nil for anything that is no priority.
    public init?(name: String) {
        guard let found = Priority.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }

    /// This priority, no more urgent than `ceiling` (C19).
    public func capped(at ceiling: Priority) -> Priority { rawValue < ceiling.rawValue ? ceiling : self }

    /// Whether this is as urgent as `other` or more (C18's `loud`).
    public func isAtLeast(_ other: Priority) -> Bool { rawValue <= other.rawValue }
}

extension Priority: Codable {
    /// Reads the name.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Priority(name: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a priority")
        }
        self = value
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
