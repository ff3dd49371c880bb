import Flagging

/// A phrase by which a rule can never recognise a mail: whatever stands around it, another rule of this page of law speaks
/// against it. `check` names each, so that nobody waits for a rule that is silent.
public struct MutePhrase: Hashable, Sendable {
    /// What speaks against it.
    public enum Reason: Hashable, Sendable {
        /// It stands in a rule for receipts and speaks of a decision (R2).
        case decision
        /// It says that our report came, beside which no answer acts (R3).
        case receipt
        /// It says that the review goes on (R3).
        case unfinished
        /// It is a question, has a quotation mark in it, or goes on in another sentence (R3).
        case noStatement
        /// What the rule excepts stands in it.
        case excepted
    }

    /// `x`
    public var platform: String
    /// `x-receipt`
    public var rule: String
    /// As it is configured.
    public var phrase: String
    /// What speaks against it.
    public var reason: Reason
}

extension MatchingPolicy {
    /// The phrases that recognise nothing, in the order of the rules.
    public var mutePhrases: [MutePhrase] {
        let stems = decisionStems.map(FoldedText.init)
        return platforms.flatMap { platform in
            let book = RuleBook(platform)
            return platform.rules.flatMap { rule in
                rule.body.compactMap { phrase in
                    Self.reason(phrase, of: rule, book, stems).map {
                        MutePhrase(platform: platform.id, rule: rule.id, phrase: phrase, reason: $0)
                    }
                }
            }
        }
    }

    private static func reason(
        _ phrase: String, of rule: RecognitionRule, _ book: RuleBook, _ stems: [FoldedText]
    ) -> MutePhrase.Reason? {
        let text = FoldedText(phrase)
        if rule.unless.contains(where: { text.contains(FoldedText($0)) }) { return .excepted }
        switch rule.kind {
        case .receipt:
            let isSilent = book.speaksOfDecision(text) || stems.contains { text.alwaysSpeaks(of: $0) }
            return isSilent ? .decision : nil
        case .reaction, .question, .portalNotice, .notAccepted:
            let sentences = Sentence.sentences(of: phrase)
            let isAsked = rule.kind == .reaction && sentences.contains(where: \.isQuestion)
            if sentences.count != 1 || isAsked || text.bytes.contains(UInt8(ascii: "\"")) { return .noStatement }
            // "Received" behind "you" is what we received.
            let isSaid = [phrase, "you " + phrase].allSatisfy {
                book.acknowledgement.isSaid(in: Sentence.sentences(of: $0))
            }
            if isSaid { return .receipt }
            let isUnfinished = rule.kind == .reaction && HedgeWords.unfinished.contains(where: text.contains)
            return isUnfinished ? .unfinished : nil
        default: return nil
        }
    }
}
