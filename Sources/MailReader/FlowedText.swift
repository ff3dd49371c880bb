/// Text of `format=flowed` (RFC 3676).
enum FlowedText {
    /// Joins flowed lines of the same quote depth; undoes space-stuffing; the signature line `-- ` never flows (4.3).
    static func joined(_ text: [UInt8], deletesSpace: Bool) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        // The quote depth of the line that flows on; nil when none does.
        var flowing: Int?
        var position = 0
        while position < text.count {
            let lineEnd = text.lineEnd(in: position..<text.count)
            var start = position
            while start < lineEnd, text[start] == Byte.greater { start += 1 }
            let depth = start - position
            if flowing == nil, start == lineEnd, depth == 0 {
                output.append(Byte.lf)
                position = lineEnd + 1
                continue
            }
            if start < lineEnd, text[start] == Byte.space { start += 1 }
            var line = text[start..<lineEnd]
            let isSignature = line.elementsEqual("-- ".utf8)
            if flowing != depth || isSignature {
                if flowing != nil { output.append(Byte.lf) }
                output.append(contentsOf: repeatElement(Byte.greater, count: depth))
                if depth > 0, !line.isEmpty { output.append(Byte.space) }
            }
            let flows = !isSignature && line.last == Byte.space
            if flows, deletesSpace { line = line.dropLast() }
            output.append(contentsOf: line)
            flowing = flows ? depth : nil
            if !flows, lineEnd < text.count { output.append(Byte.lf) }
            position = lineEnd + 1
        }
        return output
    }
}
