/// Encoded words in header fields (RFC 2047), also where they should not stand: in quoted strings, next to other
/// text, with blanks inside. Real mail has them all.
enum EncodedWords {
    /// A word's charset and its bytes in that charset.
    private struct Word {
        var charset: String
        var bytes: [UInt8]
        var end: Int
        var isBroken: Bool
    }

    /// The text with its words decoded. Adjacent words of one charset are joined before they are converted, because
    /// mailers cut characters in two (RFC 2047 5 forbids it). `note` hears what was wrong.
    static func decode(
        _ text: ArraySlice<UInt8>, with transcoder: Transcoder, note: ((Anomaly.Kind, String?) -> Void)? = nil
    ) -> String {
        guard containsWord(text) else { return Charset.lossyString(text) }
        let isUTF8 = Charset.isUTF8(text)
        var output: [UInt8] = []
        var pending: Word?
        var literalStart = text.startIndex
        var index = text.startIndex
        var hasTerminator = true

        func flush() {
            guard let word = pending else { return }
            let (bytes, problem) = transcoder.utf8(word.bytes[...], charset: word.charset)
            if let problem { note?(problem, word.charset) }
            // A decoded line end must not look like the start of another field.
            for byte in bytes where byte != Byte.nul { output.append(byte.isLineEnd ? Byte.space : byte) }
            pending = nil
        }
        func literal(_ part: ArraySlice<UInt8>) {
            if isUTF8 { output.append(contentsOf: part) } else { output.append(contentsOf: Windows1252.utf8(part)) }
        }

        while hasTerminator, let start = next(in: text, from: index) {
            guard let word = word(in: text, at: start, hasTerminator: &hasTerminator) else {
                index = start + 2
                continue
            }
            let between = text[literalStart..<start]
            if pending == nil || !between.allSatisfy(\.isSpace) {
                flush()
                literal(between)
            }
            if pending?.charset == word.charset {
                pending?.bytes.append(contentsOf: word.bytes)
            } else {
                flush()
                pending = word
            }
            (index, literalStart) = (word.end, word.end)
        }
        flush()
        literal(text[literalStart...])
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether an encoded word may begin anywhere in the text.
    static func containsWord(_ text: ArraySlice<UInt8>) -> Bool { next(in: text, from: text.startIndex) != nil }

    /// The next `=?`.
    private static func next(in text: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while index + 1 < text.endIndex {
            if text[index] == Byte.equals, text[index + 1] == Byte.question { return index }
            index += 1
        }
        return nil
    }

    /// The word at `start`. Nothing is searched twice: where no `?=` follows, none follows any later start either.
    private static func word(in text: ArraySlice<UInt8>, at start: Int, hasTerminator: inout Bool) -> Word? {
        var index = start + 2
        let charsetStart = index
        while index < text.endIndex, index - charsetStart < 64, text[index] > 32, text[index] < 127,
            text[index] != Byte.question
        {
            index += 1
        }
        guard index > charsetStart, index + 2 < text.endIndex, text[index] == Byte.question,
            text[index + 2] == Byte.question
        else { return nil }
        let encoding = text[index + 1].lowered
        guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
        // RFC 2231 5: the charset may carry a language.
        let charset = text[charsetStart..<index].prefix { $0 != Byte.asterisk }.loweredString
        let contentStart = index + 3
        var end = contentStart
        while end + 1 < text.endIndex, text[end] != Byte.question || text[end + 1] != Byte.equals { end += 1 }
        guard end + 1 < text.endIndex else {
            hasTerminator = false
            return nil
        }
        let content = text[contentStart..<end]
        let decoded =
            encoding == UInt8(ascii: "b")
            ? Base64.decode(content) : QuotedPrintable.decode(content, isWord: true)
        return Word(charset: charset, bytes: decoded.bytes, end: end + 2, isBroken: decoded.isBroken)
    }
}
