/// Quoted-printable (RFC 2045, 6.7) and its cousin in encoded words, "Q" (RFC 2047, 4.2).
enum QuotedPrintable {
    /// The decoded bytes, and whether an escape was none; such an escape stays as written.
    static func decode(_ text: ArraySlice<UInt8>, isWord: Bool = false) -> (bytes: [UInt8], isBroken: Bool) {
        var isBroken = false
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { output, filled in
            text.withUnsafeBufferPointer { input in
                (filled, isBroken) = isWord ? word(input, into: output) : body(input, into: output)
            }
        }
        return (bytes, isBroken)
    }

    /// Never writes more bytes than it has read.
    private static func body(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> (Int, Bool) {
        var (index, filled, isBroken) = (0, 0, false)
        // Blanks at the end of a line were added on the way (rule 3); output up to here stays.
        var kept = 0
        while index < input.count {
            let byte = input[index]
            index &+= 1
            if byte == Byte.equals {
                if index &+ 1 < input.count, let high = input[index].hexValue, let low = input[index &+ 1].hexValue {
                    output[filled] = high &<< 4 | low
                    index &+= 2
                } else if let next = softBreak(input, at: index) {
                    index = next
                    kept = filled
                    continue
                } else {
                    output[filled] = byte
                    isBroken = true
                }
                filled &+= 1
                kept = filled
                continue
            }
            if byte.isLineEnd { filled = kept }
            output[filled] = byte
            filled &+= 1
            if !byte.isBlank { kept = filled }
        }
        return (kept, isBroken)
    }

    /// Where the text goes on after a soft line break whose `=` stands before `index`.
    private static func softBreak(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        var index = index
        while index < input.count, input[index].isBlank { index += 1 }
        guard index < input.count else { return index }
        if input[index] == Byte.lf { return index + 1 }
        guard input[index] == Byte.cr else { return nil }
        return index + 1 < input.count && input[index + 1] == Byte.lf ? index + 2 : index + 1
    }

    private static func word(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> (Int, Bool) {
        var (index, filled, isBroken) = (0, 0, false)
        while index < input.count {
            let byte = input[index]
            index &+= 1
            output[filled] = byte == Byte.underscore ? Byte.space : byte
            if byte == Byte.equals {
                if index &+ 1 < input.count, let high = input[index].hexValue, let low = input[index &+ 1].hexValue {
                    output[filled] = high &<< 4 | low
                    index &+= 2
                } else {
                    isBroken = true
                }
            }
            filled &+= 1
        }
        return (filled, isBroken)
    }
}
