/// Line ends of text.
enum LineEnds {
    /// CRLF and CR become LF, NUL goes.
    static func normalized(_ text: [UInt8]) -> [UInt8] {
        let isClean = text.withUnsafeBytes { raw in
            raw.position(of: Byte.cr, from: 0, to: raw.count) == nil
                && raw.position(of: Byte.nul, from: 0, to: raw.count) == nil
        }
        guard !isClean else { return text }
        // Never writes more bytes than it has read.
        return [UInt8](unsafeUninitializedCapacity: text.count) { output, filled in
            text.withUnsafeBufferPointer { input in
                var index = 0
                while index < input.count {
                    let byte = input[index]
                    index &+= 1
                    if byte == Byte.nul { continue }
                    output[filled] = byte == Byte.cr ? Byte.lf : byte
                    filled &+= 1
                    if byte == Byte.cr, index < input.count, input[index] == Byte.lf { index &+= 1 }
                }
            }
        }
    }
}
