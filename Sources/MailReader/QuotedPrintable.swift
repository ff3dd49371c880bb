/// Quoted-printable (RFC 2045, 6.7) and its cousin in encoded words, "Q" (RFC 2047, 4.2).
enum QuotedPrintable {
    /// The decoded bytes, and whether an escape was none; such an escape stays as written.
    static func decode(_ text: ArraySlice<UInt8>, isWord: Bool = false) -> (bytes: [UInt8], isBroken: Bool) {
        var isBroken = false
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { output, filled in
            text.withUnsafeBytes { input in
                (filled, isBroken) = isWord ? word(input, into: output) : body(input, into: output)
            }
        }
        return (bytes, isBroken)
    }

    /// Line by line, runs between escapes copied whole. Never writes more bytes than it has read.
    private static func body(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<UInt8>
    ) -> (Int, Bool) {
        var (index, filled, isBroken) = (0, 0, false)
        // Blanks at the end of a line were added on the way (rule 3); output up to here stays.
        var kept = 0
        // Looked for once a line, not once an escape: a line may be a megabyte of escapes.
        var lineEnd = input.lineEnd(from: 0, to: input.count)
        while index < input.count {
            if index > lineEnd { lineEnd = input.lineEnd(from: index, to: input.count) }
            guard let equals = input.position(of: Byte.equals, from: index, to: lineEnd) else {
                filled = output.put(input[index..<lineEnd], at: filled)
                while filled > kept, output[filled - 1].isBlank { filled -= 1 }
                guard lineEnd < input.count else { break }
                output[filled] = input[lineEnd]
                filled += 1
                (index, kept) = (lineEnd + 1, filled)
                continue
            }
            filled = output.put(input[index..<equals], at: filled)
            index = equals + 1
            if index + 1 < input.count, let high = input[index].hexValue, let low = input[index + 1].hexValue {
                output[filled] = high << 4 | low
                filled += 1
                index += 2
            } else if let next = softBreak(input, at: index) {
                index = next
            } else {
                output[filled] = Byte.equals
                filled += 1
                isBroken = true
            }
            kept = filled
        }
        return (filled, isBroken)
    }

    /// Where the text goes on after a soft line break whose `=` stands before `index`.
    private static func softBreak(_ input: UnsafeRawBufferPointer, at index: Int) -> Int? {
        var index = index
        while index < input.count, input[index].isBlank { index += 1 }
        guard index < input.count else { return index }
        if input[index] == Byte.lf { return index + 1 }
        guard input[index] == Byte.cr else { return nil }
        return index + 1 < input.count && input[index + 1] == Byte.lf ? index + 2 : index + 1
    }

    private static func word(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableBufferPointer<UInt8>
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
