/// What verify found wrong. row: the number of the event, or null where it is not about one.
public struct ProblemRow: Codable, Sendable, Equatable {
    /// The number of the event, or nil where it is not about one.
    public var row: Int?
    /// Why.
    public var reason: String

    /// Takes the fields as they are.
    public init(row: Int? = nil, reason: String) {
        self.row = row
        self.reason = reason
    }
}
