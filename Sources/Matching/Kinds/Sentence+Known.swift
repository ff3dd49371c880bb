import Flagging

extension Sentence {
    /// Whether a deed stands beside a finding, and nothing denies it.
    func saysDeed(beside range: Range<Int>) -> Bool {
        let others = words(outside: range).map(\.text)
        return others.contains(where: AnswerWords.deeds.contains)
            && !others.contains { HedgeWords.denials.contains($0) || $0.hasSuffix("n't") }
    }

    /// Whether what was found or done stands beside a phrase that leaves it open.
    func saysVerdict(beside range: Range<Int>) -> Bool {
        words(outside: range).contains { AnswerWords.deeds.contains($0.text) || AnswerWords.verdicts.contains($0.text) }
    }

    /// Whether a sentence that has a phrase of a rule says nothing beside it that is not known (R3). A number, an address and a
    /// greeting say nothing.
    ///
    /// - Parameters:
    ///   - phrases: the phrases of the rule; the words of each of them are known where it stands.
    ///   - kind: what the rule recognises.
    ///   - isDone: whether what is said was done, so that a time may stand beside it.
    func isKnown(beside phrases: [FoldedText], of kind: FactKind, isDone: Bool) -> Bool {
        guard let vocabulary = AnswerWords.vocabulary(of: kind) else { return true }
        let covered = (phrases + vocabulary.phrases).flatMap { phrase in
            text.wholePlaces(of: phrase).map { $0..<($0 + phrase.bytes.count) }
        }
        let plain = ReceiptClause.withoutCodes(text.bytes)
        let start = greetingEnd
        return words.indices.allSatisfy { place in
            let word = words[place]
            if word.range.upperBound <= start || covered.contains(where: { $0.overlaps(word.range) }) { return true }
            if plain[word.range.lowerBound] == 0x20 { return !isBareYear(place) }
            if AnswerWords.months.contains(word.text) { return isDone && isBesideDay(place) }
            return vocabulary.words.contains(word.text) || isDone && vocabulary.times.contains(word.text)
        }
    }

    /// Where "Hello Anna," ends.
    private var greetingEnd: Int {
        guard let first = words.first, ReceiptWords.greetings.contains(first.text),
            let comma = text.bytes.firstIndex(of: UInt8(ascii: ","))
        else { return 0 }
        let greeted = words.filter { $0.range.upperBound <= comma }
        let says = greeted.contains { ReceiptWords.statements.contains($0.text) }
        return greeted.count <= 5 && !says ? comma : 0
    }

    /// "In 2024 we removed it" speaks of another time; "on 12 March 2027" is a date.
    private func isBareYear(_ place: Int) -> Bool {
        let word = words[place]
        let isAlone = word.range.lowerBound == 0 || text.bytes[word.range.lowerBound - 1] == 0x20
        guard isAlone, word.text.count == 4, word.text.hasPrefix("20") || word.text.hasPrefix("19"),
            word.text.utf8.allSatisfy(\.isDigit)
        else { return false }
        return place == 0 || !AnswerWords.months.contains(words[place - 1].text)
    }

    private func isBesideDay(_ place: Int) -> Bool {
        [place - 1, place + 1].contains { other in
            words.indices.contains(other) && words[other].text.utf8.first?.isDigit == true
        }
    }
}
