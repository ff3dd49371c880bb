import Flagging

/// Whether a phrase is said, and of what (R3). In doubt it is not: then a person reads the mail.
struct Statements: Sendable {
    /// None of a text that is longer than any answer.
    let sentences: [Sentence]

    /// In bytes. No platform writes so long an answer, and a hostile mail is not looked through word by word.
    private static let longestText = 65_536
    private static let longestSentence = 4_096
    /// A sentence in which the phrases of a rule stand more often is no statement.
    private static let mostPlaces = 12

    /// Of what a platform wrote, without what it quotes.
    init(_ text: String) { sentences = text.utf8.count > Self.longestText ? [] : Sentence.sentences(of: text) }

    /// Whether a decision is stated about our report: in whole words, with its object, not denied, not asked, not
    /// conditional, not to come, not of such things in general, not an echo of our own words, and with nothing unknown beside
    /// it.
    ///
    /// - Parameters:
    ///   - decisions: those phrases of its rule that stand in the text.
    ///   - phrases: all of its rule.
    func decide(_ decisions: [DecisionPhrase], of phrases: [FoldedText]) -> Bool {
        sentences.contains { sentence in
            guard !sentence.isQuestion else { return false }
            let places = Self.places(of: decisions.map(\.text), in: sentence)
            return places.contains { number, range in
                let phrase = decisions[number]
                return !sentence.isQuoted(range) && !sentence.isHedged(around: range)
                    && phrase.hasObject(in: sentence, at: range)
                    && (!phrase.isFinding || sentence.saysDeed(beside: range))
                    && (!phrase.isOpen || sentence.saysVerdict(beside: range))
                    && sentence.isKnown(beside: phrases, of: .reaction, isDone: !phrase.isDenied)
            }
        }
    }

    /// Whether one of the phrases is stated, which need no object, such as a question: not on a condition, not an echo, and
    /// with nothing unknown beside it.
    ///
    /// - Parameters:
    ///   - asked: those phrases of its rule that stand in the text.
    ///   - phrases: all of its rule.
    ///   - kind: what the rule recognises.
    func state(_ asked: [FoldedText], of phrases: [FoldedText], _ kind: FactKind) -> Bool {
        sentences.contains { sentence in
            Self.places(of: asked, in: sentence).contains { _, range in
                !sentence.isQuoted(range) && !sentence.isConditional(around: range)
                    && sentence.isKnown(beside: phrases, of: kind, isDone: false)
            }
        }
    }

    /// Where the phrases stand in a sentence, each with its number; none where they stand too often.
    private static func places(of phrases: [FoldedText], in sentence: Sentence) -> [(phrase: Int, range: Range<Int>)] {
        guard sentence.text.bytes.count <= longestSentence else { return [] }
        var found: [(Int, Range<Int>)] = []
        for (number, phrase) in phrases.enumerated() {
            found += sentence.text.wholePlaces(of: phrase).map { (number, $0..<($0 + phrase.bytes.count)) }
        }
        return found.count > mostPlaces ? [] : found
    }
}

extension Sentence {
    /// Whether what stands in the sentence beside a phrase keeps it from being a statement.
    func isHedged(around range: Range<Int>) -> Bool {
        let others = words(outside: range)
        if isConditional(around: range) || isAnnounced(before: range) { return true }
        if others.contains(where: { word in
            HedgeWords.quantities.contains(word.text) || HedgeWords.process.contains(word.text)
                || HedgeWords.parts.contains(word.text)
                || word.range.lowerBound >= range.upperBound && HedgeWords.teams.contains(word.text)
        }) {
            return true
        }
        let before = others.filter { $0.range.upperBound <= range.lowerBound }.map(\.text)
        if before.contains(where: HedgeWords.requests.contains) || HedgeWords.areOfOurs(before) { return true }
        return others.contains { word in
            word.range.upperBound <= range.lowerBound
                && (HedgeWords.denials.contains(word.text) || HedgeWords.generalities.contains(word.text)
                    || word.text.hasSuffix("n't"))
        }
    }

    /// Whether a label stands before the phrase ("Reason given:", "Possible outcomes:"): then it names what follows, which may
    /// be what we chose in a form. One that says that the decision follows does not, and neither does a list of posts.
    private func isAnnounced(before range: Range<Int>) -> Bool {
        let bytes = text.bytes
        let colon = (0..<range.lowerBound).last { place in
            bytes[place] == UInt8(ascii: ":") && (place + 1 == bytes.count || bytes[place + 1] == 0x20)
        }
        guard let colon else { return false }
        let between = words.filter { $0.range.lowerBound > colon && $0.range.upperBound <= range.lowerBound }
        if between.contains(where: { $0.text == "https" || $0.text == "http" }) { return false }
        let label = words.filter { $0.range.upperBound <= colon }.map(\.text)
        return !label.allSatisfy(HedgeWords.labels.contains)
    }

