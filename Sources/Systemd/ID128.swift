import CSystemd
import Glibc

/// A 128-bit id as systemd uses it: of a machine, a boot, an invocation of a unit, or a kind of message.
public struct ID128: Hashable, Sendable, CustomStringConvertible {
    /// The 16 bytes, most significant first.
    public let bytes: [UInt8]

    /// The id with these 32 hexadecimal digits; nil for anything else. Only lower case is taken, because the journal
    /// compares `MESSAGE_ID` byte by byte with its catalog.
    public init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 32 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        for index in stride(from: 0, to: 32, by: 2) {
            guard let high = Self.value(of: digits[index]), let low = Self.value(of: digits[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    init(_ id: sd_id128_t) {
        bytes = unsafe withUnsafeBytes(of: id) { unsafe Array($0) }
    }

    /// The 32 lower-case hexadecimal digits.
    public var description: String {
        var text = ""
        text.reserveCapacity(32)
        for byte in bytes {
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 15))
        }
        return text
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }

    private static func digit(_ value: UInt8) -> Character {
        Character(Unicode.Scalar(value < 10 ? 0x30 + value : 0x61 + value - 10))
    }
}
