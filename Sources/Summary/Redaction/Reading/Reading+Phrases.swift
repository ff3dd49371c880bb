extension Reading {
    /// Words that stay because of the words beside them: names of parties and offices, greetings of letters, and letters
    /// that count (`Kieswet, artikel J 1`, `achternamen van A tot M`).
    mutating func keepPhrases() {
        for start in tokens.indices {
            for phrase in Lexicon.phrases[tokens[start].word, default: []] where stands(phrase, at: start) {
                for index in start..<start + phrase.count { keepPlain(index) }
            }
            if isLetter(start), start > 0, Lexicon.numberedRules.contains(tokens[start - 1].word),
                start + 1 < tokens.count,
                tokens[start + 1].isNumber
            {
                keepPlain(start)
            }
            if isLetter(start), start + 2 < tokens.count, isLetter(start + 2),
                Lexicon.betweenLetters.contains(tokens[start + 1].word)
            {
                for index in start...start + 2 { keepPlain(index) }
            }
        }
    }

    private func stands(_ phrase: [String], at start: Int) -> Bool {
        guard start + phrase.count <= tokens.count else { return false }
        return phrase.indices.allSatisfy { offset in
            let token = tokens[start + offset]
            let isInside = offset == 0 || (token.space != "\n\n" && tokens[start + offset - 1].closing.isEmpty)
            return token.word == phrase[offset] && token.verdict != .wasLeftOut && isInside
        }
    }

    private func isLetter(_ index: Int) -> Bool {
        let core = tokens[index].core
        return core.count == 1 && core.first?.isASCII == true && core.first?.isUppercase == true
            && tokens[index].closing.first != "."
    }

    private mutating func keepPlain(_ index: Int) { tokens[index].keep(tokens[index].core) }
}
