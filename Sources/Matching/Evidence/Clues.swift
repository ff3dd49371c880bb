import Flagging
public import MailReader

/// What a mail points to, read once and before any flag is known: so it can be worked out for many mails on all cores,
/// and whether a mail concerns a flag is then a few lookups. Nearly all mail of a mailbox is unrelated.
public struct Clues: Sendable {
    enum Content: Sendable {
        case received(Received)
        case sent(Sent)
    }

    let content: Content

    /// Of a mail that came to us.
    struct Received: Sendable {
        var sender: Sender
        /// What a mailer says; nil for any other mail.
        var report: BounceReport?
        /// Its sender, or a report in it, has to do with a platform, or it was not read whole: that needs no flag (R5).
        var concernsUs: Bool
        /// It passes a limit of the reader: what it points to may stand in what was not read.
        var isCut: Bool
        /// The platforms that it says it comes from: that needs an open flag of them (R5).
        var claims: [String]
        /// The posts that it names, as written, with their one form.
        var urls: [(raw: String, url: CanonicalURL)]
        /// It is bulk mail.
        var isBulk: Bool
        /// The mails that it answers.
        var thread: [String]
        /// Of a report: the mails that it is about.
        var returned: [String]
        var tokens: [FlagID]
        /// References of whatever platform, in the order of subject, body and addresses.
        var references: [ReferenceScanner.Hit]
        /// Those of them that a flag may learn.
        var lessons: [ReferenceScanner.Hit]
        /// Empty without a subject.
        var subject: String
        /// What came along in it.
        var enclosed: Enclosed
    }
}

extension Examiner {
    /// The clues of a mail. They hold for this examiner's configuration.
    public func clues(in message: Message, role: MailContext.Role) -> Clues {
        if role == .sent {
            let clues = sentClues(message)
            // A platform's answer that somebody filed among what we sent is an answer all the same.
            if clues.isOurs || clues.isCut || !clues.channels.isEmpty { return Clues(content: .sent(clues)) }
        }
        let sender = Sender(message, directory)
        let isCut = message.exceededLimit
        let report = isCut ? nil : MailerReport.read(message)
        let subject = Array((message.openingSubject ?? "").utf8)
        let text = message.text
        let body = Array(text.utf8)
        let addresses = (message.from + message.replyTo + message.to + message.cc).map(\.address)
        let returned = report.map { returnedIDs(message, $0, text) } ?? []
        let found =
            references.hits(in: subject, place: .subject) + references.hits(in: body, place: .body)
            + references.hits(in: addresses)
        let urls = postURLs(in: text, isPlatforms: sender.platform != nil)
        let isBulk = BulkMail.isOne(message)
        let enclosed = enclosed(in: message, text: text)
        return Clues(
            content: .received(
                Clues.Received(
                    sender: sender, report: report, concernsUs: sender.concerns != nil || concernsUs(report),
                    isCut: isCut, claims: isBulk ? [] : claims(sender) + enclosed.authors, urls: urls, isBulk: isBulk,
                    thread: message.inReplyTo + message.references, returned: returned,
                    tokens: TokenScanner.tokens(in: subject) + TokenScanner.tokens(in: body)
                        + TokenScanner.tokens(in: returnedSubjects(message, report)),
                    references: found, lessons: lessons(message, found, addresses),
                    subject: message.normalizedSubject, enclosed: enclosed)))
    }

    /// The ids of all that a mailer returns: of two mails of ours neither is the one that it is about (T5).
    private func returnedIDs(_ message: Message, _ report: BounceReport, _ text: String) -> [String] {
        let heads = message.nestedMessages.flatMap { $0.fields(named: "Message-ID") }
        // No mail has two; one of ours beside another's was put there.
        guard heads.allSatisfy({ $0.identifiers.count <= 1 }) else { return [] }
        return [report.originalMessageID].compactMap(\.self) + IDText.identifiers(in: text)
            + heads.flatMap(\.identifiers)
    }

    /// The subjects of what a mailer returns.
    private func returnedSubjects(_ message: Message, _ report: BounceReport?) -> [UInt8] {
        guard report != nil else { return [] }
        let inside = message.nestedMessages.compactMap(\.openingSubject)
        let subjects = [report?.originalSubject].compactMap(\.self) + inside
        return Array(subjects.joined(separator: "\n").utf8)
    }

    /// Whether `examine` could find anything. Where this says no, it finds nothing; a yes is for `examine` to decide.
    public func isWorthExamining(_ clues: Clues, correspondence: Correspondence) -> Bool {
        switch clues.content {
        case .sent(let clues): concerns(clues, correspondence)
        case .received(let clues):
            clues.isCut || concerns(clues, correspondence)
                || clues.urls.contains { correspondence.holds(.url($0.url.text)) }
                || clues.thread.contains { correspondence.holds(.ownID($0)) || correspondence.holds(.threadID($0)) }
                || clues.returned.contains { correspondence.holds(.ownID($0)) }
                || clues.tokens.contains { correspondence.platform(of: $0) != nil }
                || clues.references.contains { correspondence.holds(.reference($0.value)) }
                || !clues.subject.isEmpty && correspondence.holds(.subject(clues.subject))
                || !flags(pointedToBy: clues.enclosed, correspondence).isEmpty
        }
    }
}
