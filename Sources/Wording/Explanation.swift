/// Why something was refused, in the reader's language.
public struct Explanation: Hashable, Sendable {
    /// What is wrong.
    public var what: String
    /// The rule of the design that says so, `C8` or `section 8`.
    public var rule: String
    /// What would be right.
    public var remedy: String

    /// An explanation of three parts.
    public init(what: String, rule: String, remedy: String) {
        self.what = what
        self.rule = rule
        self.remedy = remedy
    }

    /// All of it as one line: `TK25-001 is al gesloten (C8). Heropen hem eerst: …`
    public func line(in language: Language) -> String {
        let rule = language == .nl ? self.rule.replacingSection : self.rule
        return "\(what) (\(rule)). \(remedy)"
    }
}

extension String {
    /// `section 8` in Dutch.
    fileprivate var replacingSection: String {
        hasPrefix("section ") ? "paragraaf \(dropFirst(8))" : self
    }
}
