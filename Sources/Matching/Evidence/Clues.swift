import Flagging
public import MailReader

/// What a mail points to, read once and before any flag is known: so it can be worked out for many mails on all cores,
/// and asking whether a mail concerns a flag is then a few lookups. Nearly all mail of a mailbox is unrelated.
public struct Clues: Sendable {
    /// Its sender, or a report in it, has to do with a platform: that needs no flag.
    let concernsUs: Bool
    let keys: [Correspondence.Key]
    let tokens: [FlagID]
}

extension Examiner {
    /// The clues of a mail. They hold for this examiner's configuration.
    public func clues(in message: Message, role: MailContext.Role) -> Clues {
        guard role != .sent else {
            return Clues(concernsUs: !sentChannels(message).isEmpty, keys: [], tokens: [])
        }
        let sender = Sender(message, directory)
        let report = message.exceededLimit ? nil : MailerReport.read(message)
        if sender.concerns != nil || concernsUs(report) { return Clues(concernsUs: true, keys: [], tokens: []) }
        let subject = Array((message.openingSubject ?? "").utf8)
        let text = message.text
        let body = Array(text.utf8)
        var keys: [Correspondence.Key] = []
        var ids = message.inReplyTo + message.references
        if let report { ids += [report.originalMessageID].compactMap(\.self) + IDText.identifiers(in: text) }
        for id in ids { keys += [.ownID(id), .threadID(id)] }
        let addresses = (message.from + message.replyTo + message.to + message.cc).map(\.address)
        let hits =
            references.hits(in: subject, place: .subject) + references.hits(in: body, place: .body)
            + references.hits(in: addresses)
        keys += hits.map { .reference($0.value) }
        let normalized = message.normalizedSubject
        if !normalized.isEmpty { keys.append(.subject(normalized)) }
        let tokens =
            TokenScanner.tokens(in: subject) + TokenScanner.tokens(in: body)
            + TokenScanner.tokens(in: returnedSubjects(message, report))
        return Clues(concernsUs: false, keys: keys, tokens: tokens)
    }

    /// Whether `examine` could find anything. Where this says no, it finds nothing; a yes is for `examine` to decide.
    public func isWorthExamining(_ clues: Clues, correspondence: Correspondence) -> Bool {
        clues.concernsUs || clues.keys.contains { correspondence.holds($0) }
            || clues.tokens.contains { correspondence.platform(of: $0) != nil }
    }
}
