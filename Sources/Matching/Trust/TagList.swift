/// The tags of a `DKIM-Signature` or an `ARC-Seal` (RFC 6376, 3.2).
enum TagList {
    /// By name in lower case; of a tag that stands twice the first.
    static func tags(_ text: String) -> [String: String] {
        var tags: [String: String] = [:]
        for part in text.split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = trimmed(part[..<equals]).lowercased()
            if tags[name] == nil { tags[name] = trimmed(part[part.index(after: equals)...]) }
        }
        return tags
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
