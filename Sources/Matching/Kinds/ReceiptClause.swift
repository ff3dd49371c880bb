/// A part of a sentence that says one thing (R2).
struct ReceiptClause: Sendable {
    private enum Beginning { case sentence, joint, condition }

    private var words: [String] = []
    /// Words of a phrase that the platform's own rule for receipts names.
    private var ofRule: Set<Int> = []
    private var beginning: Beginning
    /// Whether a colon ends it.
    private var isLabel = false
    /// Whether the sentence asks.
    private let isQuestion: Bool
    /// Whether the sentence names a firm.
    private let isOfFirm: Bool

    private init(_ beginning: Beginning, of sentence: Sentence) {
        self.beginning = beginning
        isQuestion = sentence.isQuestion
        isOfFirm = sentence.words.contains { ReceiptWords.firms.contains($0.text) }
    }

    /// A sentence at its commas and colons, and at the words that join two statements.
    static func clauses(of sentence: Sentence, _ receipts: [FoldedText]) -> [ReceiptClause] {
        let ruled = receipts.flatMap { phrase in
            sentence.text.wholePlaces(of: phrase).map { $0..<($0 + phrase.bytes.count) }
        }
        // An address or a number says nothing.
        let bytes = withoutCodes(sentence.text.bytes)
        var found: [ReceiptClause] = []
        var clause = ReceiptClause(.sentence, of: sentence)
        func close(_ next: Beginning, isLabel: Bool = false) {
            clause.isLabel = isLabel
            if !clause.words.isEmpty { found.append(clause) }
            clause = ReceiptClause(next, of: sentence)
        }
        var end = 0
        for word in sentence.words where bytes[word.range.lowerBound] != 0x20 {
            let isOfRule = ruled.contains { $0.overlaps(word.range) }
            if !isOfRule {
                if let mark = bytes[end..<word.range.lowerBound].first(where: isMark) {
                    close(.joint, isLabel: mark == UInt8(ascii: ":"))
                }
                if ReceiptWords.conditions.contains(word.text) { close(.condition) }
            }
            end = word.range.upperBound
            if !isOfRule, ReceiptWords.joints.contains(word.text) {
                close(.joint)
            } else {
                if isOfRule { clause.ofRule.insert(clause.words.count) }
                clause.words.append(word.text)
            }
        }
        close(.joint, isLabel: bytes[end...].contains(UInt8(ascii: ":")))
        return found
    }

    private static func isMark(_ byte: UInt8) -> Bool { ",;:()\"".utf8.contains(byte) }

    /// With blanks in the place of what has a figure, `@` or `://` in it, but for the mark that follows it.
    static func withoutCodes(_ bytes: [UInt8]) -> [UInt8] {
        var output = bytes
        for token in bytes.split(separator: 0x20) where isCode(token) {
            let last = token.lastIndex { !".,;:!?()".utf8.contains($0) } ?? token.startIndex
            for place in token.startIndex...last { output[place] = 0x20 }
            // A number in brackets ends no clause.
            if token.first == UInt8(ascii: "("), last + 1 < token.endIndex, token[last + 1] == UInt8(ascii: ")") {
                output[last + 1] = 0x20
            }
        }
        // A dash between blanks ends a clause as a semicolon does.
        for place in output.indices.dropFirst().dropLast()
        where output[place] == UInt8(ascii: "-") && output[place - 1] == 0x20 && output[place + 1] == 0x20 {
            output[place] = UInt8(ascii: ";")
        }
        return output
    }

    private static func isCode(_ token: ArraySlice<UInt8>) -> Bool {
        let isAddress = zip(token, zip(token.dropFirst(), token.dropFirst(2))).contains { first, rest in
            first == UInt8(ascii: ":") && rest.0 == UInt8(ascii: "/") && rest.1 == UInt8(ascii: "/")
        }
        if isAddress || token.contains(UInt8(ascii: "@")) { return true }
        return token.contains(where: \.isDigit) && !isWordWithFigures(token)
    }

    /// "Rem0ved" is a word, in which figures stand for letters: one here and there, with letters at both ends.
    private static func isWordWithFigures(_ token: ArraySlice<UInt8>) -> Bool {
        var core = token.drop { !$0.isAlphanumeric }
        while let last = core.last, !last.isAlphanumeric { core.removeLast() }
        guard (4...14).contains(core.count), core.allSatisfy(\.isAlphanumeric), core.first?.isLetter == true,
            core.last?.isLetter == true
        else { return false }
        // Those that look like letters.
        let areSeen = core.allSatisfy { !$0.isDigit || "013457".utf8.contains($0) }
        let areAlone = zip(core, core.dropFirst()).allSatisfy { !$0.isDigit || !$1.isDigit }
        return areSeen && areAlone && 2 * core.count(where: \.isDigit) <= core.count
    }

    /// Whether each word is one of a receipt's, in one language, and one of them says what such a mail says.
    ///
    /// - Parameter names: words of the mail that name somebody or something.
    func isKnown(_ names: Set<String>) -> Bool {
        // What is left of them is no number: figures stand in a word for letters.
        if words.contains(where: { $0.utf8.contains(where: \.isDigit) }) { return false }
        if words.allSatisfy(ReceiptWords.fillers.contains) || words == ["please", "note"] || isGreeting { return true }
        if isLabel, words.allSatisfy(ReceiptWords.codes.contains) { return true }
        // The address of a firm behind a sentence.
        if words.count <= 3, words.allSatisfy({ names.contains($0) && !ObjectWords.isPost($0) }) { return true }
        if isOfFirm, words.allSatisfy({ names.contains($0) || ReceiptWords.ofFirms.contains($0) }) { return true }
        return ReceiptWords.languages.contains { isKnown(names, in: $0) }
    }

