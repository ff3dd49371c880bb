internal import Glibc

/// The lines of a message's top header block, one after the other, up to the empty line.
struct HeaderLines {
    struct Line {
        let bytes: UnsafeRawBufferPointer
        /// Begins with space: belongs to the field before it.
        var isContinuation: Bool { bytes.first == 0x20 || bytes.first == 0x09 }

        /// Whether the field has this name, given in lower case; space before the colon is allowed (RFC 822).
        func hasName(_ name: StaticString) -> Bool {
            guard hasPrefix(name) else { return false }
            let rest = bytes.dropFirst(name.utf8CodeUnitCount).drop { $0 == 0x20 || $0 == 0x09 }
            return rest.first == UInt8(ascii: ":")
        }

        /// Whether the line begins so, given in lower case.
        func hasPrefix(_ prefix: StaticString) -> Bool {
            guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
            return prefix.withUTF8Buffer { wanted in
                wanted.indices.allSatisfy { bytes[$0].asciiLowercased == wanted[$0] }
            }
        }

        /// The field's value read as hexadecimal; 0 when it is none.
        var hexadecimalValue: UInt32 {
            let value = bytes.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            let digits = value.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 > 0x20 }
            return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
        }
    }

    private let bytes: UnsafeRawBufferPointer
    /// Where the next line begins; after the last one, where the empty line begins.
    private(set) var offset = 0

    init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The next line with its line end (LF, CRLF, or CR), or nil at the empty line or the end.
    mutating func next() -> Line? {
        guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else { return nil }
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        if end < bytes.count { end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1 }
        defer { offset = end }
        return Line(bytes: UnsafeRawBufferPointer(rebasing: bytes[offset..<end]))
    }
}
