/// Line ends of text.
enum LineEnds {
    /// The texts joined by LF as one string; CRLF and CR become LF, NUL goes. The string is written in place, so that a
    /// large text is not copied on the way.
    static func string(joining texts: [ArraySlice<UInt8>], trimsEnd: Bool) -> String {
        let capacity = texts.reduce(texts.count) { $0 + $1.count }
        return String(unsafeUninitializedCapacity: capacity) { output in
            var filled = 0
            for (number, text) in texts.enumerated() {
                if number > 0 {
                    output[filled] = Byte.lf
                    filled += 1
                }
                filled = write(text, into: output, at: filled)
            }
            while trimsEnd, filled > 0, output[filled - 1] == Byte.lf { filled -= 1 }
            return filled
        }
    }

    /// CRLF and CR become LF, NUL goes.
    static func normalized(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard !isClean(text) else { return Array(text) }
        return [UInt8](unsafeUninitializedCapacity: text.count) { output, filled in
            filled = write(text, into: output, at: 0)
        }
    }

    private static func isClean(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBytes { raw in
            raw.position(of: Byte.cr, from: 0, to: raw.count) == nil
                && raw.position(of: Byte.nul, from: 0, to: raw.count) == nil
        }
    }

    /// Writes at most as many bytes as it reads; the place after them.
    private static func write(
        _ text: ArraySlice<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) -> Int {
        text.withUnsafeBufferPointer { input in
            var filled = start
            var index = 0
            while index < input.count {
                let byte = input[index]
                index &+= 1
                if byte == Byte.nul { continue }
                output[filled] = byte == Byte.cr ? Byte.lf : byte
                filled &+= 1
                if byte == Byte.cr, index < input.count, input[index] == Byte.lf { index &+= 1 }
            }
            return filled
        }
    }
}
