/// The shapes of names in the configuration.
enum Token {
    /// Longer names are no names, and journal fields and tables must hold them.
    static let longest = 64

    /// `[a-z0-9-]+`
    static func isValid(_ text: String) -> Bool {
        (1...longest).contains(text.utf8.count)
            && text.utf8.allSatisfy { Ascii.isLower($0) || Ascii.isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    /// The prefix of flag ids: `[A-Z0-9]+`, since a flag id is written in capitals and split at its hyphen.
    static func isCode(_ text: String) -> Bool {
        (1...16).contains(text.utf8.count) && text.utf8.allSatisfy { Ascii.isUpper($0) || Ascii.isDigit($0) }
    }

    /// One line for people: it may stand in a journal message, so no control characters.
    static func isLabel(_ text: String) -> Bool {
        let isBlank = text.allSatisfy(\.isWhitespace)
        return !isBlank && text.utf8.count <= 200
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.value == 0x2028 }
    }

    /// A mail address as our own lists need it: something, `@`, a domain; no spaces, no brackets.
    static func isAddress(_ text: String) -> Bool {
        guard let at = text.lastIndex(of: "@"), at != text.startIndex else { return false }
        let local = text[..<at]
        let special = "<>()@,;:\"".unicodeScalars
        let isPlain = local.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !special.contains($0)
        }
        return isPlain && isDomain(String(text[text.index(after: at)...]))
    }

    /// A host name in letters, digits and hyphens with at least one dot; other scripts in their `xn--` form.
    static func isDomain(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, text.utf8.count <= 253 else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy {
                    Ascii.isLower($0) || Ascii.isUpper($0) || Ascii.isDigit($0) || $0 == UInt8(ascii: "-")
                }
        }
    }
}
