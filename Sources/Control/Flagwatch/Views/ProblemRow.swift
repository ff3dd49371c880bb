/// What verify found wrong. row: the number of the event, or null where it is not about one. kind: ledger, mail (a copy),
/// anchor (the journal remembers another chain), missing or doubled (an entry in the journal).
public struct ProblemRow: Codable, Sendable, Equatable {
    /// The number of the event, or nil where it is not about one.
    public var row: Int?
    /// `ledger`, `mail`, `anchor`, `missing` or `doubled`.
    public var kind: String
    /// Why.
    public var reason: String

    /// Takes the fields as they are.
    public init(row: Int? = nil, kind: String, reason: String) {
        self.row = row
        self.kind = kind
        self.reason = reason
    }
}
