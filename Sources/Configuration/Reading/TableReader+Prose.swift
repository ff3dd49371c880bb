import Flagging

extension TableReader {
    /// More than a page of print is no paragraph.
    private static let longestProse = 4_000

    /// A text of the published page (S8), one line for each paragraph of print; nil after a complaint.
    func prose(_ key: String) -> Located<String>? {
        guard let text = string(key, like: "\"\"\"…\"\"\"") else { return nil }
        let lines = Self.paragraphs(of: text.value)
        let joined = lines.joined(separator: "\n")
        var isGood = true
        func refuse(_ problem: String, _ remedy: String) {
            isGood = false
            self.refuse(text.place, "\(key) in \(title) \(problem)", remedy)
        }
        if lines.isEmpty { refuse("is empty", "write the text, or leave the key out for the shipped one") }
        if joined.count > Self.longestProse {
            refuse("has \(joined.count) characters", "write at most \(Self.longestProse)")
        }
        if let scalar = text.value.unicodeScalars.first(where: Self.isNoProse) {
            let number = String(scalar.value, radix: 16, uppercase: true)
            refuse("holds the control character U+\(number)", "write letters, blanks and line breaks only")
        }
        for part in SummaryTemplate(joined).parts {
            switch part {
            case .name(let name) where SummaryTemplate.Placeholder(rawValue: name) == nil:
                let known = SummaryTemplate.Placeholder.allCases.map(\.rawValue)
                let near = Spelling.nearest(to: name, among: known).map { "did you mean {\($0)}? " } ?? ""
                refuse(
                    "has the unknown placeholder \(Quoted("{\(name)}"))",
                    "\(near)known are \(known.map { "{\($0)}" }.joined(separator: ", "))")
            case .brace(let brace): refuse("has a \(brace) without its other half", "write {election}, or leave it out")
            default: break
            }
        }
        if let word = ForbiddenWord.first(in: joined) {
            refuse(
                "says \(Quoted(word)), which no flag is",
                "speak of a flag, or of a request to assess; somebody else's words stand between “ and ”")
        }
        return isGood ? Located(value: joined, place: text.place) : nil
    }

    /// Lines are broken for whoever edits the file; an empty one parts two paragraphs.
    private static func paragraphs(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ") }
    }

    /// What would be invisible on a page, or would turn it around.
    private static func isNoProse(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" || scalar == "\r" || scalar == "\t" { return false }
        return scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
            || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
}
