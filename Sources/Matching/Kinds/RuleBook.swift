import Flagging
import MailReader

/// A platform's rules, made ready once per configuration.
struct RuleBook: Sendable {
    private struct Ready: Sendable {
        var rule: RecognitionRule
        var subject: [FoldedText]
        var body: [FoldedText]
        /// The same phrases, where they say a decision.
        var decisions: [DecisionPhrase]
        var unless: [FoldedText]
        var header: [(name: String, contains: FoldedText)]
        /// Looks at nothing but the subject, and so does not decide on an ambiguous one.
        var isSubjectOnly: Bool
    }

    /// What of a mail the rules look at; worked out once per mail.
    struct Letter {
        var subject: FoldedText
        /// What the sender wrote, without quotes.
        let body: FoldedText
        let statements: Statements
        private let text: String
        private let signature: String
        var sender: String
        var message: Message

        init(subject: FoldedText, text: String, signature: String = "", sender: String, message: Message) {
            self.subject = subject
            body = FoldedText(text)
            statements = Statements(text)
            self.text = text
            self.signature = signature
            self.sender = sender
            self.message = message
        }

        /// Whether the writer says that he is still at it: then what reads like a decision is read by a person.
        var isUnfinished: Bool { HedgeWords.unfinished.contains(where: body.contains) }

        /// Only a receipt asks for it (R2).
        var receipt: ReceiptText { ReceiptText(text, signature: signature) }
    }

    private let rules: [Ready]
    /// How the platform says that a report came (R2).
    let receiptPhrases: [FoldedText]
    let acknowledgement: Acknowledgement
    /// What the platform is called, folded: by its id, its name and its domains.
    let firms: Set<String>
    private let ambiguousSubjects: [FoldedText]
    private let relays: [String]

    init(_ platform: PlatformProfile) {
        rules = platform.rules.map { rule in
            Ready(
                rule: rule, subject: rule.subject.map(FoldedText.init), body: rule.body.map(FoldedText.init),
                decisions: rule.kind == .reaction ? rule.body.map(DecisionPhrase.init) : [],
                unless: rule.unless.map(FoldedText.init),
                header: rule.header.map { ($0.name, FoldedText($0.contains)) },
                isSubjectOnly: rule.body.isEmpty && rule.header.isEmpty)
        }
        receiptPhrases = platform.rules.filter { $0.kind == .receipt }.flatMap(\.body).map(FoldedText.init)
        acknowledgement = Acknowledgement(receiptPhrases)
        let brands = platform.domains.compactMap { DomainName($0)?.labels.dropLast().last }
        firms = Set(([platform.id, platform.name.lowercased()] + brands).filter { !$0.isEmpty })
        ambiguousSubjects = platform.ambiguousSubjects.map(FoldedText.init)
        relays = platform.relays
    }

    /// Whether the sender passes on what users write, with or without a plus part in its address.
    func isRelay(_ sender: String) -> Bool {
        let plain = SenderPattern.plain(sender)
        return relays.contains { Self.isFrom($0, plain) }
    }

    /// The rule that recognises the mail; of several the one whose kind says most: decision words beat receipt words,
    /// and then the first.
    func recognise(_ letter: Letter) -> RecognitionRule? {
        let isAmbiguous = ambiguousSubjects.contains(where: letter.subject.contains)
        var best: RecognitionRule?
        for ready in rules where matches(ready, letter, isAmbiguous) {
            if let found = best, found.kind.weight <= ready.rule.kind.weight { continue }
            best = ready.rule
        }
        return best
    }

    /// Whether a phrase by which a decision is known stands anywhere in a text, stated or not (R2).
    func speaksOfDecision(_ text: FoldedText) -> Bool {
        rules.contains { ready in ready.decisions.contains { text.containsWhole($0.text) } }
    }

    private func matches(_ ready: Ready, _ letter: Letter, _ isAmbiguous: Bool) -> Bool {
        if ready.isSubjectOnly, isAmbiguous || ready.subject.isEmpty { return false }
        guard ready.subject.isEmpty || ready.subject.contains(where: letter.subject.contains),
            ready.body.isEmpty || isSaid(ready, in: letter), !ready.unless.contains(where: letter.body.contains),
            ready.rule.from.isEmpty || ready.rule.from.contains(where: { Self.isFrom($0, letter.sender) })
        else { return false }
        return ready.header.allSatisfy { name, phrase in
            letter.message.fields(named: name).contains {
                phrase.bytes.isEmpty || FoldedText($0.value).contains(phrase)
            }
        }
    }

    /// A decision must be stated about our report, what asks us for something must be no condition; a receipt only has to
    /// be there, since it is none beside a word of a decision.
    private func isSaid(_ ready: Ready, in letter: Letter) -> Bool {
        // Few of a rule's phrases stand in a mail, and only those are looked for in each of its sentences.
        switch ready.rule.kind {
        case .reaction:
            let decisions = ready.decisions.filter { letter.body.containsWhole($0.text) }
            return !decisions.isEmpty && letter.statements.decide(decisions, of: ready.body)
        case .question, .portalNotice, .notAccepted:
            let asked = ready.body.filter(letter.body.containsWhole)
            return !asked.isEmpty && letter.statements.state(asked, of: ready.body, ready.rule.kind)
        default: return ready.body.contains(where: letter.body.containsWhole)
        }
    }

    private static func isFrom(_ pattern: String, _ sender: String) -> Bool {
        let pattern = pattern.lowercased()
        if pattern.contains("@"), !pattern.hasPrefix("@") { return sender == pattern }
        guard let at = sender.lastIndex(of: "@"),
            let domain = DomainName(String(sender[sender.index(after: at)...])),
            let wanted = DomainName(pattern.hasPrefix("@") ? String(pattern.dropFirst()) : pattern)
        else { return false }
        return domain.isWithin(wanted)
    }
}

extension FactKind {
    /// Smaller says more: a decision that also thanks for the report is a decision.
    fileprivate var weight: Int {
        switch self {
        case .reaction: 0
        case .portalNotice: 1
        case .question: 2
        case .notAccepted: 3
        case .bounce: 4
        case .automaticReply: 5
        case .receipt: 6
        case .delay: 7
        case .followUp, .nudge, .outcome, .note, .content: 8
        }
    }
}
