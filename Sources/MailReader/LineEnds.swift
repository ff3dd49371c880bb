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
        text.withUnsafeBytes { $0.place(of: Byte.cr, or: Byte.nul, from: 0, to: $0.count) == $0.count }
    }

    /// Writes at most as many bytes as it reads; the place after them.
    private static func write(
        _ text: ArraySlice<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) -> Int {
        text.withUnsafeBytes { input in
            var filled = start
            var index = 0
            while index < input.count {
                // Whole runs: in most texts there is nothing to change.
                let stop = input.place(of: Byte.cr, or: Byte.nul, from: index, to: input.count)
                filled = output.put(input[index..<stop], at: filled)
                guard stop < input.count else { break }
                index = stop + 1
                guard input[stop] == Byte.cr else { continue }
                output[filled] = Byte.lf
                filled += 1
                if index < input.count, input[index] == Byte.lf { index += 1 }
            }
            return filled
        }
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Copies a run to a place; the place after it. Whoever calls has made sure of the room: decoders of text never
    /// write more than they have read.
    @inline(__always)
    func put(_ run: Slice<UnsafeRawBufferPointer>, at place: Int) -> Int {
        let end = place + run.count
        let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: self[place..<end]))
        room.copyMemory(from: UnsafeRawBufferPointer(rebasing: run))
        return end
    }
}
