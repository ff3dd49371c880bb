extension HeaderField {
    /// The message ids in the value of such a field as `Message-ID`, without `<>`, comments skipped.
    public var identifiers: [String] {
        var list = IdentifierList()
        MessageIdentifier.parse(self, into: &list)
        return list.identifiers
    }
}

/// Message ids in `Message-ID`, `In-Reply-To` and `References` (RFC 5322, 3.6.4).
enum MessageIdentifier {
    /// Everything between each `<` and `>`, comments skipped, ids without `@` allowed, commas and words between them
    /// passed over. A fold inside an id is undone. Without any `<`, bare words with an `@`, or the one word there is.
    ///
    /// QUIRK: Outlook writes ids as encoded words, which RFC 2047, 5, forbids; they are decoded where no `<` stands bare.
    static func parse(_ field: HeaderField, into list: inout IdentifierList) {
        var text = field.rawValue
        if !text.contains(Byte.less), text.contains(Byte.question), field.value.utf8.contains(Byte.less) {
            text = Array(field.value.utf8)[...]
        }
        var index = text.startIndex
        var hasAngle = false
        var commentsClose = true
        while index < text.endIndex {
            if text[index] == Byte.less {
                hasAngle = true
                let start = index + 1
                index = start
                while index < text.endIndex, text[index] != Byte.greater, text[index] != Byte.less { index += 1 }
                list.append(text[start..<index], isClosed: index < text.endIndex && text[index] == Byte.greater)
            } else if text[index] == Byte.open {
                // A comment that never closes must not swallow the ids after it, nor be looked for twice.
                let end = commentsClose ? Comment.end(in: text, from: index) : index + 1
                commentsClose = commentsClose && (end < text.endIndex || text.last == Byte.close)
                index = commentsClose ? end : index + 1
            } else {
                index += 1
            }
        }
        if !hasAngle { parseBare(text, into: &list) }
    }

    private static func parseBare(_ text: ArraySlice<UInt8>, into list: inout IdentifierList) {
        var (index, words) = (text.startIndex, 0)
        var only: ArraySlice<UInt8> = []
        while index < text.endIndex {
            let start = index
            while index < text.endIndex, !text[index].isSpace, text[index] != Byte.comma { index += 1 }
            if index > start {
                words += 1
                let word = text[start..<index]
                if word.contains(Byte.at) { list.append(word) } else if words == 1 { only = word }
            }
            index += 1
        }
        if words == 1, !only.isEmpty { list.append(only) }
    }
}
