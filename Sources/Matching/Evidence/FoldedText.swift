/// A text as phrases are compared: lower case, every run of blanks one blank, every quote `'` or `"`, every dash `-`,
/// invisible characters gone.
struct FoldedText: Hashable, Sendable {
    let bytes: [UInt8]

    init(_ text: String) {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                Self.append(ascii: UInt8(scalar.value), to: &output)
            } else {
                Self.append(scalar, to: &output)
            }
        }
        while output.last == 0x20 { output.removeLast() }
        bytes = output
    }

    /// A part of a folded text.
    init(folded part: ArraySlice<UInt8>) {
        var part = part.drop { $0 == 0x20 }
        while part.last == 0x20 { part.removeLast() }
        bytes = Array(part)
    }

    /// The same for ASCII alone, which is nearly all of every mail.
    private static func append(ascii byte: UInt8, to output: inout [UInt8]) {
        if byte.isSpace {
            if let last = output.last, last != 0x20 { output.append(0x20) }
        } else {
            output.append(byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte.lowered)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        switch scalar.value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            if let last = output.last, last != 0x20 { output.append(0x20) }
        // What turns the text (0x202B, 0x202E, 0x2067) stays: words behind it are none that are known.
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A, 0x202C,
            0x202D,
            0x2060...0x2066, 0x2068...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
            break
        case 0x2018...0x201B, 0xB4, 0x2032, 0x2B9, 0x2BC, 0x55A, 0xFF07: output.append(UInt8(ascii: "'"))
        case 0x201C...0x201F, 0xAB, 0xBB: output.append(UInt8(ascii: "\""))
        case 0x2010...0x2015, 0x2212: output.append(UInt8(ascii: "-"))
        // The mapping is made as a string, and most letters are lower case already.
        default:
            if scalar.properties.changesWhenLowercased {
                output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            } else {
                output.append(contentsOf: scalar.utf8)
            }
        }
    }

    /// Where a folded phrase stands, beginning at the beginning of a word: the first places.
    func places(of phrase: FoldedText, most: Int = .max) -> [Int] {
        guard let first = phrase.bytes.first else { return [] }
        var places: [Int] = []
        var index = 0
        // By the C library: a mail is looked through for each of some hundred phrases.
        while places.count < most, let place = bytes.place(of: phrase.bytes, from: index) {
            if place == 0 || !isWordByte(bytes[place - 1]) || !isWordByte(first) { places.append(place) }
            index = place + 1
        }
        return places
    }

    func contains(_ phrase: FoldedText) -> Bool { !places(of: phrase, most: 1).isEmpty }

    /// Where a folded phrase stands in whole words.
    func wholePlaces(of phrase: FoldedText) -> [Int] {
        guard let last = phrase.bytes.last else { return [] }
        return places(of: phrase).filter { place in
            let end = place + phrase.bytes.count
            return end == bytes.count || !isWordByte(last) || !isWordByte(bytes[end])
        }
    }

    func containsWhole(_ phrase: FoldedText) -> Bool { !wholePlaces(of: phrase).isEmpty }

    func isWordByte(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "'") }
}
