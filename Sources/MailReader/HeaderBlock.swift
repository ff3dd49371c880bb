/// The fields at the head of an entity, and where its body begins.
struct HeaderBlock {
    var fields: [HeaderField] = []
    /// The first byte after the empty line.
    var bodyStart: Int
}

/// Reads header fields line by line (RFC 5322, 2.2). One pass; looks a few lines ahead at most.
struct HeaderBlockReader {
    let bytes: [UInt8]
    let end: Int
    let budget: Budget
    private var block: HeaderBlock
    private var isFull = false

    init(bytes: [UInt8], end: Int, budget: Budget) {
        self.bytes = bytes
        self.end = end
        self.budget = budget
        block = HeaderBlock(bodyStart: end)
    }

    /// Reads from `start`. A line for which `isDelimiter` holds ends the fields as well as the empty line does.
    /// Fields past a limit are passed over, so that the body is found all the same.
    mutating func read(from start: Int, isMail: Bool, isDelimiter: (Range<Int>) -> Bool) -> HeaderBlock {
        var position = isMail ? skipLead(from: start) : start
        while position < end {
            let lineEnd = bytes.lineEnd(in: position..<end)
            let next = bytes.nextLine(after: lineEnd, limit: end)
            let line = position..<lineEnd
            if line.isEmpty {
                block.bodyStart = next
                return block
            }
            if bytes[position] == Byte.hyphen, isDelimiter(line) {
                block.bodyStart = position
                return block
            }
            if bytes[position].isBlank {
                fold(line, next: next)
            } else if let colon = colon(in: line) {
                begin(line, colon: colon, next: next)
            } else {
                budget.note(.malformedHeaderLine, String(decoding: bytes[line].prefix(60), as: UTF8.self))
                // A torn field (a raw line end in a subject) is mended when a known field follows; else it is a body
                // whose empty line is missing, and no text of it may be lost.
                // R5: strange lines above the first field of a mail hide none of them.
                let isAbove = isMail && block.fields.isEmpty
                guard isAbove || !block.fields.isEmpty, !bytes[line].starts(with: "--".utf8),
                    knownFieldBegins(at: next, behind: isAbove ? Self.mostStrangeLines : 0)
                else {
                    block.bodyStart = position
                    return block
                }
                fold(line, next: next)
            }
            position = next
        }
        return block
    }

    private mutating func begin(_ line: Range<Int>, colon: Int, next: Int) {
        guard !isFull, let granted = budget.takeHeader(bytes: next - line.lowerBound) else {
            isFull = true
            return
        }
        isFull = granted < next - line.lowerBound
        var nameEnd = colon
        while nameEnd > line.lowerBound, bytes[nameEnd - 1].isBlank { nameEnd -= 1 }
        let valueEnd = min(line.upperBound, max(colon + 1, line.lowerBound + granted))
        block.fields.append(
            HeaderField(bytes: bytes, nameRange: line.lowerBound..<nameEnd, valueRange: colon + 1..<valueEnd))
    }

    private mutating func fold(_ line: Range<Int>, next: Int) {
        guard let last = block.fields.last else {
            budget.note(.misplacedFirstLine)
            return
        }
        guard !isFull, let granted = budget.takeHeaderBytes(next - line.lowerBound) else {
            isFull = true
            return
        }
        isFull = granted < next - line.lowerBound
        let valueEnd = min(line.upperBound, line.lowerBound + granted)
        block.fields[block.fields.count - 1] = HeaderField(
            bytes: bytes, nameRange: last.nameRange, valueRange: last.valueRange.lowerBound..<valueEnd)
    }

    /// The colon after a field name, blanks before it allowed (RFC 5322, 4.5); nil when the line is no field.
    private func colon(in line: Range<Int>) -> Int? {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index].isFieldName { index += 1 }
        guard index > line.lowerBound else { return nil }
        while index < line.upperBound, bytes[index].isBlank { index += 1 }
        return index < line.upperBound && bytes[index] == Byte.colon ? index : nil
    }

    /// Passes over what programs leave before the first field: byte order marks, NULs, empty lines, postmarks (R5).
    private func skipLead(from start: Int) -> Int {
        var position = start
        while position < end {
            if bytes[position] == Byte.nul {
                position += 1
            } else if bytes[position..<end].starts(with: Byte.orderMark) {
                position += Byte.orderMark.count
            } else {
                let lineEnd = bytes.lineEnd(in: position..<end)
                let line = bytes[position..<lineEnd]
                let isPostmark = line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
                guard line.isEmpty || isPostmark else { return position }
                if isPostmark { budget.note(.postmarkLine) }
                position = bytes.nextLine(after: lineEnd, limit: end)
            }
        }
        return start
    }

    private static let known = [
        "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to", "sender",
        "received", "return-path", "mime-version", "content-type", "content-transfer-encoding",
        "content-disposition", "authentication-results", "dkim-signature",
    ]

    /// Whether one begins at a line, or behind so many further lines that are not empty.
    private func knownFieldBegins(at start: Int, behind lines: Int) -> Bool {
        var start = start
        for _ in 0...lines where start < end {
            let lineEnd = bytes.lineEnd(in: start..<end)
            if lineEnd == start { return false }
            if let colon = colon(in: start..<lineEnd) {
                let name = bytes[start..<colon].trimmed
                if Self.known.contains(where: { name.equals(ignoringCase: $0) }) { return true }
            }
            start = bytes.nextLine(after: lineEnd, limit: end)
        }
        return false
    }

    private static let mostStrangeLines = 4
}
