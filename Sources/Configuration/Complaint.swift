/// K1: something in the configuration that is refused, or that `check` warns of: where, what, and what would be right.
///
/// Complaints are for the administrator and stay in English, as configuration keys are.
public struct Complaint: Hashable, Sendable, Codable {
    /// The path of the file, or of the folder where a whole table is missing from it.
    public var file: String
    /// The line, counted from 1; nil where the file as a whole is meant.
    public var line: Int?
    /// The column in Unicode scalars, counted from 1, where it is known.
    public var column: Int?
    /// What is wrong.
    public var problem: String
    /// What would be right.
    public var remedy: String

    /// A complaint about a place in a file, or about the file as a whole.
    public init(file: String, line: Int? = nil, column: Int? = nil, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.remedy = remedy
    }
}

extension Complaint: CustomStringConvertible {
    /// `FILE:LINE: problem; remedy`
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(problem); \(remedy)"
    }
}

extension Complaint: Comparable {
    /// By file, then by place in the file, then by text, so that a report is the same each time.
    public static func < (left: Complaint, right: Complaint) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
        if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
        return (left.problem, left.remedy) < (right.problem, right.remedy)
    }
}
