/// A text as an eye reads it. A decision can be written in letters that only look like ours, spaced apart, or cut at the end of
/// a line, so that no list of words finds it (R2; the idea is that of UTS 39).
enum SeenText {
    /// Whether every letter is one with which the languages of platforms are written, whole and by itself. A word of another
    /// script, or with marks over its letters that no language puts there, is known to nobody.
    static func isPlain(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        return text.allSatisfy { character in
            character.isASCII || latin.contains(character)
                || character.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && !turning.contains($0.value) }
        }
    }

    /// Letters without marks and in their plain form, and words put together that are spaced apart or cut.
    static func plain(_ text: String) -> String {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.utf8.count)
        var known: [Unicode.Scalar: UInt8] = [:]
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                letters.append(UInt8(scalar.value))
            } else if let base = known[scalar] ?? base(of: scalar) {
                known[scalar] = base
                letters.append(base)
            } else if !isUnseen(scalar) {
                letters.append(contentsOf: String(scalar).utf8)
            }
        }
        return String(decoding: joined(letters), as: UTF8.self)
    }

    /// Marks over letters, and what has no width.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// "LATIN SMALL LETTER E WITH ACUTE", "MATHEMATICAL BOLD SMALL E", "FULLWIDTH LATIN CAPITAL LETTER E": the letter that a
    /// name ends with, before what is added to it.
    private static func base(of scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .otherSymbol,
            let name = scalar.properties.name
        else { return nil }
        let words = name.split(separator: " ")
        let plain = words.prefix { $0 != "WITH" }
        guard let letter = plain.last, letter.utf8.count == 1, plain.count > 1 else { return nil }
        return letter.utf8.first?.lowered
    }

    /// They turn what follows, so that it is read from its end.
    private static let turning: Set<UInt32> = [0x202B, 0x202E, 0x2067]
    private static let latin: Set<Character> = {
        let ranges: [ClosedRange<UInt32>] = [
            0xAA...0xAA, 0xB5...0xB5, 0xBA...0xBA, 0xC0...0x17E, 0x1CD...0x1DC, 0x1F8...0x21B, 0x226...0x233,
            0x1E00...0x1E99, 0x1EA0...0x1EF9,
        ]
        return Set(ranges.joined().compactMap(Unicode.Scalar.init).map(Character.init))
    }()

    // MARK: Words put together

    /// Without hyphens between letters, also at the end of a line, and with letters together that stand apart.
    private static func joined(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "-"), output.last?.isLetter == true,
                let next = text[(index + 1)...].firstIndex(where: { !$0.isSpace }), text[next].isLetter,
                next == index + 1 || text[index + 1..<next].contains(UInt8(ascii: "\n"))
            {
                index = next
            } else if let (word, end) = spacedWord(text, from: index) {
                output += word
                index = end
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    /// "R E M O V E D", "g.o.n.e": three letters or more, each alone, with one and the same mark between.
    private static func spacedWord(_ text: [UInt8], from start: Int) -> (word: [UInt8], end: Int)? {
        guard start + 4 < text.count, text[start].isLetter, start == 0 || !text[start - 1].isAlphanumeric,
            !text[start + 1].isAlphanumeric, text[start + 1] < 0x80, text[start + 1] != UInt8(ascii: "\n")
        else { return nil }
        var word = [text[start]]
        var index = start + 1
        while index + 1 < text.count, text[index] == text[start + 1], text[index + 1].isLetter,
            index + 2 == text.count || !text[index + 2].isAlphanumeric
        {
            word.append(text[index + 1])
            index += 2
        }
        return word.count >= 3 ? (word, index) : nil
    }
}
