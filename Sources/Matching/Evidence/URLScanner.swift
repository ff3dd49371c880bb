/// Finds the URLs in a text, with or without a scheme: a platform's mail writes `x.com/name/status/1` too.
enum URLScanner {
    /// More than this in one mail is no list of flagged posts.
    private static let mostURLs = 1_000
    /// A longer word is no address of a post.
    private static let mostBytes = 4_096

    private static let isEnd = (0...255).map { UInt8($0).isSpace || "<>\"'()`|\\{}".utf8.contains(UInt8($0)) }
    private static let slash = UInt8(ascii: "/")

    /// The URLs as written, in order.
    static func urls(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var urls: [String] = []
        var index = 0
        // No URL is without a slash, and most words are: what is looked for is the slash, and then the word around it.
        while urls.count < mostURLs, let place = bytes.place(of: slash, from: index) {
            let head = bytes[index..<place]
            let start = head.lastIndex { isEnd[Int($0)] }.map { $0 + 1 } ?? index
            let end = bytes[place...].firstIndex { isEnd[Int($0)] } ?? bytes.count
            if let url = url(bytes[start..<end], slash: place) { urls.append(url) }
            index = end
        }
        return urls
    }

    /// The URL that a word is, by its first slash.
    private static func url(_ word: ArraySlice<UInt8>, slash: Int) -> String? {
        guard slash - word.startIndex >= 2, word.count <= mostBytes, word.contains(UInt8(ascii: ".")) else {
            return nil
        }
        var word = word
        while let last = word.last, ".,;:!?]*_".utf8.contains(last) { word = word.dropLast() }
        while let first = word.first, "[*_".utf8.contains(first) { word = word.dropFirst() }
        return String(decoding: word, as: UTF8.self)
    }
}
