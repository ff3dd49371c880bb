/// Puts U+FFFD in the place of what is no UTF-8, one for each maximal part of a sequence (Unicode 3.9, table 3-8).
enum UTF8Repair {
    /// The repaired text, and whether it holds any right sequence above ASCII.
    static func repaired(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], hasRight: Bool) {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + text.count / 4)
        var hasRight = false
        text.withUnsafeBufferPointer { input in
            var index = 0
            while index < input.count {
                if input[index] < 0x80 {
                    output.append(input[index])
                    index &+= 1
                    continue
                }
                let (length, isRight) = sequence(in: input, at: index)
                if isRight {
                    hasRight = true
                    output.append(contentsOf: input[index..<index &+ length])
                } else {
                    output.append(0xEF)
                    output.append(0xBF)
                    output.append(0xBD)
                }
                index &+= length
            }
        }
        return (output, hasRight)
    }

    /// Whether the text is well-formed.
    static func isRight(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { input in
            var index = 0
            while index < input.count {
                if input[index] < 0x80 {
                    index &+= 1
                    continue
                }
                let (length, isRight) = sequence(in: input, at: index)
                guard isRight else { return false }
                index &+= length
            }
            return true
        }
    }

    /// The length of the sequence at `index`, or of as much of it as is right (at least 1), and whether it is whole.
    private static func sequence(in input: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, isRight: Bool) {
        let lead = input[index]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            default: (1, 0x80...0xBF)
            }
        guard length > 1 else { return (1, false) }
        for offset in 1..<length {
            let place = index &+ offset
            let allowed = offset == 1 ? second : 0x80...0xBF
            guard place < input.count, allowed.contains(input[place]) else { return (offset, false) }
        }
        return (length, true)
    }
}
