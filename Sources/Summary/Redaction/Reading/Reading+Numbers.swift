import Flagging

extension Reading {
    /// A number goes, except one of a rule, a year of the case, an hour beside a date, and a count on a ballot.
    mutating func judgeNumbers() {
        for index in tokens.indices where tokens[index].isNumber && !tokens[index].isSettled && isWord(index) {
            let token = tokens[index]
            guard !token.stays else { continue }
            if isOfRule(index) || isYear(index) || isHour(index) || isCount(index) || isMeasure(index) {
                tokens[index].keep(token.core)
            }
        }
    }

    /// Digits that are read out: three number words, or any beside a number that went (`nul zes een twee`, `06 twaalf`).
    mutating func hideSpelledNumbers() {
        var start = 0
        while start < tokens.count {
            guard isPartOfNumber(start) else {
                start += 1
                continue
            }
            var end = start
            var next = start + 1
            while next < tokens.count {
                if isPartOfNumber(next) {
                    end = next
                } else if !(tokens[next].isSymbol || Lexicon.betweenNumbers.contains(tokens[next].word)) {
                    break
                }
                next += 1
            }
            hideRun(start, end)
            start = end + 1
        }
    }

    private mutating func hideRun(_ start: Int, _ end: Int) {
        let run = start...end
        let words = run.count { isSpelled(tokens[$0]) }
        let hasNumber = run.contains { tokens[$0].isNumber }
        let isAnnounced = start > 0 && words > 1 && isReference(tokens[start - 1].word)
        guard words > 2 || isAnnounced || (hasNumber && end > start) else { return }
        var first = start
        var last = end
        // `een` is an article too: at an edge it is no digit, unless enough others are.
        if words < 3 {
            while first < last, Reading.articles.contains(tokens[first].word) { first += 1 }
            while last > first, Reading.articles.contains(tokens[last].word) { last -= 1 }
        }
        for index in first...last { tokens[index].hide(asName: false) }
    }

    private static let articles: Set<String> = ["een", "één", "one", "oh"]

    private func isSpelled(_ token: Token) -> Bool {
        let parts = token.word.split(separator: "-")
        return !parts.isEmpty && parts.allSatisfy { Lexicon.spelledNumbers.contains(String($0)) }
    }

    private func isPartOfNumber(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.verdict == .wasLeftOut { return false }
        return isSpelled(token) || (token.isNumber && !token.stays && token.core.allSatisfy { !$0.isLetter })
    }

    private func isWord(_ index: Int) -> Bool { tokens[index].verdict != .wasLeftOut }

    func isReference(_ word: String) -> Bool {
        Lexicon.references.contains(word) || Lexicon.referenceEndings.contains { word.hasSuffix($0) }
    }

    /// Whether the words before say that a number leads to somebody.
    func isAnnounced(_ index: Int) -> Bool {
        tokens[max(0, index - 2)..<index].contains { isReference($0.word) || $0.closing.contains("#") }
    }

    private func stays(at index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].stays }

    private func hasNumberBeside(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { tokens.indices.contains($0) && tokens[$0].isNumber && !tokens[$0].stays }
    }

    /// `Artikel 12`, `Rule 4`, `paragraph 5.1`
    private func isOfRule(_ index: Int) -> Bool {
        // `artikel J 1`: the Dutch Elections Act counts its articles by letters.
        let isLettered = index > 1 && tokens[index - 1].core.count == 1 && tokens[index - 1].stays
        let word = isLettered ? index - 2 : index - 1
        guard index > 0, Lexicon.numberedRules.contains(tokens[word].word), tokens[word].stays else { return false }
        let parts = tokens[index].core.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count < 4 && parts.allSatisfy { Word.isSmallNumber($0) && $0.count < 4 && $0.first != "0" }
            && !hasNumberBeside(index)
    }

    /// `verkiezingen 2025`, `Policy 2026`, `in 2025`
    private func isYear(_ index: Int) -> Bool {
        let core = tokens[index].core
        guard core.count == 4, Word.isSmallNumber(core), let year = Int(core), !isAnnounced(index),
            !hasNumberBeside(index),
            redaction.caseDays.contains(where: { ($0.lowerBound.year - 1...$0.upperBound.year + 1).contains(year) })
        else { return false }
        return [index - 1, index + 1].contains { place in
            guard stays(at: place) else { return false }
            return tokens[place].kind == .term
                || (place < index && ["in", "van", "of", "for", "sinds", "since"].contains(tokens[place].word))
        }
    }

    /// `14:32` beside a date of the case or a word that announces an hour.
    private func isHour(_ index: Int) -> Bool {
        let parts = tokens[index].core.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2, parts.allSatisfy({ Word.isSmallNumber($0) }), (1...2).contains(parts[0].count),
            parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60,
            !isAnnounced(index), !hasNumberBeside(index)
        else { return false }
        let before = index > 0 ? tokens[index - 1] : nil
        let after = index + 1 < tokens.count ? tokens[index + 1] : nil
        return before?.isDate == true || after?.isDate == true
            || before.map { Lexicon.beforeHours.contains($0.word) } == true
            || after.map { Lexicon.afterHours.contains($0.word) } == true
    }

    /// `2 vakjes`: one digit before a term in small letters.
    private func isCount(_ index: Int) -> Bool {
        guard tokens[index].core.count == 1, let digit = tokens[index].core.unicodeScalars.first, Word.isDigit(digit),
            digit != "0", stays(at: index + 1), !isAnnounced(index), !hasNumberBeside(index)
        else { return false }
        return tokens[index + 1].kind == .term && tokens[index + 1].spelling == .small
    }

    /// `24 uur`, `1.200 keer`, `within 48 hours`: how long and how often, what platforms promise.
    private func isMeasure(_ index: Int) -> Bool {
        let parts = tokens[index].core.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard index + 1 < tokens.count, tokens[index].closing.isEmpty,
            Lexicon.measures.contains(tokens[index + 1].word),
            parts.allSatisfy({ Word.isSmallNumber($0) && (1...3).contains($0.count) }), parts.count < 4,
            tokens[index].core.first != "0", !isAnnounced(index), !hasNumberBeside(index)
        else { return false }
        return parts.dropFirst().allSatisfy { $0.count == 3 || parts.count == 2 }
    }
}
