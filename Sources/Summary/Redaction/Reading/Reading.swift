import Flagging

/// A text while it is redacted: its words, each with its verdict.
struct Reading {
    var tokens: [Token]
    let redaction: Redaction
    let keepsCapitals: Bool

    init(_ text: String, redaction: Redaction, keepsCapitals: Bool) {
        self.redaction = redaction
        self.keepsCapitals = keepsCapitals
        tokens = []
        var line = 1
        var rest = text[...]
        while !rest.isEmpty {
            let space = rest.prefix(while: \.isWhitespace)
            rest = rest.dropFirst(space.count)
            let mark = Reading.leftOutMark(at: rest)
            let word = mark ?? Reading.word(at: rest)
            rest = rest.dropFirst(word.count)
            guard !word.isEmpty else { break }
            let breaks = space.count(where: \.isNewline)
            line += breaks
            let before = breaks > 0 ? String(repeating: "\n", count: min(breaks, 2)) : space.isEmpty ? "" : " "
            var token = Token(word, after: tokens.isEmpty ? "" : before)
            token.line = line
            if mark != nil { token.verdict = .wasLeftOut }
            let last = tokens.last
            token.startsSentence =
                last == nil || breaks > 0 || last?.endsSentence == true || last?.closing.contains(":") == true
            tokens.append(token)
        }
    }

    /// What stands until the next blank, or until a mark of the writer's own.
    private static func word(at rest: Substring) -> Substring {
        let word = rest.prefix { !$0.isWhitespace }
        let mark = word.indices.dropFirst().first { "[█■▇▮".contains(word[$0]) && leftOutMark(at: rest[$0...]) != nil }
        return mark.map { rest[..<$0] } ?? word
    }

    /// `[REDACTED]`, `[gelakt 5.1.2e]`, `█████`: what the writer left out before it reached us. What else stands in the
    /// brackets is not shown.
    private static func leftOutMark(at rest: Substring) -> Substring? {
        let bar = rest.prefix { "█■▇▮".contains($0) }
        if bar.count > 1 { return bar }
        guard rest.first == "[", let end = rest.prefix(40).firstIndex(of: "]") else { return nil }
        let inside = rest[rest.index(after: rest.startIndex)..<end].lowercased()
        let isMark = leftOutWords.contains { inside.hasPrefix($0) }
        return isMark ? rest[...end] : nil
    }

    private static let leftOutWords = [
        "redacted", "gelakt", "weggelakt", "geredigeerd", "removed", "verwijderd", "weggelaten", "left out", "withheld",
        "in het stuk zelf", "anonymised", "anonymized", "geanonimiseerd",
    ]

    /// What stayed, and one mark for each run of words that went: how many words a name has is nobody's business either.
    var disclosed: Disclosed {
        var parts: [Disclosed.Part] = []
        func keep(_ text: String) {
            if case .kept(let before) = parts.last {
                parts[parts.count - 1] = .kept(before + text)
            } else if !text.isEmpty {
                parts.append(.kept(text))
            }
        }
        for (index, token) in tokens.enumerated() {
            let joins = goes(at: index, with: index - 1) && !token.hasBreakBefore
            if !joins { keep(token.space) }
            switch token.verdict {
            case .stays(let disclosed):
                keep(String(token.opening))
                for part in disclosed.parts {
                    if case .kept(let text) = part { keep(text) } else { parts.append(part) }
                }
                keep(String(token.closing))
            case .wasLeftOut: parts.append(.leftOut)
            case .goes:
                if !joins {
                    keep(token.opening.filter { "(\"“„«".contains($0) })
                    parts.append(.redacted(token.ground))
                }
                let isLast = !goes(at: index, with: index + 1) || tokens[index + 1].hasBreakBefore
                if isLast { keep(token.closing.filter { ").,;:!?…\"”»".contains($0) }) }
            }
        }
        return Disclosed(parts: parts)
    }

    /// Whether a word and the one beside it go on one ground.
    private func goes(at index: Int, with other: Int) -> Bool {
        guard tokens.indices.contains(other) else { return false }
        return [index, other].allSatisfy { tokens[$0].verdict == .goes } && tokens[index].ground == tokens[other].ground
    }
}
