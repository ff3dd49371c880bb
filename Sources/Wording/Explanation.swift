/// Why something was refused, in the reader's language.
public struct Explanation: Hashable, Sendable {
    /// What is wrong.
    public var what: String
    /// The number in flagwatch-rules(7) that says so, such as `C8`; nil where the words say it all.
    public var rule: String?
    /// What would be right.
    public var remedy: String

    /// An explanation of its parts.
    public init(what: String, rule: String?, remedy: String) {
        self.what = what
        self.rule = rule
        self.remedy = remedy
    }

    /// All of it as one line, in whichever language: `TK25-001 is al gesloten (C8 in flagwatch-rules(7)). Heropen …`
    public var line: String {
        let place = rule.map { " (\($0) in flagwatch-rules(7))" } ?? ""
        return "\(what)\(place). \(remedy)"
    }
}
