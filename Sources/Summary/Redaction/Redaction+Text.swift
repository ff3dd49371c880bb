extension Redaction {
    /// Free text, as a subject: every word must be known to be harmless, and a capitalised one to be no name.
    package func text(_ text: String) -> String { redacted(text, keepsCapitals: false) }

    /// A name of a rule (`Civic integrity policy`): as free text, but capitals are its own.
    package func title(_ text: String) -> String { redacted(text, keepsCapitals: true) }

    private func redacted(_ text: String, keepsCapitals: Bool) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var kept = words.map { keeps($0, keepsCapitals) }
        hideNumbers(words, &kept)
        var result: [String] = []
        for form in kept {
            // A run of redacted words is one mark: how many words a name has is nobody's business either.
            if form == nil, result.last == Redaction.mark { continue }
            result.append(form ?? Redaction.mark)
        }
        return result.joined(separator: " ")
    }

    /// What of a word stays; nil where nothing does.
    private func keeps(_ word: Substring, _ keepsCapitals: Bool) -> String? {
        let opening = word.prefix { Redaction.openers.contains($0) }
        let closing = word.dropFirst(opening.count).reversed().prefix { Redaction.closers.contains($0) }.reversed()
        let core = word.dropFirst(opening.count).dropLast(closing.count)
        if core.isEmpty { return String(word) }
        guard let form = form(of: core, keepsCapitals) else { return nil }
        return String(opening) + form + String(closing)
    }

    private func form(of core: Substring, _ keepsCapitals: Bool) -> String? {
        let folded = Word.folded(String(core))
        if isOwnToken(core) || Word.isDateOrTime(core) { return String(core) }
        if let url = FlaggedURL(String(core)), !url.scheme.isEmpty || hosts.contains(url.host) {
            return self.url(String(core))
        }
        if hosts.contains(folded) { return folded }
        let pieces = Word.pieces(String(core))
        guard personalWords.isDisjoint(with: pieces) else { return nil }
        if Word.isSmallNumber(core) || publicWords.contains(folded) { return String(core) }
        guard Word.isPlain(core) else { return nil }
        guard !keepsCapitals, core.contains(where: { $0.isLetter && !$0.isLowercase }) else { return String(core) }
        return pieces.allSatisfy { PlainWords.all.contains($0) || publicWords.contains($0) } ? String(core) : nil
    }

    /// `TK25-001`, our own name of a flag, with or without its brackets.
    private func isOwnToken(_ core: Substring) -> Bool {
        let parts = core.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, publicWords.contains(Word.folded(String(parts[0]))) else { return false }
        let number = parts[1].first == "C" || parts[1].first == "c" ? parts[1].dropFirst() : parts[1]
        return Word.isSmallNumber(number)
    }

    /// A small number after a word that announces a reference goes, and so does a run of numbers that is as long as a
    /// phone number.
    private func hideNumbers(_ words: [Substring], _ kept: inout [String?]) {
        func isNumber(_ index: Int) -> Bool {
            words[index].unicodeScalars.contains(where: Word.isDigit) && !Word.isPlain(words[index])
                && !Word.isDateOrTime(words[index])
        }
        var start = 0
        for index in words.indices {
            if index > 0, isNumber(index), Redaction.announces(words[index - 1]) { kept[index] = nil }
            if index > 0, words[index - 1] == "@" { kept[index] = nil }
            if !isNumber(index) {
                start = index + 1
                continue
            }
            let digits = words[start...index].map { $0.unicodeScalars.count(where: Word.isDigit) }.reduce(0, +)
            if index > start, digits >= 7 { for place in start...index { kept[place] = nil } }
        }
    }

    private static func announces(_ word: Substring) -> Bool {
        Word.pieces(String(word)).contains { announcers.contains($0) } || word.last == "#" || word.last == "№"
    }

    private static let announcers: Set<String> = [
        "case", "ref", "reference", "ticket", "id", "no", "nr", "number", "zaak", "zaaknummer", "kenmerk", "nummer",
        "referentie", "dossier", "tel", "telefoon", "phone", "mobiel",
    ]
    private static let openers: Set<Character> = [
        "(", "[", "{", "<", "\"", "'", "“", "‘", "„", "«", "¿", "¡", "-", "–",
    ]
    private static let closers: Set<Character> = [
        ")", "]", "}", ">", "\"", "'", "”", "’", "»", ".", ",", ";", ":", "!", "?", "…", "-", "–",
    ]
}
