import Flagging

/// S3: what a person decided about words, over what the machine proposes.
extension Reading {
    /// Carries out the marks in the order in which they were made: the last one about a word holds.
    mutating func apply(_ marks: [PersonMark]) {
        for mark in marks { for index in places(of: mark) { decide(index, mark) } }
    }

    /// The words that a mark is about; none where its words do not stand here.
    func places(of mark: PersonMark) -> [Int] {
        let there = tokens.indices.filter { index in mark.lines?.contains(tokens[index].line) ?? true }
        guard let words = mark.words else { return mark.lines == nil ? [] : there }
        let phrase = PersonMark.pieces(of: words)
        guard !phrase.isEmpty else { return [] }
        let allowed = Set(there)
        var found: Set<Int> = []
        for start in there where start + phrase.count <= tokens.count {
            let range = start..<start + phrase.count
            let isThere = zip(range, phrase).allSatisfy {
                allowed.contains($0) && tokens[$0].matches($1, mark.decision)
            }
            if isThere { found.formUnion(range) }
        }
        return found.sorted()
    }

    private mutating func decide(_ index: Int, _ mark: PersonMark) {
        // What its writer had left out nobody can show.
        guard tokens[index].verdict != .wasLeftOut else { return }
        tokens[index].mark = mark.event
        switch mark.decision {
        case .keep: tokens[index].keep(tokens[index].core)
        case .hide:
            tokens[index].hide(asName: false)
            tokens[index].ground = mark.ground ?? .usual
        }
    }
}

extension Token {
    /// Whether it is a word of a person's mark. What is to be hidden is hidden with all that is written against it
    /// (`Jansen's`, `jansen@x.nl`); what is to stay is that word and no more.
    fileprivate func matches(_ piece: Substring, _ decision: RedactionMark.Decision) -> Bool {
        switch decision {
        case .keep: return core.lowercased() == piece.lowercased() || whole.lowercased() == piece.lowercased()
        case .hide:
            let wanted = Word.pieces(String(piece))
            guard !wanted.isEmpty else { return whole == piece }
            let ours = Word.pieces(String(whole))
            guard wanted.count <= ours.count else { return false }
            return (0...ours.count - wanted.count).contains { Array(ours[$0..<$0 + wanted.count]) == wanted }
        }
    }
}
