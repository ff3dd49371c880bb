/// What a piece of text is marked as. Colour never says what words do not say as well.
enum Mark {
    case plain, heading, late, ours, faint
}

/// How marks are shown: in colour on a terminal, else not at all.
enum Ink {
    case plain, coloured

    /// The text with its mark; codes of ECMA-48 (SGR).
    func text(_ text: String, _ mark: Mark) -> String {
        guard self == .coloured, !text.isEmpty, let code = code(of: mark) else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private func code(of mark: Mark) -> String? {
        switch mark {
        case .plain: nil
        case .heading: "1"
        case .late: "1;31"
        case .ours: "1"
        case .faint: "2"
        }
    }
}
