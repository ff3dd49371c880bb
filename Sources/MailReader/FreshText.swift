/// Tells what the sender wrote from what was quoted, signed or added on the way. Works line by line; a line is looked
/// at a fixed number of times.
struct FreshText {
    private let lines: [Substring]
    private var kept: [Substring] = []

    /// The lines of `text` that its sender wrote, joined by LF, without empty lines at either end.
    static func extracted(from text: String) -> String {
        var fresh = FreshText(lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        fresh.run()
        return fresh.kept.joined(separator: "\n").trimmingBlankLines
    }

    private init(lines: [Substring]) { self.lines = lines }

    private mutating func run() {
        var index = 0
        while index < lines.count {
            let line = Line(lines[index])
            if line.isQuoted || line.isReplyMarker {
                index += 1
            } else if line.isSignatureMark || line.isOriginalMark || isHeaderBlock(at: index) {
                return
            } else if let end = attributionEnd(at: index) {
                // Below an attribution come marked quotations, perhaps with answers between them; without a mark
                // all that follows is quoted (mailers that quote by indenting alone).
                guard isQuoted(after: end) else { return }
                index = end
            } else if line.isBanner {
                index = bannerEnd(at: index)
            } else {
                if !line.isClientSignature { kept.append(lines[index]) }
                index += 1
            }
        }
    }

    /// The end of an attribution ("On … wrote:") that begins at `index`; it may be wrapped over four lines.
    private func attributionEnd(at index: Int) -> Int? {
        guard Line(lines[index]).beginsAttribution else { return nil }
        for end in index..<min(index + 4, lines.count) {
            let line = Line(lines[end])
            if line.isBlank || end > index && line.isQuoted { return nil }
            if line.endsAttribution { return end + 1 }
        }
        return nil
    }

    private func isQuoted(after index: Int) -> Bool {
        lines[index...].prefix(3).first { !Line($0).isBlank }.map { Line($0).isQuoted } ?? true
    }

    /// A block such as Outlook writes above what it quotes: From, then Sent or Date, To or Subject within six lines.
    private func isHeaderBlock(at index: Int) -> Bool {
        guard Line(lines[index]).headerWord == .from else { return false }
        let others = lines[index...].dropFirst().prefix(6).compactMap { Line($0).headerWord }
        return Set(others).subtracting([.from]).count >= 2
    }

    /// A banner goes on to the next empty line, at most eight lines.
    private func bannerEnd(at index: Int) -> Int {
        var end = index + 1
        while end < lines.count, end - index < 8, !Line(lines[end]).isBlank { end += 1 }
        return end
    }
}

extension String {
    /// Without empty lines and blanks at either end.
    fileprivate var trimmingBlankLines: String {
        String(decoding: Array(utf8)[...].trimmed, as: UTF8.self)
    }
}
