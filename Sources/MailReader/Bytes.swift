/// Bytes that mail syntax is made of (RFC 5322, 2045).
enum Byte {
    static let nul: UInt8 = 0
    static let tab: UInt8 = 9
    static let lf: UInt8 = 10
    static let cr: UInt8 = 13
    static let space: UInt8 = 32
    static let quote: UInt8 = 34
    static let percent: UInt8 = 37
    static let apostrophe: UInt8 = 39
    static let open: UInt8 = 40
    static let close: UInt8 = 41
    static let asterisk: UInt8 = 42
    static let comma: UInt8 = 44
    static let hyphen: UInt8 = 45
    static let dot: UInt8 = 46
    static let slash: UInt8 = 47
    static let colon: UInt8 = 58
    static let semicolon: UInt8 = 59
    static let less: UInt8 = 60
    static let equals: UInt8 = 61
    static let greater: UInt8 = 62
    static let question: UInt8 = 63
    static let at: UInt8 = 64
    static let openBracket: UInt8 = 91
    static let backslash: UInt8 = 92
    static let closeBracket: UInt8 = 93
    static let underscore: UInt8 = 95
    /// U+FEFF in UTF-8, which some programs write before a text.
    static let orderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension UInt8 {
    /// Space or tab (`WSP`).
    @inline(__always) var isBlank: Bool { self == Byte.space || self == Byte.tab }
    /// CR or LF: the reader takes LF, CRLF and CR as line ends.
    @inline(__always) var isLineEnd: Bool { self == Byte.lf || self == Byte.cr }
    /// Blank or line end.
    @inline(__always) var isSpace: Bool { isBlank || isLineEnd }
    /// A–Z, a–z.
    @inline(__always) var isLetter: Bool { (self | 32) &- 97 < 26 }
    /// 0–9.
    @inline(__always) var isDigit: Bool { self &- 48 < 10 }
    /// Lower case, ASCII only.
    @inline(__always) var lowered: UInt8 { self &- 65 < 26 ? self | 32 : self }
    /// Visible ASCII without the colon: what a field name is made of (RFC 5322, 2.2).
    @inline(__always) var isFieldName: Bool { self > 32 && self < 127 && self != Byte.colon }
    /// The value of a hexadecimal digit.
    @inline(__always) var hexValue: UInt8? {
        if isDigit { return self &- 48 }
        let low = self | 32
        return low &- 97 < 6 ? low &- 87 : nil
    }
}

extension UnsafeRawBufferPointer {
    /// The first place of `byte` at or after `start` and before `end`, eight bytes at a time.
    @inline(__always)
    func position(of byte: UInt8, from start: Int, to end: Int) -> Int? {
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var index = start
        while index &+ 8 <= end {
            let word = loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            let hit = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            // The lowest hit is exact on a little-endian machine: only bytes above it can be false.
            if hit != 0 { return index &+ UInt64(littleEndian: hit).trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < end {
            if self[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The first CR or LF at or after `start` and before `end`; `end` when there is none.
    @inline(__always)
    func lineEnd(from start: Int, to end: Int) -> Int { place(of: Byte.lf, or: Byte.cr, from: start, to: end) }

    /// The first of two bytes at or after `start` and before `end`, eight bytes at a time; `end` when there is none.
    @inline(__always)
    func place(of first: UInt8, or second: UInt8, from start: Int, to end: Int) -> Int {
        let low: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index &+ 8 <= end {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let one = word ^ (low &* UInt64(first))
            let other = word ^ (low &* UInt64(second))
            let hit = ((one &- low) & ~one | (other &- low) & ~other) & high
            if hit != 0 { return index &+ hit.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < end, self[index] != first, self[index] != second { index &+= 1 }
        return index
    }

    /// The first byte above 127 at or after `start`; `count` when there is none.
    @inline(__always)
    func placeAboveASCII(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let hit = word & 0x8080_8080_8080_8080
            if hit != 0 { return index &+ hit.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count, self[index] < 0x80 { index &+= 1 }
        return index
    }

    /// Whether every byte is below 128.
    var isASCII: Bool { placeAboveASCII(from: 0) == count }
}

extension [UInt8] {
    /// The first place of `byte` within `range`.
    func position(of byte: UInt8, in range: Range<Int>) -> Int? {
        let range = range.clamped(to: 0..<count)
        return withUnsafeBytes { $0.position(of: byte, from: range.lowerBound, to: range.upperBound) }
    }

    /// The first CR or LF within `range`, or its end.
    func lineEnd(in range: Range<Int>) -> Int {
        let range = range.clamped(to: 0..<count)
        return withUnsafeBytes { $0.lineEnd(from: range.lowerBound, to: range.upperBound) }
    }

    /// Where the line after the one that ends at `lineEnd` begins; CRLF is one line end.
    func nextLine(after lineEnd: Int, limit: Int) -> Int {
        guard lineEnd < limit else { return limit }
        if self[lineEnd] == Byte.cr, lineEnd + 1 < limit, self[lineEnd + 1] == Byte.lf { return lineEnd + 2 }
        return lineEnd + 1
    }

    /// Whether every byte is below 128.
    var isASCII: Bool { withUnsafeBytes { $0.isASCII } }
}

extension ArraySlice<UInt8> {
    /// Whether every byte is below 128.
    var isASCII: Bool { withUnsafeBytes { $0.isASCII } }

    /// The first place of `byte` within `range`.
    func position(of byte: UInt8, in range: Range<Int>) -> Int? {
        let (range, offset) = (range.clamped(to: startIndex..<endIndex), startIndex)
        return withUnsafeBytes {
            $0.position(of: byte, from: range.lowerBound - offset, to: range.upperBound - offset).map { $0 + offset }
        }
    }

    /// Without blanks and line ends at both ends.
    var trimmed: ArraySlice<UInt8> {
        var start = startIndex
        var end = endIndex
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return self[start..<end]
    }

    /// Whether it is `text`, ASCII letters in any case.
    func equals(ignoringCase text: String) -> Bool {
        count == text.utf8.count && hasPrefix(ignoringCase: text)
    }

    /// Whether it begins with `text`, ASCII letters in any case.
    func hasPrefix(ignoringCase text: String) -> Bool {
        guard count >= text.utf8.count else { return false }
        var index = startIndex
        for byte in text.utf8 {
            guard self[index].lowered == byte.lowered else { return false }
            index &+= 1
        }
        return true
    }

    /// ASCII letters lowered; other bytes above 127 repaired as UTF-8.
    var loweredString: String { String(decoding: map(\.lowered), as: UTF8.self) }
}
