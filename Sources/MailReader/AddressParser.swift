/// Reads address lists: mailboxes, groups (their members; RFC 5322, 3.4), routes and comments (4.4), and what real
/// mail has instead. One pass without backtracking.
///
/// Two addresses without a comma between them are two: whoever hides a second author must be seen.
struct AddressParser {
    private let text: ArraySlice<UInt8>
    /// Nil where only the form of the list matters: its names are not decoded then.
    private let transcoder: Transcoder?
    private var index: Int
    private var words: [Word] = []
    /// The last comment of the mailbox that is read.
    private var comment: ArraySlice<UInt8>?
    private var addresses: [Address] = []
    /// How many mailboxes are read.
    private let most: Int
    /// Whether the mailbox that is read has had its angle brackets.
    private var hasAngle = false
    private(set) var isMalformed = false
    /// Whether there were more mailboxes than are read.
    private(set) var isCut = false

    /// A mailbox of more words is none; what they would join to is not worked out.
    private static let mostWords = 1_000
    /// What is longer is no address (RFC 5321, 4.5.3.1.3, has 256) and no name; it is cut.
    private static let mostBytes = 4_096

    private struct Word {
        var content: ArraySlice<UInt8>
        var isQuoted: Bool
        /// Whether blanks stand before it.
        var isApart: Bool
    }

    init(_ text: ArraySlice<UInt8>, most: Int, with transcoder: Transcoder?) {
        self.text = text
        self.most = most
        self.transcoder = transcoder
        index = text.startIndex
    }

    /// The mailboxes in their order.
    mutating func parse() -> [Address] {
        var isApart = false
        while index < text.endIndex {
            guard addresses.count < most else {
                // Separators alone are no further mailbox.
                isCut = text[index...].contains { !$0.isSpace && $0 != Byte.comma && $0 != Byte.semicolon }
                return addresses
            }
            let byte = text[index]
            switch byte {
            case Byte.quote: add(Word(content: quoted(), isQuoted: true, isApart: isApart))
            case Byte.open:
                let end = Comment.end(in: text, from: index)
                comment = text[index + 1..<max(index + 1, text[end - 1] == Byte.close ? end - 1 : end)]
                index = end
            case Byte.less: angle()
            case Byte.comma, Byte.semicolon:
                flush()
                index += 1
            case Byte.colon:
                // The name of a group; a colon inside an address is no such name.
                words.removeAll()
                comment = nil
                index += 1
            case _ where byte.isSpace:
                isApart = true
                index += 1
                continue
            case Byte.greater:
                isMalformed = true
                index += 1
            default: readAtom(isApart: isApart)
            }
            isApart = false
        }
        flush()
        return addresses
    }

    /// A word, or at once a whole mailbox where it stands alone: long lists are made of these.
    private mutating func readAtom(isApart: Bool) {
        let content = atom()
        let isAlone = words.isEmpty && comment == nil && !hasAngle
        if isAlone, index == text.endIndex || text[index] == Byte.comma {
            append(name: nil, spec: content)
        } else {
            add(Word(content: content, isQuoted: false, isApart: isApart))
        }
    }

    /// Of too many words only whether an address is among them still matters: for that one place is enough.
    private mutating func add(_ word: Word) {
        if words.count <= Self.mostWords {
            words.append(word)
        } else if word.content.contains(Byte.at) {
            words[Self.mostWords] = word
        }
    }

