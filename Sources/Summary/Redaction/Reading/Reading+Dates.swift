import Flagging

extension Reading {
    /// A date of the case stays; any other goes whole, with its month: it may be a day of birth.
    mutating func judgeDates() {
        for index in tokens.indices where tokens[index].verdict != .wasLeftOut {
            if let date = Reading.date(in: tokens[index].core) {
                settle(index...index, isOfCase: isOfCase(date))
            } else if let month = Lexicon.months[tokens[index].word],
                tokens[index].closing.isEmpty || tokens[index].closing == "," || tokens[index].closing == "."
            {
                judgeDate(at: index, month)
            }
        }
    }

    /// A month with a day before or after it, and a year.
    private mutating func judgeDate(at index: Int, _ month: Int) {
        var range = index...index
        var day = index > 0 ? Reading.day(tokens[index - 1]) : nil
        if day != nil {
            range = index - 1...index
        } else if mayBeName(index) {
            return
        } else if index + 1 < tokens.count, let after = Reading.day(tokens[index + 1]) {
            day = after
            range = index...index + 1
        }
        let next = range.upperBound + 1
        var year: Int?
        if next < tokens.count, tokens[next].core.count == 4, Word.isSmallNumber(tokens[next].core) {
            year = Int(tokens[next].core)
            range = range.lowerBound...next
        }
        guard range.count > 1 else { return }
        settle(range, isOfCase: isOfCase(year: year, month: month, day: day))
    }

    /// `Theresa May 2027`, `groet jan 12`: the words before say that it is no month.
    private func mayBeName(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if !before.stays && before.isNameLike { return true }
        let isCue = [Lexicon.titles, Lexicon.signatures, Lexicon.mentions].contains { $0.contains(before.word) }
        return isCue && !Lexicon.beforeHours.contains(before.word)
    }

    private mutating func settle(_ range: ClosedRange<Int>, isOfCase: Bool) {
        let stays =
            isOfCase && !isAnnounced(range.lowerBound) && !isOfLife(range) && !hasDigits(at: range.lowerBound - 1)
            && !hasDigits(at: range.upperBound + 1)
        for index in range {
            if stays { tokens[index].keep(tokens[index].core) } else { tokens[index].hide(asName: false) }
            tokens[index].isDate = stays
            tokens[index].isSettled = true
            if stays { tokens[index].kind = nil }
        }
    }

    /// Whether the sentence tells of somebody's life (`op 12 oktober 2025 geboren`, `jarig op 12 oktober`).
    private func isOfLife(_ range: ClosedRange<Int>) -> Bool {
        let start = tokens[..<range.lowerBound].lastIndex { $0.endsSentence }.map { $0 + 1 } ?? tokens.startIndex
        let end = tokens[range.upperBound...].firstIndex { $0.endsSentence } ?? tokens.endIndex - 1
        return tokens[start...max(end, range.upperBound)].contains { Lexicon.lives.contains($0.word) }
    }

    /// Whether a number stands there that is no hour, so that what looks like a date may be a part of a longer one.
    private func hasDigits(at index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return tokens[index].isNumber && !tokens[index].core.contains(":")
            && Reading.date(in: tokens[index].core) == nil
    }

    private func isOfCase(_ date: CivilDate) -> Bool { redaction.caseDays.contains { $0.contains(date) } }

    private func isOfCase(year: Int?, month: Int, day: Int?) -> Bool {
        redaction.caseDays.contains { days in
            let years = year.map { [$0] } ?? Array(days.lowerBound.year...days.upperBound.year)
            return years.contains { year in
                if let day { return CivilDate(year: year, month: month, day: day).map(days.contains) ?? false }
                guard let first = CivilDate(year: year, month: month, day: 1) else { return false }
                return days.overlaps(first...first.adding(days: 27))
            }
        }
    }

    /// `29-10-2025`, `2025-10-29`, `29.10.2025`; without a year it is no date that could be told from a number.
    private static func date(in core: Substring) -> CivilDate? {
        for separator: Character in ["-", "/", "."] {
            let parts = core.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ Word.isSmallNumber($0) }) else { continue }
            let numbers = parts.compactMap { Int($0) }
            guard numbers.count == 3 else { continue }
            if parts[0].count == 4 { return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
            if parts[2].count == 4 { return CivilDate(year: numbers[2], month: numbers[1], day: numbers[0]) }
        }
        return nil
    }

    /// `29`, `29e`, `1st`
    private static func day(_ token: Token) -> Int? {
        let digits = token.core.prefix { $0.isASCII && $0.isNumber }
        let ending = token.core.dropFirst(digits.count).lowercased()
        guard (1...2).contains(digits.count), ["", "e", "ste", "de", "st", "nd", "rd", "th"].contains(ending),
            let day = Int(digits), (1...31).contains(day)
        else { return nil }
        return day
    }
}
