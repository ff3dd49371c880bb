extension ReferenceScanner {
    /// Digits without the zeros in front.
    static func unpadded(_ digits: ArraySlice<UInt8>) -> String? {
        let rest = digits.drop { $0 == 0x30 }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    /// The runs of digits in a text that are long enough for a reference, without leading zeros.
    static func numbers(in text: String) -> [String] {
        Array(text.utf8).split { !$0.isDigit }.filter { $0.count >= 5 }.compactMap(unpadded)
    }

    /// `[4-6392000030990]`, `[ABCDEF-1234]`
    static func bracketed(
        _ text: [UInt8], _ index: Int, isNumber: Bool, _ length: ClosedRange<Int>
    ) -> String? {
        // Every bracket of every mail comes by here: byte by byte, and nothing is made before it is right.
        var (end, dash) = (index + 1, 0)
        let limit = min(text.count, index + 48)
        while end < limit, text[end] != UInt8(ascii: "]") {
            if text[end] == UInt8(ascii: "-") {
                guard dash == 0 else { return nil }
                dash = end
            } else if !text[end].isDigit {
                guard !isNumber, text[end].isUpper else { return nil }
            }
            end += 1
        }
        guard end < limit, dash > index + 1, dash < end - 1 else { return nil }
        if isNumber {
            guard dash == index + 2, length.contains(end - dash - 1) else { return nil }
        } else {
            guard length.contains(end - index - 2) else { return nil }
        }
        return String(decoding: text[(index + 1)..<end], as: UTF8.self)
    }

    /// `ref:00DA0000000K0A8.5004w00002OP4WM:ref` and `ref:_00DA0K0A8._5004w2OP4WM:ref` are one case: of an id of 15
    /// characters the shorter spelling leaves out the zeros after the fifth, and of 18 the last three are a checksum.
    static func salesforceReference(_ text: [UInt8], _ index: Int) -> String? {
        let lead = Array("ref:".utf8)
        guard text[index...].starts(with: lead), text[index...].count > lead.count else { return nil }
        let rest = text[(index + lead.count)...].prefix(64)
        guard let end = rest.firstIndex(of: UInt8(ascii: ":")), text[end...].starts(with: Array(":ref".utf8)),
            let dot = rest[..<end].firstIndex(of: UInt8(ascii: "."))
        else { return nil }
        let organisation = trimmedUnderscore(rest[..<dot])
        var id = trimmedUnderscore(rest[(dot + 1)..<end])
        guard organisation.starts(with: Array("00D".utf8)), id.starts(with: Array("500".utf8)), id.count >= 6,
            id.allSatisfy(\.isAlphanumeric)
        else { return nil }
        if id.count == 18 { id = id.dropLast(3) }
        let head = id.prefix(5)
        return String(decoding: head + id.dropFirst(5).drop { $0 == 0x30 }, as: UTF8.self)
    }

    private static func trimmedUnderscore(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.first == UInt8(ascii: "_") ? text.dropFirst() : text
    }

    /// `thread::pp5XPGfmNf2hRZdRCWnrohc::`
    static func salesforceThread(_ text: [UInt8], _ index: Int) -> String? {
        let lead = Array("thread::".utf8)
        guard text[index...].starts(with: lead) else { return nil }
        let rest = text[(index + lead.count)...].prefix(80)
        let id = rest.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard id.count >= 16, text[id.endIndex...].starts(with: Array("::".utf8)) else { return nil }
        return String(decoding: id, as: UTF8.self)
    }

    /// What a person typed, or what an event kept, in the forms that the scanner yields.
    static func normalized(_ typed: String) -> [String] {
        let bytes = Array(typed.utf8)
        if let start = bytes.indices.first(where: { salesforceReference(bytes, $0) != nil }),
            let value = salesforceReference(bytes, start)
        {
            return [value]
        }
        var text = bytes[...]
        while let first = text.first, first.isSpace || first == UInt8(ascii: "#") { text = text.dropFirst() }
        while let last = text.last, last.isSpace { text = text.dropLast() }
        guard !text.isEmpty else { return [] }
        if text.allSatisfy(\.isDigit) { return unpadded(text).map { [$0] } ?? [] }
        return [String(decoding: text, as: UTF8.self)]
    }
}
