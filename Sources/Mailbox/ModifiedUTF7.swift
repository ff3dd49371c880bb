/// Mailbox names in modified UTF-7, RFC 3501 paragraph 5.1.3: `Verzonden &- archief`, `&ZeVnLIqe-`.
enum ModifiedUTF7 {
    /// The text, or nil where the bytes are not modified UTF-7 (then they are the name itself, in UTF-8 or worse).
    static func decode(_ bytes: some Collection<UInt8>) -> String? {
        var units: [UInt16] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "&") {
                guard let end = rest.firstIndex(of: UInt8(ascii: "-")) else { return nil }
                let run = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if run.isEmpty { units.append(0x26) } else if !decode(run: run, into: &units) { return nil }
            } else if byte >= 0x20, byte <= 0x7E {
                units.append(UInt16(byte))
            } else {
                return nil
            }
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Base64 with `,` for `/` and without padding, of UTF-16 in network order. Left-over bits must be zero.
    private static func decode(run: some Collection<UInt8>, into units: inout [UInt16]) -> Bool {
        var bits: UInt32 = 0
        var count = 0
        for byte in run {
            guard let value = sextet(byte) else { return false }
            bits = (bits << 6 | UInt32(value)) & 0x3F_FFFF
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return count < 6 && bits & ((1 << UInt32(count)) - 1) == 0
    }

    private static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: ","): 63
        default: nil
        }
    }
}
