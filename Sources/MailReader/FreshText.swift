/// Tells what the sender wrote from what was quoted, signed or added on the way. Works line by line; a line is looked
/// at a fixed number of times.
struct FreshText {
    private let bytes: [UInt8]
    private var lines: [Range<Int>] = []
    private var kept: [UInt8] = []
    /// The line at which a signature ended the text.
    private var signatureMark: Int?
    /// The header words of the lines that were looked at: one "From:" after another would have each line read anew.
    private var headerWords: [Int: Line.HeaderWord?] = [:]

    /// No platform writes more; the lists of lines of a hostile text would be larger than the mail.
    private static let longestBytes = 1 << 20

    /// The lines of `text` that its sender wrote, of its first MiB, joined by LF, without empty lines at either end.
    static func extracted(from text: String) -> String {
        var text = text
        let bytes = text.withUTF8 { Array(UnsafeBufferPointer(rebasing: $0.prefix(longestBytes))) }
        var fresh = FreshText(bytes: bytes)
        fresh.run()
        return String(decoding: fresh.kept[...].trimmed, as: UTF8.self)
    }

    /// What stands below the sender's signature mark, without what is quoted there.
    static func signature(from text: String) -> String {
        var text = text
        let bytes = text.withUTF8 { Array(UnsafeBufferPointer(rebasing: $0.prefix(longestBytes))) }
        var fresh = FreshText(bytes: bytes)
        fresh.run()
        guard let mark = fresh.signatureMark else { return "" }
        return extracted(from: String(decoding: bytes[fresh.lines[mark].upperBound...], as: UTF8.self))
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        var position = 0
        while position < bytes.count {
            let end = bytes.position(of: Byte.lf, in: position..<bytes.count) ?? bytes.count
            lines.append(position..<end)
            position = end + 1
        }
        kept.reserveCapacity(bytes.count)
    }

    private func line(_ index: Int) -> Line { Line(bytes[lines[index]]) }

    private mutating func run() {
        var index = 0
        while index < lines.count {
            let line = line(index)
            guard line.mayBeMark else {
                keep(index)
                index += 1
                continue
            }
            if line.isQuoted || line.isReplyMarker {
                index += 1
            } else if line.isSignatureMark || line.isOriginalMark || isHeaderBlock(at: index) {
                if line.isSignatureMark { signatureMark = index }
                return
            } else if let end = attributionEnd(at: index) {
                // Below an attribution come marked quotations, perhaps with answers between them; without a mark
                // all that follows is quoted (mailers that quote by indenting alone).
                guard isQuoted(after: end) else { return }
                index = end
            } else if line.isBanner {
                index = bannerEnd(at: index)
            } else {
                if !line.isClientSignature { keep(index) }
                index += 1
            }
        }
    }

    private mutating func keep(_ index: Int) {
        kept.append(contentsOf: bytes[lines[index]])
        kept.append(Byte.lf)
    }

    /// The end of an attribution ("On … wrote:") that begins at `index`; it may be wrapped over four lines.
    private func attributionEnd(at index: Int) -> Int? {
        let reach = index..<min(index + 4, lines.count)
        // The last byte alone dismisses nearly all lines: an attribution ends with a colon or one beyond ASCII.
        guard reach.contains(where: { mayEndAttribution(at: $0) }), line(index).beginsAttribution else { return nil }
        for end in reach {
            let line = line(end)
            if line.isBlank || end > index && line.isQuoted { return nil }
            if line.endsAttribution { return end + 1 }
        }
        return nil
    }

    private func mayEndAttribution(at index: Int) -> Bool {
        let line = lines[index]
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        return end > line.lowerBound && (bytes[end - 1] == Byte.colon || bytes[end - 1] > 127)
    }

    private func isQuoted(after index: Int) -> Bool {
        let next = (index..<min(index + 3, lines.count)).first { !line($0).isBlank }
        return next.map { line($0).isQuoted } ?? true
    }

    /// A block such as Outlook writes above what it quotes: From, then two of Sent, To and Subject within six lines.
    private mutating func isHeaderBlock(at index: Int) -> Bool {
        guard line(index).mayBeHeader, headerWord(at: index) == .from else { return false }
        var others: Set<Line.HeaderWord> = []
        for next in index + 1..<max(index + 1, min(index + 7, lines.count)) {
            if let word = headerWord(at: next), word != .from { others.insert(word) }
        }
        return others.count >= 2
    }

    private mutating func headerWord(at index: Int) -> Line.HeaderWord? {
        if let known = headerWords[index] { return known }
        let word = line(index).headerWord
        headerWords[index] = .some(word)
        return word
    }

    /// A banner goes on to the next empty line, at most eight lines.
    private func bannerEnd(at index: Int) -> Int {
        var end = index + 1
        while end < lines.count, end - index < 8, !line(end).isBlank { end += 1 }
        return end
    }
}
