/// One sentence of what a platform wrote, folded, with its words: what a phrase in it says depends on the rest (R3).
struct Sentence: Sendable {
    /// A word and where it stands.
    struct Word: Sendable {
        var text: String
        var range: Range<Int>
    }

    let text: FoldedText
    let words: [Word]
    let isQuestion: Bool
    /// Where quotation marks stand around: what is between them is somebody else's.
    private let quoted: [Range<Int>]

    /// The sentences of a text. An empty line ends one, unless a colon announces what follows.
    static func sentences(of text: String) -> [Sentence] {
        var paragraphs: [String] = []
        var current = ""
        var isAnnouncing = false
        // By bytes: to tell the characters of a mail apart takes longer than all the rest.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = Substring(line)
            if let last = line.unicodeScalars.last(where: { !$0.properties.isWhitespace }) {
                current += line
                current += "\n"
                isAnnouncing = last == ":"
            } else if !isAnnouncing, !current.isEmpty {
                paragraphs.append(current)
                current = ""
            }
        }
        if !current.isEmpty { paragraphs.append(current) }
        return paragraphs.flatMap { split(FoldedText($0)) }
    }

    private static func split(_ paragraph: FoldedText) -> [Sentence] {
        let bytes = paragraph.bytes
        var sentences: [Sentence] = []
        var (start, index) = (0, 0)
        var isQuoted = false
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            let isMark = ".!?".utf8.contains(bytes[index])
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            index += 1
            // What is quoted stays with the sentence that quotes it.
            if isMark, !isQuoted, next == 0x20 || next == UInt8(ascii: "\"") || next == UInt8(ascii: ")") {
                sentences.append(Sentence(bytes[start..<index]))
                start = index
            }
        }
        if start < bytes.count { sentences.append(Sentence(bytes[start...])) }
        return sentences.filter { !$0.words.isEmpty }
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        text = FoldedText(folded: bytes)
        let folded = text.bytes
        isQuestion =
            folded.last { $0 != 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") } == UInt8(ascii: "?")
        var words: [Word] = []
        var quoted: [Range<Int>] = []
        var (index, opened): (Int, Int?) = (0, nil)
        while index < folded.count {
            if folded[index] == UInt8(ascii: "\"") {
                if let begun = opened { quoted.append(begun..<index) }
                opened = opened == nil ? index : nil
            }
            guard text.isWordByte(folded[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < folded.count, text.isWordByte(folded[index]) { index += 1 }
            words.append(Word(text: String(decoding: folded[start..<index], as: UTF8.self), range: start..<index))
        }
        if let opened { quoted.append(opened..<folded.count) }
        self.words = words
        self.quoted = quoted
    }

    func isQuoted(_ range: Range<Int>) -> Bool { quoted.contains { $0.overlaps(range) } }

    /// The words outside a phrase.
    func words(outside range: Range<Int>) -> [Word] { words.filter { !$0.range.overlaps(range) } }
}
