/// Comments and escapes of structured fields (RFC 5322, 3.2.2). Counted, not recursed: 10,000 levels are no deeper
/// than one.
enum Comment {
    /// The place after the comment that opens at `start`; the end of the text when it never closes.
    static func end(in text: ArraySlice<UInt8>, from start: Int) -> Int {
        var depth = 0
        var index = start
        while index < text.endIndex {
            switch text[index] {
            case Byte.backslash: index += 1
            case Byte.open: depth += 1
            case Byte.close:
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return text.endIndex
    }

    /// Without the backslashes of quoted pairs.
    static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == Byte.backslash, index + 1 < text.endIndex { index += 1 }
            output.append(text[index])
            index += 1
        }
        return output
    }
}
