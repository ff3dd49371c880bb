extension JSONParser {
    /// Reads the string whose opening quote is at `position`.
    mutating func parseString() throws(JSONError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw JSONError("a string that is not UTF-8", at: start)
                }
                return string
            case UInt8(ascii: "\\"): try parseEscape(into: &text)
            case 0x00..<0x20: throw JSONError("a control character within a string, must be escaped", at: position)
            default: takeRun(into: &text)
            }
        }
        throw JSONError("a string without its closing quote", at: start)
    }

    /// Takes bytes up to the next one that means something within a string.
    private mutating func takeRun(into text: inout [UInt8]) {
        let rest = bytes[position...]
        let end = rest.firstIndex { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") } ?? rest.endIndex
        text.append(contentsOf: bytes[position..<end])
        position = end
    }

    private mutating func parseEscape(into text: inout [UInt8]) throws(JSONError) {
        guard position + 1 < bytes.count else { throw JSONError("the text ends within an escape", at: position) }
        let letter = bytes[position + 1]
        if letter == UInt8(ascii: "u") { return try parseUnicodeEscape(into: &text) }
        guard let byte = Self.shortEscapes[letter] else { throw JSONError("an unknown escape", at: position) }
        text.append(byte)
        position += 2
    }

    private static let shortEscapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]

    private mutating func parseUnicodeEscape(into text: inout [UInt8]) throws(JSONError) {
        let start = position
        var units = [try parseFourDigits()]
        if UTF16.isLeadSurrogate(units[0]) {
            guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            else { throw JSONError("half of a surrogate pair", at: start) }
            units.append(try parseFourDigits())
        }
        guard let string = String(validating: units, as: UTF16.self) else {
            throw JSONError("half of a surrogate pair", at: start)
        }
        text.append(contentsOf: string.utf8)
    }

    /// Reads `\uXXXX` at `position`.
    private mutating func parseFourDigits() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for offset in 2..<6 {
            let index = position + offset
            guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
                throw JSONError("expected four hexadecimal digits after \\u", at: position)
            }
            unit = unit << 4 | UInt16(digit)
        }
        position += 6
        return unit
    }

    /// Reads the number at `position`, by the grammar of RFC 8259, section 6.
    mutating func parseNumber() throws(JSONError) -> JSONValue {
        let start = position
        var isWhole = true
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let first = position
        guard skipDigits() else { throw JSONError("expected a digit", at: position) }
        if bytes[first] == UInt8(ascii: "0"), position > first + 1 {
            throw JSONError("a number with a leading zero", at: first)
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            guard skipDigits() else { throw JSONError("expected a digit after the point", at: position) }
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            position += 1
            if position < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[position]) {
                position += 1
            }
            guard skipDigits() else { throw JSONError("expected a digit in the exponent", at: position) }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let value = Int64(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw JSONError("a number out of range", at: start) }
        return .double(value)
    }

    private mutating func skipDigits() -> Bool {
        let start = position
        while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] { position += 1 }
        return position > start
    }
}
