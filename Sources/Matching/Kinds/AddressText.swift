/// Finds mail addresses in prose.
enum AddressText {
    /// In order, lower case, each once.
    static func addresses(in text: String) -> [String] {
        var found: [String] = []
        let isEnd: (UInt8) -> Bool = { $0.isSpace || "<>()[]\"',;:".utf8.contains($0) }
        for word in text.utf8.split(whereSeparator: isEnd) where word.contains(UInt8(ascii: "@")) && found.count < 100 {
            var word = word
            while let last = word.last, ".!?".utf8.contains(last) { word = word.dropLast() }
            // Exchange writes `SMTP=name@example.org`.
            if word.prefix(5).elementsEqual("SMTP=".utf8) || word.prefix(5).elementsEqual("smtp=".utf8) {
                word = word.dropFirst(5)
            }
            guard let at = word.lastIndex(of: UInt8(ascii: "@")), at != word.startIndex,
                word[word.index(after: at)...].contains(UInt8(ascii: "."))
            else { continue }
            let address = String(Substring(word)).lowercased()
            if !found.contains(address) { found.append(address) }
        }
        return found
    }
}
