/// A value with parameters, as in `Content-Type` and `Content-Disposition`: `head; name=value; …`. Continuations and
/// charsets by RFC 2231; encoded words in values are decoded too, because mailers write them there.
struct ParameterList {
    /// What stands before the first `;`, without comments.
    private(set) var head: [UInt8] = []
    /// Parameters in the order of their first appearance, names in lower case.
    private(set) var parameters: [(name: String, value: String)] = []

    private var text: ArraySlice<UInt8>
    private var index: Int
    private var pieces: [Piece] = []
    private var placeByName: [String: Int] = [:]
    private var parameterCount = 0

    /// More parameters than this, sections and repetitions among them, are not read: real fields have a dozen at most.
    /// The field itself keeps them.
    private static let mostParameters = 2_000
    /// More sections of one parameter than this are not read.
    private static let mostSections = 1_000

    /// All that stands under one name: plain, extended (`name*=`), or in sections (`name*0=`, `name*1*=`).
    private struct Piece {
        var name: String
        var plain: ArraySlice<UInt8>?
        var sections: [Int: (bytes: ArraySlice<UInt8>, isEncoded: Bool)] = [:]
    }

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        index = text.startIndex
        readHead()
        while index < text.endIndex, parameterCount < Self.mostParameters { readParameter() }
        let transcoder = Transcoder()
        parameters = pieces.map { ($0.name, Self.value(of: $0, with: transcoder)) }
    }

    /// One token, or two around a slash; blanks and comments between them count for nothing (RFC 2045, 5.1). What
    /// follows may be a parameter whose semicolon is missing.
    private mutating func readHead() {
        readHeadToken()
        skipBlanks()
        guard index < text.endIndex, text[index] == Byte.slash else { return }
        head.append(Byte.slash)
        index += 1
        readHeadToken()
    }

    private mutating func readHeadToken() {
        skipBlanks()
        while index < text.endIndex, text[index] != Byte.semicolon, text[index] != Byte.slash,
            text[index] != Byte.open, !text[index].isSpace
        {
            head.append(text[index])
            index += 1
        }
    }

    private mutating func skipBlanks(and separator: UInt8? = nil) {
        while index < text.endIndex {
            if text[index].isSpace || text[index] == separator {
                index += 1
            } else if text[index] == Byte.open {
                index = Comment.end(in: text, from: index)
            } else {
                return
            }
        }
    }

    private mutating func readParameter() {
        skipBlanks(and: Byte.semicolon)
        let start = index
        while index < text.endIndex, text[index] != Byte.equals, text[index] != Byte.semicolon { index += 1 }
        guard index < text.endIndex, text[index] == Byte.equals else { return }
        parameterCount += 1
        let name = text[start..<index].prefix { $0 != Byte.open }.trimmed
        index += 1
        skipBlanks()
        let value = index < text.endIndex && text[index] == Byte.quote ? quotedValue() : tokenValue()
        if !name.isEmpty { add(name, value) }
    }

    private mutating func quotedValue() -> ArraySlice<UInt8> {
        index += 1
        let start = index
        var hasEscape = false
        while index < text.endIndex, text[index] != Byte.quote {
            if text[index] == Byte.backslash, index + 1 < text.endIndex {
                hasEscape = true
                index += 1
            }
            index += 1
        }
        let content = text[start..<index]
        index = min(index + 1, text.endIndex)
        return hasEscape ? Comment.unescaped(content)[...] : content
    }

    /// An unquoted value; blanks inside it are kept (`name=My File.pdf`) unless the next parameter begins there
    /// without its semicolon.
    private mutating func tokenValue() -> ArraySlice<UInt8> {
        let start = index
        while index < text.endIndex, text[index] != Byte.semicolon {
            guard text[index].isSpace else {
                index += 1
                continue
            }
            let end = index
            while index < text.endIndex, text[index].isSpace { index += 1 }
            guard index < text.endIndex, text[index] != Byte.semicolon, text[index] != Byte.open else {
                return text[start..<end]
            }
            var ahead = index
            while ahead < text.endIndex,
                text[ahead].isLetter || text[ahead].isDigit || text[ahead] == Byte.hyphen
                    || text[ahead] == Byte.asterisk
            {
                ahead += 1
            }
            if ahead > index, ahead < text.endIndex, text[ahead] == Byte.equals { return text[start..<end] }
            index = max(ahead, index)
        }
        return text[start..<index]
    }

    private mutating func add(_ rawName: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
        let parts = rawName.split(separator: Byte.asterisk, maxSplits: 2, omittingEmptySubsequences: false)
        let name = parts[0].loweredString
        let place = placeByName[name] ?? pieces.count
        if place == pieces.count {
            pieces.append(Piece(name: name))
            placeByName[name] = place
        }
        guard parts.count > 1 else {
            if pieces[place].plain == nil { pieces[place].plain = value }
            return
        }
        let isEncoded = parts[parts.count - 1].isEmpty
        let number = parts[1].isEmpty ? 0 : Int(String(decoding: parts[1].prefix(6), as: UTF8.self))
        guard let number, (0..<Self.mostSections).contains(number), pieces[place].sections[number] == nil else {
            return
        }
        pieces[place].sections[number] = (value, isEncoded)
    }

    /// The sections win over the plain value: a mailer that writes both writes the plain one for old readers.
    private static func value(of piece: Piece, with transcoder: Transcoder) -> String {
        guard let first = piece.sections[0] else {
            return EncodedWords.decode(piece.plain ?? [], with: transcoder)
        }
        var (bytes, charset): ([UInt8], String?) = ([], nil)
        var number = 0
        while let section = piece.sections[number] {
            var content = section.bytes
            if number == 0, first.isEncoded {
                let marks = content.split(separator: Byte.apostrophe, maxSplits: 2, omittingEmptySubsequences: false)
                if marks.count == 3 {
                    charset = marks[0].isEmpty ? nil : marks[0].loweredString
                    content = marks[2]
                }
            }
            bytes.append(contentsOf: section.isEncoded ? percentDecoded(content) : Array(content))
            number += 1
        }
        return String(decoding: transcoder.utf8(bytes[...], charset: charset).bytes, as: UTF8.self)
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == Byte.percent, index + 2 < text.endIndex, let high = text[index + 1].hexValue,
                let low = text[index + 2].hexValue
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }
}
