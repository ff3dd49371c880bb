/// The tags of an `ARC-Seal` or the instance of an `ARC-Authentication-Results` (RFC 8617, 4.1).
struct ARCField {
    var instance: Int
    var tags: [String: String]

    /// Nil without an instance from 1 to 50, or with two of them. The results of `ARC-Authentication-Results` follow their
    /// instance; they are no tags.
    init?(_ text: String) {
        tags = TagList.tags(text)
        let instances = text.split(separator: ";").filter { part in
            let name = part.prefix { $0 != "=" }
            return part.contains("=") && name.filter { !$0.isWhitespace }.lowercased() == "i"
        }
        guard instances.count == 1, let text = tags["i"], let instance = Int(text), (1...50).contains(instance)
        else { return nil }
        self.instance = instance
    }

    /// What follows the instance, which is written as in `Authentication-Results`.
    static func results(_ text: String) -> AuthenticationResults? {
        guard let semicolon = text.firstIndex(of: ";"), ARCField(String(text[..<semicolon])) != nil else { return nil }
        return AuthenticationResults(String(text[text.index(after: semicolon)...]))
    }
}
