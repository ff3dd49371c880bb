/// The likely mistake behind a line that is no TOML, with what would be right (K1).
///
/// The parser says at which byte the grammar failed: of `language = nl` that a floating-point number was expected, `nan`.
/// Whoever types that has forgotten the quotes, and is told so. The slips are those of people who know other formats.
struct Slip: Equatable {
    /// What is wrong.
    var problem: String
    /// What would be right.
    var remedy: String

    /// The slip on a line; nil where the line itself looks right.
    ///
    /// - Parameter message: the parser's own words, which know what stands before the line.
    init?(on line: String, message: String) {
        let line = Slip.trimmed(line[...])
        guard let slip = Slip.ofQuotes(line) ?? Slip.ofLine(line, message) ?? Slip.ofValue(line, message) else {
            return nil
        }
        self = slip
    }

    private init(_ problem: String, _ remedy: String) {
        self.problem = problem
        self.remedy = remedy
    }

    // MARK: The whole line

    private static let curly: Set<Character> = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "´", "`"]

    /// Word processors and chat programs bend quotes.
    private static func ofQuotes(_ line: Substring) -> Slip? {
        let outside = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
        guard outside.contains(where: curly.contains) else { return nil }
        let straight = String(line.map { curly.contains($0) ? "\"" : $0 })
        return Slip("has curly quotes", "write straight ones: \(shown(straight))")
    }

    private static func ofLine(_ line: Substring, _ message: String) -> Slip? {
        if line.hasPrefix(";") || line.hasPrefix("//") || line.hasPrefix("--") {
            return Slip("a comment begins with \(Quoted(String(line.prefix(2))))", "begin comments with #")
        }
        if message.contains("cannot redefine"), let name = quotedName(in: message) {
            return Slip(
                "\(name) stands there twice", "keep one of the two; tables of which there may be many are [[…]]")
        }
        if line.hasPrefix("[") { return ofHeader(line) }
        guard let equals = line.firstIndex(of: "=") else { return ofLineWithoutEquals(line, message) }
        let key = trimmed(line[..<equals])
        guard !key.contains(where: \.isWhitespace) || key.contains(where: { "\"'".contains($0) }) else {
            return Slip(
                "the key \(Quoted(String(key))) holds a blank", "write one word, or put \"\(key)\" in quotes")
        }
        return nil
    }

    /// `[[mailbox]`, `[own`.
    private static func ofHeader(_ line: Substring) -> Slip? {
        let name = line.drop { $0 == "[" }.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        let brackets = line.prefix { $0 == "[" }.count
        let closing = line.dropFirst(brackets + name.count).prefix { $0 == "]" }.count
        guard !name.isEmpty, brackets != closing || brackets > 2 else { return nil }
        let right = brackets >= 2 ? "[[\(name)]]" : "[\(name)]"
        return Slip("the header of a table is not closed as it was opened", "write \(right)")
    }

    private static func ofLineWithoutEquals(_ line: Substring, _ message: String) -> Slip? {
        guard message.contains("expected '='") else { return nil }
        let key = line.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        var value = trimmed(line.dropFirst(key.count))
        if value.first == ":" { value = trimmed(value.dropFirst()) }
        guard !key.isEmpty else { return nil }
        return Slip("there is no = between key and value", "write \(key) = \(value.isEmpty ? "\"…\"" : quoted(value))")
    }

    // MARK: The value

    private static func ofValue(_ line: Substring, _ message: String) -> Slip? {
        let equals = line.firstIndex(of: "=")
        let key = equals.map { "\(trimmed(line[..<$0])) = " } ?? ""
        let value = trimmed(equals.map { line[line.index(after: $0)...] } ?? line)
        if value.isEmpty { return Slip("there is no value after =", "write \(key)\"…\"") }
        if message.contains("dangling comma") || message.contains("parsing inline table") {
            return Slip(
                "a table in braces must stand on one line, without a comma at its end",
                "write it on one line, or as a [table] of its own")
        }
        if message.contains("end-of-file") {
            return Slip("the file ends inside a list, a table or a text", "close it with ], } or \"")
        }
        if message.contains("expected comma") {
            return Slip("a comma is missing between two entries", "write [\"…\", \"…\"]")
        }
        switch value.first {
        case "\"", "'": return ofText(value, key, message)
        case "[": return ofList(value, key)
        case "{": return nil
        default: return ofBareText(value, key)
        }
    }

    private static func ofText(_ value: Substring, _ key: String, _ message: String) -> Slip? {
        if message.contains("escape"), !message.contains("unescaped") {
            return Slip("a backslash in double quotes begins an escape", "write \\\\ for one, or use single quotes")
        }
        if message.contains("expected a comment or whitespace"), let quote = value.first,
            let end = value.dropFirst().firstIndex(of: quote)
        {
            return Slip("something follows the value", "write \(shown(key + value[...end]))")
        }
        guard message.contains("control characters") || message.contains("string") else { return nil }
        return Slip("a text has no closing quote on its line", "write \(key)\"…\"")
    }

    private static func ofList(_ value: Substring, _ key: String) -> Slip? {
        let entries = value.dropFirst().prefix { $0 != "]" && $0 != "#" }.split(separator: ",").map { trimmed($0) }
        guard entries.contains(where: { isText($0) }) else { return nil }
        let right = entries.filter { !$0.isEmpty }.map { quoted($0) }.joined(separator: ", ")
        return Slip("a text in the list stands without quotes", "write \(shown("\(key)[\(right)]"))")
    }

    private static func ofBareText(_ value: Substring, _ key: String) -> Slip? {
        let bare = trimmed(value.prefix { $0 != "#" && $0 != "," && $0 != ";" })
        switch bare.lowercased() {
        case "true", "yes", "on", "ja": return Slip("\(Quoted(String(bare))) is no value", "write \(key)true")
        case "false", "no", "off", "nee": return Slip("\(Quoted(String(bare))) is no value", "write \(key)false")
        default: break
        }
        guard !bare.isEmpty, bare.first != "\"" else { return nil }
        return Slip("text stands without quotes", "write \(shown("\(key)\(quoted(bare))"))")
    }

    // MARK: Text

    /// Neither quoted, nor a number, nor a list or table.
    private static func isText(_ entry: Substring) -> Bool {
        guard let first = entry.first else { return false }
        return !"\"'[{".contains(first) && Double(entry) == nil && entry != "true" && entry != "false"
    }

    private static func quoted(_ text: Substring) -> String { isText(text) ? "\"\(text)\"" : String(text) }

    /// `cannot redefine existing table 'own'`
    private static func quotedName(in message: String) -> String? {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        return parts.count >= 3 ? String(parts[parts.count - 2]) : nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// A line for a person: without control characters, and cut.
    private static func shown(_ line: String) -> String {
        let plain = line.unicodeScalars.filter { $0.properties.generalCategory != .control }
        return plain.count > 80
            ? String(String.UnicodeScalarView(plain.prefix(80))) + "…"
            : String(String.UnicodeScalarView(plain))
    }
}