    /// Whether the phrase hangs on a condition, is to come, or is what somebody else says.
    func isConditional(around range: Range<Int>) -> Bool {
        let others = words(outside: range)
        for (place, word) in others.enumerated() {
            // "Once more" is a second time.
            if word.text == "once", place + 1 < others.count, ["more", "again"].contains(others[place + 1].text) {
                continue
            }
            // "For going against our rules" is a reason.
            if word.text == "going", place + 1 < others.count, others[place + 1].text != "to" { continue }
            if word.range.upperBound <= range.lowerBound, HedgeWords.modals.contains(word.text) { return true }
            if HedgeWords.conditions.contains(word.text) || HedgeWords.futures.contains(word.text)
                || HedgeWords.echoes.contains(word.text) || word.text.hasSuffix("'ll")
            {
                return true
            }
            // "On 12 May" is a day, "it may" is none.
            if word.text == "may" {
                let neighbours = [place - 1, place + 1].compactMap {
                    others.indices.contains($0) ? others[$0].text : nil
                }
                if !neighbours.contains(where: { $0.utf8.allSatisfy(\.isDigit) }) { return true }
            }
            if word.text == "by", place + 1 < others.count, HedgeWords.isTime(others[place + 1].text) { return true }
        }
        let before = others.last { $0.range.upperBound <= range.lowerBound }
        if let before, HedgeWords.directConditions.contains(before.text) { return true }
        return HedgeWords.phrases.contains { phrase in
            text.wholePlaces(of: phrase).contains { !($0..<($0 + phrase.bytes.count)).overlaps(range) }
        }
    }
}

/// A phrase of a platform's rule for decisions, and where its object has to stand.
struct DecisionPhrase: Sendable {
    private enum Shape { case whole, objectBehind, subjectBefore }

    let text: FoldedText
    private let shape: Shape
    /// It may be the article of the object.
    private let lastWord: String?
    /// Whether what it says can be done with our report: that is reviewed, and never labelled or removed.
    private let takesReports: Bool
    /// "No action", "our review": what follows with "on" or "to" must be about what we reported.
    private let isVerdict: Bool
    /// "The post violates" could as well be what we reported, sent back.
    let isFinding: Bool
    /// "We have determined that", "we have decided to" may go on with any step.
    let isOpen: Bool
    /// What is not done today may be done tomorrow.
    let isDenied: Bool

    init(_ phrase: String) {
        text = FoldedText(phrase)
        let words = Sentence.sentences(of: phrase).flatMap(\.words).map(\.text)
        let first = words.first ?? ""
        isVerdict = words.contains(where: ObjectWords.verdicts.contains)
        takesReports = words.contains(where: ObjectWords.treatments.contains)
        isDenied = words.contains {
            HedgeWords.denials.contains($0) || $0 == "unable" || $0.hasSuffix("n't")
        }
        isOpen = words.contains("determined") || words.last == "to" && words.contains("decided")
        isFinding =
            !ObjectWords.speakers.contains(first)
            && words.last.map { ["violates", "violated", "breaches", "breached"].contains($0) } ?? false
        if words.last.map(ObjectWords.transitives.contains) ?? false {
            shape = .objectBehind
        } else if ObjectWords.names(words) || ObjectWords.endsInNoun(words) {
            shape = .whole
        } else if isVerdict, text.places(of: FoldedText("in violation")).isEmpty {
            // "No action will be taken", "we found no violation": whole, unless it goes on with what it is about.
            shape = .whole
        } else if ObjectWords.speakers.contains(first) {
            shape = .objectBehind
        } else {
            shape = ObjectWords.verbs.contains(first) ? .subjectBefore : .whole
        }
        lastWord = words.last
    }

    /// Whether the sentence says it of what we reported.
    func hasObject(in sentence: Sentence, at range: Range<Int>) -> Bool {
        let behind = sentence.clause(behind: range.upperBound).map(\.text)
        if ObjectWords.areOfAnother([lastWord].compactMap(\.self) + behind) { return false }
        switch shape {
        case .whole: return isAboutIt(lastWord == "of" ? ["of"] + behind : behind)
        case .objectBehind:
            let article = [lastWord].compactMap(\.self).filter { $0 != "to" }
            return takes(ObjectWords.first(behind: article + behind))
        case .subjectBefore:
            let before = sentence.words.filter { $0.range.upperBound <= range.lowerBound }.suffix(10)
            return ObjectWords.last(in: before.map(\.text)) != nil
        }
    }

    /// "Action on three accounts" is no action on ours, "action to secure your account" none either.
    private func isAboutIt(_ behind: [String]) -> Bool {
        guard let next = behind.first else { return true }
        let rest = Array(behind.dropFirst())
        if ObjectWords.joints.contains(next) { return takes(ObjectWords.first(behind: rest)) }
        // "Attention to such posts" is what X promises of its own; to anything else an action only leads.
        if isVerdict, next == "to" { return rest.first == "such" || ObjectWords.first(behind: rest) == .post }
        return !(isVerdict && next == "of" && rest.first.map(ObjectWords.possessives.contains) ?? false)
    }

    private func takes(_ kind: ObjectWords.Kind?) -> Bool {
        switch kind {
        case .post: true
        case .report: takesReports
        case nil: false
        }
    }
}

extension Sentence {
    /// The words behind a place, up to a mark that begins another thought.
    fileprivate func clause(behind place: Int) -> [Word] {
        let end = text.bytes[place...].firstIndex { ";(".utf8.contains($0) } ?? text.bytes.count
        return words.filter { $0.range.lowerBound >= place && $0.range.upperBound <= end }
    }
}
