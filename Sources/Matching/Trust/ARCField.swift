/// The tags of an `ARC-Seal` or the instance of an `ARC-Authentication-Results` (RFC 8617, 4.1).
struct ARCField {
    var instance: Int
    var tags: [String: String] = [:]

    /// Nil without an instance from 1 to 50, or with one tag twice.
    init?(_ text: String) {
        for part in text.split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = Self.trimmed(part[..<equals]).lowercased()
            // The results of `ARC-Authentication-Results` follow their instance; they are no tags.
            if name == "i", tags["i"] != nil { return nil }
            if tags[name] == nil { tags[name] = Self.trimmed(part[part.index(after: equals)...]) }
        }
        guard let text = tags["i"], let instance = Int(text), (1...50).contains(instance) else { return nil }
        self.instance = instance
    }

    /// What follows the instance, which is written as in `Authentication-Results`.
    static func results(_ text: String) -> AuthenticationResults? {
        guard let semicolon = text.firstIndex(of: ";"), ARCField(String(text[..<semicolon])) != nil else { return nil }
        return AuthenticationResults(String(text[text.index(after: semicolon)...]))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
