/// The configuration is refused (K1). Every complaint is in it, not only the first.
public struct ConfigurationError: Error, Hashable, Sendable {
    /// What is wrong, by file and line; never empty.
    public var complaints: [Complaint]

    /// A refusal for these reasons.
    public init(complaints: [Complaint]) {
        self.complaints = complaints
    }
}

extension ConfigurationError: CustomStringConvertible {
    /// One complaint a line.
    public var description: String { complaints.map(\.description).joined(separator: "\n") }
}
