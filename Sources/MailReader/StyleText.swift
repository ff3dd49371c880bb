/// The text of style sheets, as far as it must be told apart to know what they hide.
enum StyleText {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let at = UInt8(ascii: "@")
    private static let backslash = UInt8(ascii: "\\")

    /// Without remarks, and with what is escaped in plain letters: `dis/**/play` and `n\6fne` hide as well.
    static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let rest = text[index...]
            if text[index].isLetter || text[index].isSpace {
                output.append(text[index])
                index += 1
            } else if rest.starts(with: "/*".utf8) {
                index = end(of: "*/", in: text, from: index + 2)
            } else if rest.starts(with: "<!--".utf8) {
                index += 4
            } else if rest.starts(with: "-->".utf8) {
                index += 3
            } else if text[index] == backslash {
                index = unescape(text, from: index + 1, into: &output)
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    private static func end(of mark: String, in text: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.endIndex {
            if text[index...].starts(with: mark.utf8) { return index + mark.utf8.count }
            index += 1
        }
        return text.endIndex
    }

    /// CSS Syntax 3, 4.3.7. What is escaped is a letter of a name, whatever it is: one that would be a mark is left out.
    private static func unescape(_ text: ArraySlice<UInt8>, from start: Int, into output: inout [UInt8]) -> Int {
        var (index, value, digits): (Int, UInt32, Int) = (start, 0, 0)
        while index < text.endIndex, digits < 6, let digit = text[index].hexValue {
            value = value << 4 | UInt32(digit)
            (index, digits) = (index + 1, digits + 1)
        }
        if digits > 0 {
            if index < text.endIndex, text[index].isSpace { index += 1 }
        } else if index < text.endIndex {
            value = UInt32(text[index])
            index += 1
        }
        if value >= 0x80 {
            output.append(scalar: value)
        } else if UInt8(value).isLetter || UInt8(value).isDigit || UInt8(value) == Byte.hyphen {
            output.append(UInt8(value))
        }
        return index
    }

    /// What stands before a brace, without the ends of what came before.
    static func prelude(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = text.lastIndex { $0 == Byte.semicolon || $0 == close }.map { $0 + 1 } ?? text.startIndex
        return text[start...].trimmed
    }

    /// Whether what an at-rule encloses holds on a common screen, or may. What is for phones, for paper or for dark
    /// screens does not; what describes letters and movements encloses no rules.
    static func holdsHere(_ prelude: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: prelude.lazy.filter { !$0.isSpace }.map(\.lowered), as: UTF8.self)
        for name in ["@font-face", "@keyframes", "@-webkit-keyframes", "@-moz-keyframes", "@page", "@property"]
        where text.hasPrefix(name) {
            return false
        }
        guard text.hasPrefix("@media") else { return true }
        return text.dropFirst("@media".count).split(separator: ",").contains { query in
            if query.hasPrefix("not") { return true }
            if query.hasPrefix("print") || query.contains("prefers-color-scheme:dark") { return false }
            return !["max-width:", "max-device-width:"].contains { isNarrow(query, $0) }
        }
    }

    private static func isNarrow(_ query: Substring, _ name: String) -> Bool {
        guard let place = query.firstRange(of: name) else { return false }
        let rest = query[place.upperBound...]
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        return rest.dropFirst(digits.count).hasPrefix("px") && Int(digits).map { $0 <= 1_000 } ?? false
    }

    /// The place after the brace that closes the one at `brace`.
    static func blockEnd(_ css: ArraySlice<UInt8>, from brace: Int) -> Int {
        var (index, depth) = (brace, 0)
        while index < css.endIndex {
            if css[index] == open { depth += 1 }
            if css[index] == close { depth -= 1 }
            index += 1
            if depth == 0 { return index }
        }
        return index
    }

    /// Selectors without what stands in brackets: a condition there makes them hold for less, and that is not looked at.
    static func withoutBrackets(_ selectors: ArraySlice<UInt8>) -> [UInt8] {
        var (output, depth): ([UInt8], Int) = ([], 0)
        for byte in selectors {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") {
                // So that `[lang]` alone is still a selector.
                if depth == 0 { output.append(Byte.colon) }
                depth += 1
            } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")") {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                output.append(byte)
            }
        }
        return output
    }

    /// Whether a selector is about what is no text of the mail, or holds only while somebody points at it.
    static func isPassing(_ selector: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: selector.lazy.map(\.lowered), as: UTF8.self)
        return ["::", ":before", ":after", ":hover", ":active", ":focus", ":visited"].contains { text.contains($0) }
    }
}
