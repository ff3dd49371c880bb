/// Character references (HTML standard, 13.2.5.72).
extension HTMLText {
    /// The code point of the reference that begins the text, and the place after it.
    static func reference(_ text: ArraySlice<UInt8>) -> (value: UInt32, end: Int)? {
        var index = text.startIndex + 1
        guard index < text.endIndex else { return nil }
        if text[index] == UInt8(ascii: "#") { return numeric(text, from: index + 1) }
        let start = index
        while index < text.endIndex, index - start < 10, text[index].isLetter || text[index].isDigit { index += 1 }
        guard index > start, let value = HTMLEntities.codePoints[String(decoding: text[start..<index], as: UTF8.self)]
        else { return nil }
        let isClosed = index < text.endIndex && text[index] == Byte.semicolon
        return (value, isClosed ? index + 1 : index)
    }

    private static func numeric(_ text: ArraySlice<UInt8>, from start: Int) -> (value: UInt32, end: Int)? {
        var index = start
        let isHex = index < text.endIndex && text[index].lowered == UInt8(ascii: "x")
        if isHex { index += 1 }
        var (value, digits): (UInt32, Int) = (0, 0)
        while index < text.endIndex, digits < 9, let digit = text[index].hexValue, isHex || digit < 10 {
            value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x0FFF_FFFF)
            (index, digits) = (index + 1, digits + 1)
        }
        guard digits > 0 else { return nil }
        if index < text.endIndex, text[index] == Byte.semicolon { index += 1 }
        // HTML standard, 13.2.5.80: 0x80–0x9F mean windows-1252.
        if (0x80..<0xA0).contains(value) { value = UInt32(Windows1252.scalar(UInt8(value))) }
        return (value == 0 ? 0xFFFD : value, index)
    }

    /// A value of an attribute with its references decoded; without its blanks, which no URL has, unless they are kept.
    static func decodedReferences(_ text: ArraySlice<UInt8>, keepsBlanks: Bool = false) -> [UInt8] {
        var output: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "&"), let (value, end) = reference(text[index...]) {
                output.append(scalar: value)
                index = end
            } else {
                let isKept = keepsBlanks || !text[index].isSpace
                if isKept, text[index] != Byte.nul { output.append(text[index]) }
                index += 1
            }
        }
        return output
    }
}
