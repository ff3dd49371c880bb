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

    /// Letters, with hyphens and apostrophes between them: `X-beleid`, `foto's`.
    static func isPlain(_ text: Substring) -> Bool {
        var lettersBefore = false
        for scalar in text.unicodeScalars {
            // A mark belongs to the letter before it; alone it would join the space.
            let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
            let isLetter = isMark ? lettersBefore : scalar.properties.isAlphabetic
            guard isLetter || (lettersBefore && (scalar == "-" || scalar == "'" || scalar == "’")) else { return false }
            lettersBefore = isLetter
        }
        return lettersBefore
    }

    /// A number of at most four digits: a year, an article, a count.
    static func isSmallNumber(_ text: Substring) -> Bool {
        (1...4).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(isDigit)
    }

    /// `29-10-2025`, `2025-10-29`, `29/10`, `14:32`, `07.30`: dates and times stay, by the published example.
    static func isDateOrTime(_ text: Substring) -> Bool {
        for separator: Character in ["-", "/", ":", "."] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), parts.allSatisfy({ isSmallNumber($0) && $0.count != 3 }) else {
                continue
            }
            let numbers = parts.compactMap { Int($0) }
            if separator == ":" || (separator == "." && parts.count == 2) {
                return parts.allSatisfy { $0.count <= 2 } && numbers[0] < 25
                    && numbers.dropFirst().allSatisfy { $0 < 60 }
            }
            return isDate(numbers)
        }
        return false
    }

    private static func isDate(_ numbers: [Int]) -> Bool {
        guard numbers.count == 3 else { return (1...31).contains(numbers[0]) && (1...12).contains(numbers[1]) }
        let years = 1900...2100
        let isYearFirst = years.contains(numbers[0]) && (1...31).contains(numbers[2])
        let isYearLast = years.contains(numbers[2]) && (1...31).contains(numbers[0])
        return (isYearFirst || isYearLast) && (1...12).contains(numbers[1])
    }
}