    private func isKnown(_ names: Set<String>, in language: ReceiptWords.Language) -> Bool {
        let isRequest = isRequest(in: language)
        let isAsking = isRequest || isPermission || isQuestion || beginning == .condition
        // What a report is about stands in whatever words.
        let topic = words.firstIndex(where: ReceiptWords.topics.contains).flatMap { place in
            words[..<place].contains(where: language.nuclei.contains) ? place : nil
        }
        let text = FoldedText(words.joined(separator: " "))
        let said = language.phrases.filter(text.containsWhole)
        let areKnown = words.indices.allSatisfy { place in
            let word = words[place]
            return ofRule.contains(place) || language.others.contains(word) || language.names(word)
                || ReceiptWords.conditions.contains(word) || said.contains { $0.containsWhole(FoldedText(word)) }
                || names.contains(word) || isAsking && language.asked.contains(word)
                || beginning == .condition && language.pending.contains(word)
                || isOpening && ReceiptWords.openings.contains(word)
                || ObjectWords.isPost(word) && (isAsking || isBehindReport(place))
                || isNoun(place, in: language) || topic.map { $0 < place } ?? false
        }
        guard areKnown, isRequest || !isDenied, isAsking || !isOver else { return false }
        if isAsking || isOurs || isLabel && words.contains(where: ReceiptWords.selves.contains) { return true }
        return isOpening || !ofRule.isEmpty || !said.isEmpty || words.contains(where: language.nuclei.contains)
    }

    /// "Dear Anna" and "Hi there", with nothing stated.
    private var isGreeting: Bool {
        guard beginning == .sentence, words.count <= 5, let first = words.first,
            ReceiptWords.greetings.contains(first)
        else { return false }
        if first == "good" { return words.count > 1 && ReceiptWords.daytimes.contains(words[1]) }
        return !words.contains(where: ReceiptWords.statements.contains) && !words.contains(where: ObjectWords.isPost)
    }

    /// "Please quote the number": what is asked of us.
    private func isRequest(in language: ReceiptWords.Language) -> Bool {
        guard let first = words.first else { return false }
        if ReceiptWords.requests.contains(first) {
            return !ReceiptWords.tellings.contains(words.dropFirst().first ?? "")
        }
        return language.imperatives.contains(first)
    }

    /// "You can read more about it", "For other posts": what we may do, and for which matters.
    private var isPermission: Bool {
        let (first, next) = (words.first ?? "", words.dropFirst().first ?? "")
        return ReceiptWords.selves.contains(first) && ReceiptWords.permissions.contains(next)
            || ReceiptWords.matters.contains([first, next])
    }

    /// "Our offices are open": what is said of an office, and of nothing that was reported.
    private var isOpening: Bool {
        words.contains(where: ReceiptWords.openings.contains) && words.contains(where: ReceiptWords.keepers.contains)
    }

    /// "You sent us a report": what we did.
    private var isOurs: Bool {
        guard let first = words.first, ReceiptWords.selves.contains(first) else { return false }
        let deed = words.dropFirst().drop { ReceiptWords.auxiliaries.contains($0) }.first ?? ""
        return ObjectWords.sendings.contains(deed) || ReceiptWords.givings.contains(deed)
    }

    /// Whether an unknown word describes a known thing ("the responsible department"), or is one behind a preposition ("in the
    /// annex"): there it tells of no deed.
    private func isNoun(_ place: Int, in language: ReceiptWords.Language) -> Bool {
        let word = words[place]
        guard place > 0, ReceiptWords.determiners.contains(words[place - 1]), !ReceiptWords.statements.contains(word),
            !HedgeWords.denials.contains(word), !ObjectWords.isPost(word)
        else { return false }
        let next = place + 1 < words.count ? words[place + 1] : nil
        if let next, language.nouns.contains(next) { return true }
        // "It is in your favour" judges.
        if place > 2, ReceiptWords.copulas.contains(words[place - 3]) { return false }
        return place > 1 && ReceiptWords.prepositions.contains(words[place - 2])
            && (next.map(ReceiptWords.prepositions.contains) ?? true)
    }

    /// "We handled it" says that it is over, "it is being handled" that it is not.
    private var isOver: Bool {
        ReceiptWords.deeds.contains { deed, going in words.contains(deed) && !words.contains(where: going.contains) }
    }

    /// What was reported is named behind the report or what is done with it; it is never what the clause is about.
    private func isBehindReport(_ place: Int) -> Bool {
        words[..<place].contains { ReceiptWords.abouts.contains($0) }
    }

    /// Whether something is denied, other than that somebody reads replies or that we have to do more.
    private var isDenied: Bool {
        let isDenying = words.indices.contains { place in
            !ofRule.contains(place)
                && (HedgeWords.denials.contains(words[place]) || ReceiptWords.denials.contains(words[place])
                    || words[place].hasSuffix("n't"))
        }
        return isDenying && !words.contains(where: ReceiptWords.deniable.contains)
    }
}
