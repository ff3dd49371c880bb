/// Message ids in `Message-ID`, `In-Reply-To` and `References` (RFC 5322, 3.6.4).
enum MessageIdentifier {
    /// Everything between each `<` and `>`, comments skipped, ids without `@` allowed, commas and words between them
    /// passed over. A fold inside an id is undone. Without any `<`, bare words with an `@`, or the one word there is.
    static func parse(_ field: HeaderField) -> [String] {
        let text = field.rawValue
        var ids: [String] = []
        var index = text.startIndex
        var hasAngle = false
        var commentsClose = true
        while index < text.endIndex {
            if text[index] == Byte.less {
                hasAngle = true
                let start = index + 1
                index = start
                while index < text.endIndex, text[index] != Byte.greater, text[index] != Byte.less { index += 1 }
                append(text[start..<index], isClosed: index < text.endIndex && text[index] == Byte.greater, to: &ids)
            } else if text[index] == Byte.open {
                // A comment that never closes must not swallow the ids after it, nor be looked for twice.
                let end = commentsClose ? Comment.end(in: text, from: index) : index + 1
                commentsClose = commentsClose && (end < text.endIndex || text.last == Byte.close)
                index = commentsClose ? end : index + 1
            } else {
                index += 1
            }
        }
        return hasAngle ? ids : bare(text)
    }

    private static func append(_ content: ArraySlice<UInt8>, isClosed: Bool, to ids: inout [String]) {
        var id: [UInt8] = []
        var isFold = false
        for byte in content {
            if byte.isLineEnd {
                isFold = true
            } else if !(isFold && byte.isBlank), byte != Byte.nul {
                isFold = false
                id.append(byte)
            }
        }
        var trimmed = id[...].trimmed
        if !isClosed { trimmed = trimmed.prefix { !$0.isBlank } }
        if !trimmed.isEmpty { ids.append(Charset.lossyString(trimmed)) }
    }

    private static func bare(_ text: ArraySlice<UInt8>) -> [String] {
        let words = text.split { $0.isSpace || $0 == Byte.comma }
        let ids = words.count == 1 ? words : words.filter { $0.contains(Byte.at) }
        return ids.map { Charset.lossyString($0) }
    }
}
