/// Finds the URLs in a text, with or without a scheme: a platform's mail writes `x.com/name/status/1` too.
enum URLScanner {
    /// More than this in one mail is no list of flagged posts.
    private static let limit = 1_000

    /// The URLs as written, in order.
    static func urls(in text: String) -> [String] {
        var urls: [String] = []
        let isEnd: (UInt8) -> Bool = { $0.isSpace || "<>\"'()`|\\{}".utf8.contains($0) }
        for word in text.utf8.split(whereSeparator: isEnd) where urls.count < limit {
            guard let slash = word.firstIndex(of: UInt8(ascii: "/")), word[..<slash].count >= 2,
                word.contains(UInt8(ascii: ".")), word.count <= 4_096
            else { continue }
            var trimmed = word[...]
            while let last = trimmed.last, ".,;:!?]*_".utf8.contains(last) { trimmed = trimmed.dropLast() }
            while let first = trimmed.first, "[*_".utf8.contains(first) { trimmed = trimmed.dropFirst() }
            urls.append(String(Substring(trimmed)))
        }
        return urls
    }
}
