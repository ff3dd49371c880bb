/// Windows code page 1252, as the WHATWG reads it: the five bytes without a character are C1 controls.
enum Windows1252 {
    /// The characters of 0x80–0x9F.
    private static let upper: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The code point of a byte.
    static func scalar(_ byte: UInt8) -> UInt16 {
        byte &- 0x80 < 0x20 ? upper[Int(byte &- 0x80)] : UInt16(byte)
    }

    /// The text as UTF-8.
    static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        bytes.withUnsafeBytes { input in
            var index = 0
            while index < input.count {
                let stop = input.placeAboveASCII(from: index)
                output.append(contentsOf: input[index..<stop])
                if stop < input.count { output.append(scalar: UInt32(scalar(input[stop]))) }
                index = stop + 1
            }
        }
        return output
    }
}

extension [UInt8] {
    /// Appends a code point as UTF-8; U+FFFD for what is none.
    mutating func append(scalar value: UInt32) {
        switch value {
        case 0..<0x80: append(UInt8(value))
        case 0x80..<0x800:
            append(UInt8(0xC0 | value >> 6))
            append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0xD800, 0xE000..<0x10000:
            append(UInt8(0xE0 | value >> 12))
            append(UInt8(0x80 | value >> 6 & 0x3F))
            append(UInt8(0x80 | value & 0x3F))
        case 0x10000..<0x110000:
            append(UInt8(0xF0 | value >> 18))
            append(UInt8(0x80 | value >> 12 & 0x3F))
            append(UInt8(0x80 | value >> 6 & 0x3F))
            append(UInt8(0x80 | value & 0x3F))
        default: append(contentsOf: [0xEF, 0xBF, 0xBD])
        }
    }
}
