/// Words as redaction reads them.
enum Word {
    /// The alphanumeric pieces of a text, in small letters: `Jan.Jansen@x.nl` is jan, jansen, x, nl.
    static func pieces(_ text: String) -> [String] {
        text.unicodeScalars.split { !$0.properties.isAlphabetic && !isDigit($0) && $0.properties.numericType == nil }
            .map { folded(String(String.UnicodeScalarView($0))) }
    }

    /// The pieces of a personal value by which it may be known again: without percent escapes, and of a handle like
    /// `jansen77` the letters as well.
    static func learnable(_ text: String) -> Set<String> {
        let parts = text.split(separator: "%", omittingEmptySubsequences: false)
        let unescaped = parts.dropFirst().map { part in
            part.prefix(2).count(where: \.isHexDigit) == 2 ? part.dropFirst(2) : part
        }
        let whole = pieces(([parts[0]] + unescaped).joined(separator: " "))
        let letters = whole.flatMap { $0.split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init) }
        return Set(whole.filter { $0.count > 1 } + letters)
    }

    static func folded(_ text: String) -> String { text.lowercased() }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// A number of at most four digits: a year, an article, a count.
    static func isSmallNumber(_ text: some StringProtocol) -> Bool {
        (1...4).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(isDigit)
    }

    /// Whether there is a digit of any script in it.
    static func hasNumber(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { $0.properties.numericType != nil && !$0.properties.isAlphabetic }
    }

    /// How a word uses capitals.
    enum Spelling {
        case small, capitalised, capitals, mixed

        init(_ text: some StringProtocol) {
            let letters = text.filter(\.isLetter)
            let capitals = letters.filter { !$0.isLowercase }
            if capitals.isEmpty {
                self = .small
            } else if capitals.count == letters.count, letters.count > 1 {
                self = .capitals
            } else {
                self = capitals.count == 1 && letters.first.map { !$0.isLowercase } == true ? .capitalised : .mixed
            }
        }
    }
}
