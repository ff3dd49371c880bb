/// Finds the parts of a mail in one pass over its bytes, with an explicit stack instead of recursion: neither 10,000
/// levels nor 100,000 parts cost more than reading them once.
struct StructureScanner {
    let bytes: [UInt8]
    let end: Int
    let budget: Budget
    /// Containers around what is scanned here.
    let outerDepth: Int
    private var frames: [Frame] = []
    /// The boundary of each frame; empty for a frame that no delimiter belongs to (any more).
    private var boundaries: [[UInt8]] = []
    private var finished: Part?

    /// An entity whose end is not known yet.
    struct Frame {
        enum Kind { case leaf, multipart, message, headersOnly }
        var part: Part
        var kind: Kind
    }

    /// A delimiter line of the frame at `frame` (RFC 2046, 5.1.1).
    private struct Delimiter {
        var frame: Int
        var isClosing: Bool
        /// Where the part before it ends: the line end before the line belongs to the delimiter.
        var contentEnd: Int
        var next: Int
    }

    init(bytes: [UInt8], end: Int, budget: Budget, outerDepth: Int) {
        self.bytes = bytes
        self.end = end
        self.budget = budget
        self.outerDepth = outerDepth
    }

    /// The entity that begins at `start` with its fields.
    mutating func scan(from start: Int) -> Part {
        run(from: open(at: start, isMail: true, default: .plain))
        return finished ?? Part(bytes: bytes, headers: [], contentType: .plain, bodyRange: start..<end)
    }

    /// The children of a multipart whose body is the range scanned, by another boundary than it named.
    mutating func scanChildren(of part: Part, boundary: [UInt8]) -> Part {
        push(Frame(part: part, kind: .multipart), boundary: boundary)
        run(from: part.bodyRange.lowerBound)
        return finished ?? part
    }

    private mutating func run(from start: Int) {
        var position = start
        while let delimiter = nextDelimiter(from: position) {
            close(downTo: delimiter.frame + 1, at: delimiter.contentEnd)
            position = delimiter.next
            if delimiter.isClosing {
                boundaries[delimiter.frame] = []
            } else {
                // Past the limit the rest is not read: reading on only to count would be work for nothing.
                guard budget.takePart() else { return close(downTo: 0, at: delimiter.contentEnd) }
                let isDigest = frames[delimiter.frame].part.contentType.type == "multipart/digest"
                position = open(at: position, isMail: false, default: isDigest ? .message : .plain)
            }
        }
        if boundaries.contains(where: { !$0.isEmpty }) { budget.note(.unclosedMultipart) }
        close(downTo: 0, at: end)
    }

    // MARK: Opening and closing

    private mutating func push(_ frame: Frame, boundary: [UInt8] = []) {
        frames.append(frame)
        boundaries.append(boundary)
    }

    private var depth: Int { outerDepth + frames.count }

    /// Reads the fields of an entity, and of the mail inside it where it is one; the place where its body begins.
    private mutating func open(at start: Int, isMail: Bool, default type: ContentType) -> Int {
        var (position, isMail, type) = (start, isMail, type)
        while true {
            var reader = HeaderBlockReader(bytes: bytes, end: end, budget: budget)
            let block = reader.read(from: position, isMail: isMail) { match($0) != nil }
            position = block.bodyStart
            let part = Part(bytes: bytes, headers: block.fields, default: type, bodyRange: position..<end)
            let kind = kind(of: part)
            push(Frame(part: part, kind: kind), boundary: kind == .multipart ? part.contentType.boundary : [])
            guard kind == .message || kind == .headersOnly else { return position }
            (isMail, type) = (true, .plain)
        }
    }

    private func kind(of part: Part) -> Frame.Kind {
        if frames.last?.kind == .headersOnly { return .leaf }
        let type = part.contentType
        guard type.isMultipart || type.isMessage || type.isHeadersOnly else { return .leaf }
        guard type.isMultipart || !part.encoding.changesBytes else { return .leaf }
        guard depth < budget.limits.depth else {
            budget.note(.nestedTooDeep)
            return .leaf
        }
        if type.isMultipart {
            if part.encoding.changesBytes { budget.note(.encodedContainer, type.type) }
            return .multipart
        }
        return type.isMessage ? .message : .headersOnly
    }

    private mutating func close(downTo count: Int, at contentEnd: Int) {
        while frames.count > count, var frame = frames.popLast() {
            boundaries.removeLast()
            let start = frame.part.bodyRange.lowerBound
            frame.part.bodyRange = start..<max(start, contentEnd)
            let part = finish(frame)
            guard let parent = frames.indices.last else {
                finished = part
                return
            }
            switch frames[parent].kind {
            case .message, .headersOnly: frames[parent].part.nested = [Message(nested: part)]
            case .multipart, .leaf: frames[parent].part.children.append(part)
            }
        }
    }

