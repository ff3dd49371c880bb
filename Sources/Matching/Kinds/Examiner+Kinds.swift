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
        guard let sign, sender.platform == nil else { return (.unrecognised, Self.noRule) }
        return (.fact(.automaticReply), sign.rule)
    }

    /// R1 to R3: every alternative of the body is asked, and a receipt or a decision is one only where nothing speaks against
    /// it. Nil where no rule knows any of them.
    private func kind(of message: Message, _ sender: Sender, by book: RuleBook) -> KindFound? {
        // A mail that is nothing but another message says nothing of its own.
        guard message.root.message == nil else { return nil }
        let letters = letters(of: message, sender, book)
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
            // A stub too, in which a decision fits.
            var texts = letters.map(\.receipt)
            let isTooLong = message.textSourceBytes > Self.longestSource || texts.contains(where: \.isTooLong)
            if isTooLong { return (.unrecognised, Self.unknownWords) }
            texts.append(ReceiptText(descriptions: message.descriptions))
            if speaksOfDecision(message, book) { return (.unrecognised, "[decision-words]") }
            if !texts.allSatisfy({ $0.isHarmless(book.receiptPhrases) }) { return (.unrecognised, Self.unknownWords) }
        case .reaction, .question, .notAccepted, .portalNotice:
            if isAcknowledged(message, letters, book) { return (.unrecognised, "[receipt-words]") }
            if rule.kind == .reaction, letters.contains(where: \.isUnfinished) {
                return (.unrecognised, "[unfinished]")
            }
        default: break
        }
        return (.fact(rule.kind), rule.id)
    }

    /// The sentences for which a platform's mail is held, folded, each once. Of one that reads like a receipt those that are
    /// not known (R2): with them in the platform's rule for receipts it is filed as one. Of one that no rule knows the first
    /// that a rule could be made of. None of any other mail.
    public func unknownSentences(in message: Message, _ examination: Examination) -> [String] {
        guard let platform = examination.platform, let book = rules[platform] else { return [] }
        let letters = letters(of: message, nil, book)
        var found: [String] = []
        switch examination.rule {
        case Self.unknownWords: found = letters.flatMap { $0.receipt.unknown(book.receiptPhrases) }
        case Self.noRule:
            found = letters.flatMap(\.statements.sentences).map { String(decoding: $0.text.bytes, as: UTF8.self) }
            found = Array(found.filter { $0.utf8.count <= Self.longestProposal }.prefix(Self.mostProposals))
        default: return []
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// What a mail is held by that no rule of its platform knows.
    public static let noRule = "[none]"
    private static let mostProposals = 12
    /// In bytes.
    private static let longestProposal = 200

    /// What a mail is held by that reads like a receipt and says something else, too.
    public static let unknownWords = "[unknown-words]"
    /// More alternatives than this are not told apart.
    private static let mostAlternatives = 8
    /// In bytes.
    private static let longestStub = 200

    /// R5: whether what has an absence's form could be an answer all the same: help desks write its header on what their
    /// people say. A person looks at it.
    private func mayAnswer(_ message: Message, _ sender: Sender, _ book: RuleBook?) -> Bool {
        if AutomaticReply.isReadReceipt(message) { return false }
        return message.hasUnreadAttachment
            || letters(of: message, sender, book).contains { letter in
                decisionStems.contains(where: letter.body.contains) || book?.speaksOfDecision(letter.body) == true
                    || book?.recognise(letter).map { $0.kind != .receipt && $0.kind != .automaticReply } == true
            }
    }

    /// What of each alternative the rules look at.
    private func letters(of message: Message, _ sender: Sender?, _ book: RuleBook?) -> [RuleBook.Letter] {
        let subject = FoldedText(message.openingSubject ?? "")
        return message.bodies(most: Self.mostAlternatives).map { body in
            RuleBook.Letter(
                subject: subject, text: HelpDeskThread.newest(in: message.freshText(of: body), of: book?.firms ?? []),
                signature: message.signature(of: body), sender: sender?.address ?? "", message: message)
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
            // Of so much nobody can say that nothing in it speaks of a decision.
            if text.utf8.count > Self.longestReceipt { return true }
            let seen = SeenText.plain(text)
            return (seen == text ? [text] : [text, seen]).map(FoldedText.init).contains { folded in
                decisionStems.contains { folded.speaks(of: $0) } || book.speaksOfDecision(folded)
            }
        }
    }

    /// In bytes, with all that came along, as it is read and as it stands in the mail.
    private static let longestReceipt = 131_072
    private static let longestSource = 262_144

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
    func speaks(of stem: FoldedText) -> Bool {
        let found = places(of: stem, most: Self.mostReviews + 1)
        guard !found.isEmpty, found.count <= Self.mostReviews else { return !found.isEmpty }
        let going = Self.reviews.flatMap { review in places(of: review).map { $0..<($0 + review.bytes.count) } }
        return !found.allSatisfy { place in going.contains { $0.contains(place) } }
    }
    /// The same whatever stands before it.
    func alwaysSpeaks(of stem: FoldedText) -> Bool {
        let texts =
            [""] + Self.reviews.map { String(decoding: $0.bytes, as: UTF8.self).prefix { $0 != " " } + " being " }
        return texts.allSatisfy { FoldedText($0 + String(decoding: bytes, as: UTF8.self)).speaks(of: stem) }
    }

    /// No receipt says it more often.
    private static let mostReviews = 8
    private static let reviews = [
        "is being reviewed", "are being reviewed", "will be reviewed", "wordt beoordeeld", "worden beoordeeld",
    ].map(FoldedText.init)
}