    private mutating func atom() -> ArraySlice<UInt8> {
        let start = index
        if text[index] == Byte.openBracket {
            while index < text.endIndex, text[index] != Byte.closeBracket, text[index] != Byte.comma { index += 1 }
            if index < text.endIndex, text[index] == Byte.closeBracket { index += 1 }
            return text[start..<index]
        }
        while index < text.endIndex, !Self.isSpecial(text[index]) { index += 1 }
        // A domain literal after the `@` belongs to the atom.
        if index < text.endIndex, text[index] == Byte.openBracket, text[index - 1] == Byte.at {
            while index < text.endIndex, text[index] != Byte.closeBracket { index += 1 }
            index = min(index + 1, text.endIndex)
        }
        return text[start..<max(index, start)]
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.quote, Byte.open, Byte.less, Byte.greater, Byte.comma, Byte.semicolon, Byte.colon,
            Byte.openBracket:
            true
        default: byte.isSpace
        }
    }

    private mutating func quoted() -> ArraySlice<UInt8> {
        index += 1
        let start = index
        var hasEscape = false
        while index < text.endIndex, text[index] != Byte.quote {
            let isEscape = text[index] == Byte.backslash && index + 1 < text.endIndex
            hasEscape = hasEscape || isEscape
            index += isEscape ? 2 : 1
        }
        if index >= text.endIndex { isMalformed = true }
        let content = text[start..<min(index, text.endIndex)]
        index = min(index + 1, text.endIndex)
        return hasEscape ? Comment.unescaped(content)[...] : content
    }

    /// `<addr-spec>`, with a route before it dropped (RFC 5322, 4.4).
    private mutating func angle() {
        index += 1
        var spec: [UInt8] = []
        var isClosed = false
        while index < text.endIndex {
            let byte = text[index]
            if byte == Byte.greater {
                index += 1
                isClosed = true
                break
            } else if byte == Byte.less {
                break
            } else if byte == Byte.open {
                index = Comment.end(in: text, from: index)
            } else if byte == Byte.quote {
                spec.append(contentsOf: Self.localPart(quoted()))
            } else {
                if !byte.isSpace { spec.append(byte) }
                index += 1
            }
        }
        if !isClosed { isMalformed = true }
        // "<" before another "<" is a slip, no second author.
        guard isClosed || !spec.isEmpty else { return }
        if spec.first == Byte.at, let colon = spec.lastIndex(of: Byte.colon) { spec.removeSubrange(...colon) }
        let name = hasAngle ? nil : phrase(words[...]) ?? commentName()
        append(name: name, spec: spec[...])
        hasAngle = true
    }

    private mutating func nameLast() {
        guard let last = addresses.last, last.displayName == nil, let name = phrase(words[...]) ?? commentName()
        else { return }
        addresses[addresses.count - 1] = Address(displayName: name, lowered: Array(last.address.utf8))
    }

    /// A quoted local part: bare where the quotes say nothing (RFC 5321, 4.1.2), else quoted again.
    private static func localPart(_ content: ArraySlice<UInt8>) -> [UInt8] {
        let isPlain = content.allSatisfy { !isSpecial($0) && $0 != Byte.at && $0 != Byte.backslash }
        return isPlain && !content.isEmpty ? Array(content) : [Byte.quote] + content + [Byte.quote]
    }

    /// The end of a mailbox without angle brackets, or of nothing.
    private mutating func flush() {
        defer {
            words.removeAll(keepingCapacity: true)
            comment = nil
        }
        if hasAngle {
            hasAngle = false
            // "<a@b> (Name)" and "<a@b> Name": what follows names the mailbox, unless it is another address.
            if !words.contains(where: { $0.content.contains(Byte.at) }) { return nameLast() }
        }
        guard !words.isEmpty else { return }
        guard words.count <= Self.mostWords else {
            isMalformed = true
            return append(name: phrase(words.prefix(Self.mostWords)), spec: [])
        }
        if words.count == 1, !words[0].isQuoted { return append(name: commentName(), spec: words[0].content) }
        let specs = groupedSpecs()
        if specs.isEmpty {
            isMalformed = true
            append(name: phrase(words[...]), spec: [])
        }
        for spec in specs { append(name: specs.count == 1 ? commentName() : nil, spec: spec[...]) }
    }

    /// The words that make addresses: blanks and comments around `@` and `.` do not part them (RFC 5322, 4.4).
    private func groupedSpecs() -> [[UInt8]] {
        var groups: [(content: [UInt8], hasAt: Bool)] = []
        for word in words {
            let first = word.content.first
            let joins =
                groups.last.map { group in
                    !word.isQuoted && (first == Byte.at || first == Byte.dot) || group.content.last == Byte.at
                        || group.content.last == Byte.dot || !word.isApart
                } ?? false
            let content = word.isQuoted ? Self.localPart(word.content) : Array(word.content)
            let hasAt = !word.isQuoted && word.content.contains(Byte.at)
            if joins {
                groups[groups.count - 1].content.append(contentsOf: content)
                groups[groups.count - 1].hasAt = groups[groups.count - 1].hasAt || hasAt
            } else {
                groups.append((content, hasAt))
            }
        }
        return groups.filter(\.hasAt).map(\.content)
    }

    private func phrase(_ words: ArraySlice<Word>) -> String? {
        var bytes: [UInt8] = []
        for word in words {
            if !bytes.isEmpty, word.isApart { bytes.append(Byte.space) }
            bytes.append(contentsOf: word.content)
        }
        return name(bytes[...])
    }

    private func commentName() -> String? {
        comment.flatMap { name(Comment.unescaped($0)[...]) }
    }

    private func name(_ bytes: ArraySlice<UInt8>) -> String? {
        let cleaned = bytes.prefix(Self.mostBytes).filter { !$0.isLineEnd && $0 != Byte.nul }[...].trimmed
        guard !cleaned.isEmpty else { return nil }
        return transcoder.map { EncodedWords.decode(cleaned, with: $0) } ?? Charset.lossyString(cleaned)
    }

    private mutating func append(name: String?, spec: ArraySlice<UInt8>) {
        var lowered: [UInt8] = []
        lowered.reserveCapacity(min(spec.count, Self.mostBytes))
        if spec.count > Self.mostBytes { isMalformed = true }
        for byte in spec.prefix(Self.mostBytes) where byte != Byte.nul { lowered.append(byte.lowered) }
        addresses.append(Address(displayName: name, lowered: lowered))
        words.removeAll(keepingCapacity: true)
        comment = nil
    }
}