    private func finish(_ frame: Frame) -> Part {
        let part = frame.part
        switch frame.kind {
        case .multipart where part.children.isEmpty: return mended(part)
        case .leaf where part.contentType.isMessage || part.contentType.isHeadersOnly: return opened(part)
        case .leaf, .multipart, .message, .headersOnly: return part
        }
    }

    /// A multipart without any part of its own boundary: by the first likely delimiter line, else its text is kept
    /// as one part, so that a person sees it.
    private func mended(_ part: Part) -> Part {
        let isMissing = part.contentType.boundary.isEmpty
        budget.note(isMissing ? .missingBoundary : .boundaryNotFound, part.contentType.type)
        if depth + 1 < budget.limits.depth, budget.takeRescan(bytes: part.bodyRange.count),
            let boundary = guessedBoundary(in: part.bodyRange),
            boundary != part.contentType.boundary
        {
            var inner = StructureScanner(
                bytes: bytes, end: part.bodyRange.upperBound, budget: budget, outerDepth: depth)
            var again = part
            again.contentType.boundary = boundary
            let read = inner.scanChildren(of: again, boundary: boundary)
            if !read.children.isEmpty { return read }
        }
        guard !bytes[part.bodyRange].trimmed.isEmpty else { return part }
        var part = part
        part.children = [Part(bytes: bytes, headers: [], contentType: .plain, bodyRange: part.bodyRange)]
        return part
    }

    /// An encoded message is decoded and read; RFC 2046 5.2.1 forbids it, mailers do it.
    private func opened(_ part: Part) -> Part {
        guard part.encoding.changesBytes, part.nested.isEmpty else { return part }
        budget.note(.encodedContainer, part.contentType.type)
        guard depth < budget.limits.depth else {
            budget.note(.nestedTooDeep)
            return part
        }
        guard budget.takeDecoded(bytes: part.bodyRange.count) else { return part }
        let decoded = part.decodedBytes()
        var inner = StructureScanner(
            bytes: decoded, end: decoded.count, budget: budget, outerDepth: depth + 1)
        var part = part
        part.nested = [Message(nested: inner.scan(from: 0))]
        return part
    }

    // MARK: Delimiters

    private func nextDelimiter(from start: Int) -> Delimiter? {
        guard boundaries.contains(where: { !$0.isEmpty }) else { return nil }
        var position = start
        while let place = bytes.position(of: Byte.hyphen, in: position..<end) {
            guard place == start || bytes[place - 1].isLineEnd, place + 1 < end, bytes[place + 1] == Byte.hyphen
            else {
                position = place + 1
                continue
            }
            let lineEnd = bytes.lineEnd(in: place..<end)
            if let (frame, isClosing) = match(place..<lineEnd) {
                return Delimiter(
                    frame: frame, isClosing: isClosing, contentEnd: endOfLine(before: place, from: start),
                    next: bytes.nextLine(after: lineEnd, limit: end))
            }
            position = lineEnd
        }
        return nil
    }

    private func endOfLine(before place: Int, from start: Int) -> Int {
        guard place > start else { return place }
        guard place - 1 > start, bytes[place - 1] == Byte.lf, bytes[place - 2] == Byte.cr else { return place - 1 }
        return place - 2
    }

    /// The innermost frame whose delimiter the line is. The whole line must be it, blanks at its end aside: a line
    /// that only begins with a boundary may belong to another multipart with a longer one.
    private func match(_ line: Range<Int>) -> (frame: Int, isClosing: Bool)? {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        guard end - line.lowerBound > 2, bytes[line.lowerBound + 1] == Byte.hyphen else { return nil }
        let content = bytes[line.lowerBound + 2..<end]
        for frame in boundaries.indices.reversed() where !boundaries[frame].isEmpty {
            let length = boundaries[frame].count
            guard content.count == length || content.count == length + 2,
                content[content.startIndex] == boundaries[frame][0], content.starts(with: boundaries[frame])
            else { continue }
            if content.count == length { return (frame, false) }
            if content.suffix(2).allSatisfy({ $0 == Byte.hyphen }) { return (frame, true) }
        }
        return nil
    }

    /// The first line `--x` that a header field or an empty line follows.
    private func guessedBoundary(in range: Range<Int>) -> [UInt8]? {
        var position = range.lowerBound
        while position < range.upperBound {
            let lineEnd = bytes.lineEnd(in: position..<range.upperBound)
            let next = bytes.nextLine(after: lineEnd, limit: range.upperBound)
            let line = bytes[position..<lineEnd]
            if line.count > 2, line.count < 256, line.starts(with: "--".utf8), next < range.upperBound,
                bytes[next].isLineEnd || bytes[next..<range.upperBound].hasPrefix(ignoringCase: "content-")
            {
                let boundary = line.dropFirst(2).trimmed
                if boundary.contains(where: { $0 != Byte.hyphen && !$0.isBlank }) { return Array(boundary) }
            }
            position = next
        }
        return nil
    }
}
