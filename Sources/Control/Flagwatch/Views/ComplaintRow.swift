/// A complaint about a configuration file: what is wrong, and what would be right. Lines count from 1.
public struct ComplaintRow: Codable, Sendable, Equatable {
    /// The file.
    public var file: String
    /// The line, from 1.
    public var line: Int?
    /// What is wrong.
    public var message: String
    /// What would be right.
    public var remedy: String

    /// Takes the fields as they are.
    public init(file: String, line: Int? = nil, message: String, remedy: String) {
        self.file = file
        self.line = line
        self.message = message
        self.remedy = remedy
    }
}
