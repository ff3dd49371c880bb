extension Reading {
    /// An address that is spelled out: `jansen at minbzk dot example`, `jan apenstaartje bakker punt nl`.
    mutating func hideSpelledAddresses() {
        for index in tokens.indices {
            let whole = tokens[index].whole.lowercased()
            let isStrong = Lexicon.ats.contains(whole) || tokens[index].whole == "AT"
            if isStrong || (whole == "at" && isDomain(from: index + 1)) || isEnding(index) { hideChain(around: index) }
        }
    }

    /// `minbzk dot example`, `minbzk.example`
    private func isDomain(from index: Int) -> Bool {
        guard index < tokens.count else { return false }
        return tokens[index].core.contains(".") || (index + 1 < tokens.count && isDot(index + 1))
    }

    /// A dot in words, before the ending of a domain.
    private func isEnding(_ index: Int) -> Bool {
        if Lexicon.dots.contains(tokens[index].whole.lowercased()) { return true }
        return isDot(index) && index + 1 < tokens.count && Lexicon.domainEndings.contains(tokens[index + 1].word)
    }

    private func isDot(_ index: Int) -> Bool {
        Lexicon.dots.contains(tokens[index].whole.lowercased())
            || ["dot", "punt", "point"].contains(tokens[index].word)
    }

    private func isConnector(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let whole = tokens[index].whole.lowercased()
        return isDot(index) || Lexicon.ats.contains(whole) || whole == "at"
    }

    /// Hides the connector, and on both sides word by word as far as connectors reach.
    private mutating func hideChain(around index: Int) {
        var first = index
        while first > 0 {
            first -= 1
            guard isConnector(first - 1) else { break }
            first -= 1
        }
        var last = index
        while last + 1 < tokens.count {
            last += 1
            guard isConnector(last + 1) else { break }
            last += 1
        }
        for place in first...last where tokens[place].verdict != .wasLeftOut { tokens[place].hide(asName: false) }
    }
}
