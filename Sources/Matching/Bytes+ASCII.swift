internal import CLinux
internal import Glibc

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    var isLetter: Bool { isUpper || isLower }
    var isAlphanumeric: Bool { isDigit || isLetter }
    var isHexLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x66 }
    var isHexDigit: Bool { isDigit || isHexLetter }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
    /// The base32 alphabet of RFC 4648.
    var isBase32: Bool { isUpper || (self >= 0x32 && self <= 0x37) }
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension [UInt8] {
    /// The first place of a byte at or after `start`.
    func place(of byte: UInt8, from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { bytes in
            // Not empty, so there is an address.
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// The first place of a text at or after `start`.
    func place(of text: [UInt8], from start: Int) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { bytes in
            text.withUnsafeBytes { text in
                let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
                // Neither is empty where there is an address.
                guard let base = rest.baseAddress, let wanted = text.baseAddress,
                    let found = flagwatch_find(base, rest.count, wanted, text.count)
                else { return nil }
                return start + (UnsafeRawPointer(found) - base)
            }
        }
    }
}
