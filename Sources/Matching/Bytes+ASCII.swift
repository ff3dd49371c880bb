extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    var isAlphanumeric: Bool { isDigit || isUpper || isLower }
    var isHexLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x66 }
    var isHexDigit: Bool { isDigit || isHexLetter }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
    /// The base32 alphabet of RFC 4648.
    var isBase32: Bool { isUpper || (self >= 0x32 && self <= 0x37) }
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
