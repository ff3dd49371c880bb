/// A URL cut into the part that stays and the part that goes (S3). It is never fetched, so nothing more is read of it.
struct FlaggedURL {
    /// `https://`, or empty where the URL has no scheme.
    var scheme: String
    /// In small letters, without user and port.
    var host: String
    /// Everything that is neither: user, port, path, query, fragment.
    var rest: String

    /// Nil for what is no web address: then all of it goes.
    init?(_ text: String) {
        var tail = text[...]
        scheme = ""
        for known in ["https://", "http://"] where text.lowercased().hasPrefix(known) {
            scheme = known
            tail = text.dropFirst(known.count)
        }
        // A backslash is a slash to a browser, so what follows it is a path to us as well.
        let authority = tail.prefix { !"/?#\\".contains($0) }
        let path = tail.dropFirst(authority.count)
        let user = authority.lastIndex(of: "@").map { authority[...$0] } ?? ""
        let hostAndPort = authority.dropFirst(user.count)
        let name = hostAndPort.prefix { $0 != ":" }
        let port = hostAndPort.dropFirst(name.count)
        guard FlaggedURL.isHost(name), !scheme.isEmpty || !path.isEmpty else { return nil }
        host = name.lowercased()
        rest = (port == ":443" || port == ":80" ? "" : String(port)) + String(user) + (path == "/" ? "" : String(path))
    }

    /// Letters, digits and hyphens between dots; at least two labels, and the last begins with a letter.
    private static func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, text.utf8.count <= 253, labels.last?.first?.isLetter == true else { return false }
        return labels.allSatisfy { label in
            !label.isEmpty
                && label.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Word.isDigit($0) || $0 == "-" }
        }
    }
}
