import Flagging
public import MailReader

extension Examiner {
    /// What a mail is, and the rule that says so.
    typealias KindFound = (kind: Finding.Kind, rule: String)

    /// A mailer's report is nothing else, an absence beats every rule (R4), then the platform's rules speak, then our own.
    func kind(
        of message: Message, _ sender: Sender, _ report: BounceReport?, _ about: String?,
        _ correspondence: Correspondence
    ) -> KindFound {
        // A mail that was cut is read by a person: what was not read may say the opposite.
        if message.exceededLimit { return (.unrecognised, "[limit]") }
        if let report, !report.isProse || MailerProse.hasMailerSender(message) {
            return (Self.kind(report), report.evidence)
        }
        let sign = AutomaticReply.sign(in: message, isOurs: correspondence.isOurs, isOwn: directory.isOwn)
        let book = (sender.platform?.id ?? sender.lookAlike?.platform ?? about).flatMap { rules[$0] }
        if let sign, sign.sureness != .machine {
            let isInDoubt = sign.sureness == .resemblance || mayAnswer(message, sender, book)
            return isInDoubt ? (.unrecognised, "[absence-or-answer]") : (.fact(.automaticReply), sign.rule)
        }
        if let book {
            if book.isRelay(sender.address ?? "") { return (.unrecognised, "[relay]") }
            if let found = kind(of: message, sender, by: book) { return found }
        }
        // A person at a platform may write about delays.
        if let report, sender.platform == nil { return (Self.kind(report), report.evidence) }
        // Receipts and decisions of platforms are machine mail too: one that no rule knows is read by a person.
        guard let sign, sender.platform == nil else { return (.unrecognised, "[none]") }
        return (.fact(.automaticReply), sign.rule)
    }

    /// R1 to R3: every alternative of the body is asked, and a receipt or a decision is one only where nothing speaks against
    /// it. Nil where no rule knows any of them.
    private func kind(of message: Message, _ sender: Sender, by book: RuleBook) -> KindFound? {
        // A mail that is nothing but another message says nothing of its own.
        guard message.root.message == nil else { return nil }
        let letters = letters(of: message, sender)
        let found = letters.map { (letter: $0, rule: book.recognise($0)) }
        guard let rule = found.lazy.compactMap(\.rule).first else { return nil }
        // What no rule knows says something else too, unless it is a stub ("open this mail in your browser").
        let isAlike = found.allSatisfy { letter, other in
            other.map { $0.kind == rule.kind } ?? (letter.body.bytes.count <= Self.longestStub)
        }
        guard isAlike else { return (.unrecognised, "[alternatives]") }
        switch rule.kind {
        case .receipt:
            if message.hasUnreadAttachment { return (.unrecognised, "[attachment]") }
            if speaksOfDecision(message, book) { return (.unrecognised, "[decision-words]") }
            // A stub too, in which a decision fits.
            if !letters.allSatisfy({ $0.receipt.isHarmless(book.receiptPhrases) }) {
                return (.unrecognised, Self.unknownWords)
            }
        case .reaction, .question, .notAccepted, .portalNotice:
            if isAcknowledged(message, letters, book) { return (.unrecognised, "[receipt-words]") }
            if rule.kind == .reaction, letters.contains(where: \.statements.areUnfinished) {
                return (.unrecognised, "[unfinished]")
            }
        default: break
        }
        return (.fact(rule.kind), rule.id)
    }

    /// The sentences for which a mail that reads like a receipt is held (R2), folded, each once; with one of them in the
    /// platform's rule for receipts it is filed as one. None of any other mail.
    public func unknownSentences(in message: Message, _ examination: Examination) -> [String] {
        guard examination.rule == Self.unknownWords, let platform = examination.platform, let book = rules[platform]
        else {
            return []
        }
        var found: [String] = []
        for sentence in letters(of: message, nil).flatMap({ $0.receipt.unknown(book.receiptPhrases) })
        where !found.contains(sentence) {
            found.append(sentence)
        }
        return found
    }

    /// What a mail is held by that reads like a receipt and says something else, too.
    private static let unknownWords = "[unknown-words]"
    /// More alternatives than this are not told apart.
    private static let mostAlternatives = 8
    /// In bytes.
    private static let longestStub = 200

    /// R5: whether what has an absence's form could be an answer all the same: help desks write its header on what their
    /// people say. A person looks at it.
    private func mayAnswer(_ message: Message, _ sender: Sender, _ book: RuleBook?) -> Bool {
        if AutomaticReply.isReadReceipt(message) { return false }
        return message.hasUnreadAttachment
            || letters(of: message, sender).contains { letter in
                decisionStems.contains(where: letter.body.contains) || book?.speaksOfDecision(letter.body) == true
                    || book?.recognise(letter).map { $0.kind != .receipt && $0.kind != .automaticReply } == true
            }
    }

    /// What of each alternative the rules look at.
    private func letters(of message: Message, _ sender: Sender?) -> [RuleBook.Letter] {
        let subject = FoldedText(message.openingSubject ?? "")
        return message.bodies(most: Self.mostAlternatives).map { body in
            RuleBook.Letter(
                subject: subject, text: message.freshText(of: body), signature: message.signature(of: body),
                sender: sender?.address ?? "", message: message)
        }
    }

    /// R3: whether a mail says that our report came, also in a subject that is not ours, sent back.
    private func isAcknowledged(_ message: Message, _ letters: [RuleBook.Letter], _ book: RuleBook) -> Bool {
        let subject = SubjectLine.isReply(message) ? [] : Sentence.sentences(of: message.openingSubject ?? "")
        return ([subject] + letters.map(\.statements.sentences)).contains(where: book.acknowledgement.isSaid)
    }

    /// R2: whether anything anywhere in the mail speaks of a decision; of the subject only what is not ours, sent back.
    private func speaksOfDecision(_ message: Message, _ book: RuleBook) -> Bool {
        let subject = message.openingSubject ?? ""
        // A help desk writes the state of a case into the subject of its reply.
        let texts = [message.everything, SubjectLine.tags(subject)] + (SubjectLine.isReply(message) ? [] : [subject])
        return texts.contains { text in
            let folded = FoldedText(text)
            return decisionStems.contains { folded.speaks(of: $0) } || book.speaksOfDecision(folded)
        }
    }

    /// A report of success ("relayed", "delivered") is machine mail and stops nothing.
    private static func kind(_ report: BounceReport) -> Finding.Kind {
        if report.isFailure { return .fact(.bounce) }
        return .fact(report.isDelay ? .delay : .automaticReply)
    }
}

/// A subject as `Message.normalizedSubject` has it, without anything taken away.
private enum SubjectLine {
    static func isReply(_ message: Message) -> Bool {
        message.normalizedSubject != plain(message.openingSubject ?? "")
    }

    private static func plain(_ subject: String) -> String {
        subject.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// What stands in brackets.
    static func tags(_ subject: String) -> String {
        subject.split(separator: "[").dropFirst().compactMap { $0.split(separator: "]").first }.joined(separator: "\n")
    }
}

extension FoldedText {
    /// Whether a stem stands in it, other than where it says that a review goes on.
    fileprivate func speaks(of stem: FoldedText) -> Bool {
        let found = places(of: stem)
        if found.isEmpty { return false }
        let going = Self.reviews.flatMap { review in places(of: review).map { $0..<($0 + review.bytes.count) } }
        return !found.allSatisfy { place in going.contains { $0.contains(place) } }
    }
    private static let reviews = [
        "is being reviewed", "are being reviewed", "will be reviewed", "wordt beoordeeld", "worden beoordeeld",
    ].map(FoldedText.init)
}
