/// Base64 as mail brings it (RFC 2045, 6.8): foreign characters are skipped, and decoding goes on after padding,
/// because mailers and gateways join encoded chunks.
enum Base64 {
    /// What a byte stands for: 0–63, 64 for padding, 65 for a blank or line end, 66 for a foreign character.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 66, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in alphabet.utf8.enumerated() { table[Int(byte)] = UInt8(value) }
        table[Int(Byte.equals)] = 64
        for byte in [Byte.space, Byte.tab, Byte.cr, Byte.lf] { table[Int(byte)] = 65 }
        return table
    }()

    /// The decoded bytes, and whether anything was not as it should be.
    static func decode(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], isBroken: Bool) {
        var isBroken = false
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { output, filled in
            text.withUnsafeBufferPointer { input in
                table.withUnsafeBufferPointer { table in
                    (filled, isBroken) = decode(input, into: output, table: table)
                }
            }
        }
        return (bytes, isBroken)
    }

    /// At most 3 bytes are written for 4 that are read and 2 for the last quantum, so the output cannot run over.
    private static func decode(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>,
        table: UnsafeBufferPointer<UInt8>
    ) -> (filled: Int, isBroken: Bool) {
        var (index, filled, isBroken) = (0, 0, false)
        var (bits, held): (UInt32, Int) = (0, 0)
        func flush() {
            if held == 1 { isBroken = true }
            if held >= 2 {
                output[filled] = UInt8(truncatingIfNeeded: bits &>> (held == 2 ? 4 : 10))
                filled &+= 1
            }
            if held == 3 {
                output[filled] = UInt8(truncatingIfNeeded: bits &>> 2)
                filled &+= 1
            }
            (bits, held) = (0, 0)
        }
        while index < input.count {
            if held == 0, index &+ 4 <= input.count {
                let a = table[Int(input[index])]
                let b = table[Int(input[index &+ 1])]
                let c = table[Int(input[index &+ 2])]
                let d = table[Int(input[index &+ 3])]
                if (a | b | c | d) < 64 {
                    let word = UInt32(a) &<< 18 | UInt32(b) &<< 12 | UInt32(c) &<< 6 | UInt32(d)
                    output[filled] = UInt8(truncatingIfNeeded: word &>> 16)
                    output[filled &+ 1] = UInt8(truncatingIfNeeded: word &>> 8)
                    output[filled &+ 2] = UInt8(truncatingIfNeeded: word)
                    filled &+= 3
                    index &+= 4
                    continue
                }
            }
            let value = table[Int(input[index])]
            index &+= 1
            switch value {
            case 0..<64:
                (bits, held) = (bits &<< 6 | UInt32(value), held &+ 1)
                if held == 4 {
                    output[filled] = UInt8(truncatingIfNeeded: bits &>> 16)
                    output[filled &+ 1] = UInt8(truncatingIfNeeded: bits &>> 8)
                    output[filled &+ 2] = UInt8(truncatingIfNeeded: bits)
                    filled &+= 3
                    (bits, held) = (0, 0)
                }
            case 64: flush()
            case 65: break
            default: isBroken = true
            }
        }
        // A torn end: what its bits say is kept.
        if held > 0 { isBroken = true }
        flush()
        return (filled, isBroken)
    }
}
