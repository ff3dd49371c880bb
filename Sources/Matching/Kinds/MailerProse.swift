import MailReader

/// Delivery reports without a `message/delivery-status` part: qmail, old Exim and Postfix, Exchange, Groupwise, Yahoo
/// and many more say it in words.
enum MailerProse {
    /// The rule that names what was recognised by words alone.
    static let evidence = "[prose]"

    /// A mailer's report by its sender, its subject and its words: two of the three, words always.
    static func read(_ message: Message) -> BounceReport? {
        let subject = FoldedText(message.openingSubject ?? "")
        let isMailer = hasMailerSender(message)
        let isSubject =
            failureSubjects.contains(where: subject.contains) || delaySubjects.contains(where: subject.contains)
        guard isMailer || isSubject, !isReplyOfAPerson(message) else { return nil }
        let body = opening(message)
        let isDelay = isDelay(message, body: body)
        guard isDelay || failureWords.contains(where: body.contains) || (isMailer && isSubject) else { return nil }
        let original = original(in: message)
        return BounceReport(
            recipients: recipients(message), action: isDelay ? "delayed" : "failed",
            originalMessageID: original.messageID, originalSubject: original.subject, evidence: evidence)
    }

    /// Whether it is only late: then it stops nothing (C9).
    static func isDelay(_ message: Message, body: FoldedText? = nil) -> Bool {
        let subject = FoldedText(message.openingSubject ?? "")
        let body = body ?? opening(message)
        if failureOverDelay.contains(where: body.contains) { return false }
        return delaySubjects.contains(where: subject.contains) || delayWords.contains(where: body.contains)
    }

    /// A mailer answers with the null return path, which is no proof, or names itself.
    static func hasMailerSender(_ message: Message) -> Bool {
        let from = message.from
        if from.isEmpty || from.allSatisfy({ $0.address.isEmpty }) { return !message.fields(named: "From").isEmpty }
        return from.contains { address in
            let local = address.address.utf8.prefix { $0 != UInt8(ascii: "@") }
            if mailerLocals.contains(String(Substring(local)).replacingQuotes) { return true }
            let name = FoldedText(address.displayName ?? "")
            return mailerNames.contains(where: name.contains)
        }
    }

    /// A mail in a thread with a person's subject prefix is no mailer's, whatever its words.
    private static func isReplyOfAPerson(_ message: Message) -> Bool {
        let sign = AutomaticReply.sign(in: message)
        return (sign == nil || sign?.sureness == .resemblance) && !hasMailerSender(message)
            && !message.references.isEmpty
            && message.openingSubject?.lowercased().hasPrefix("re:") == true
            && message.nestedMessages.isEmpty
    }

    /// The mailer's own words come first; what follows is what we sent.
    private static func opening(_ message: Message) -> FoldedText {
        let text = message.text
        return FoldedText(String(Substring(text.utf8.prefix(6_000))))
    }

    /// The addresses that the mailer names before what it returns, without its own.
    private static func recipients(_ message: Message) -> [String] {
        var words: [String] = []
        for line in Substring(message.text.utf8.prefix(6_000)).split(separator: "\n", omittingEmptySubsequences: true) {
            let folded = FoldedText(String(line))
            if returnedBegins.contains(where: { folded.bytes.starts(with: $0.bytes) }) { break }
            words.append(String(line))
        }
        let froms = Set(message.from.map(\.address))
        return AddressText.addresses(in: words.joined(separator: "\n")).filter { address in
            !froms.contains(address) && !mailerLocals.contains(String(address.prefix { $0 != "@" }))
        }
    }

    /// The Message-ID and the subject of what we sent: of the message inside, else of the header that stands in the text.
    static func original(in message: Message) -> (messageID: String?, subject: String?) {
        let inside = returned(message)
        let id = inside.lazy.compactMap(\.messageID).first
        let subject = inside.lazy.compactMap(\.openingSubject).first
        guard id == nil || subject == nil else { return (id, subject) }
        let header = returnedHeader(message)
        return (id ?? header?.messageID, subject ?? header?.openingSubject)
    }

    /// The messages inside, and the header alone under a type that no standard has but some mailers write.
    private static func returned(_ message: Message) -> [Message] {
        message.nestedMessages
            + message.leaves.filter { $0.contentType.type == "message/rfc822-headers" && $0.message == nil }.map {
                Message(reading: $0.decodedBytes() + [0x0A, 0x0A])
            }
    }

    /// The header that old mailers put into the text, read as a message of its own.
    private static func returnedHeader(_ message: Message) -> Message? {
        let lines = message.text.utf8.split(
            separator: UInt8(ascii: "\n"), maxSplits: 2_000, omittingEmptySubsequences: false
        ).prefix(2_000)
        let names = ["message-id:", "received:", "return-path:", "from:", "subject:", "date:", "to:"]
        var best: Message?
        var index = 0
        while index < lines.count {
            let line = String(Substring(lines[index])).lowercased()
            guard names.contains(where: line.hasPrefix) else {
                index += 1
                continue
            }
            let block = lines[index...].prefix { !$0.isEmpty && !$0.allSatisfy(\.isSpace) }
            let candidate = Message(reading: Array(block.joined(separator: [UInt8(ascii: "\n")])) + [0x0A, 0x0A])
            if candidate.messageID != nil { return candidate }
            if best == nil, candidate.openingSubject != nil { best = candidate }
            index += max(1, block.count)
        }
        return best
    }
}

extension String {
    fileprivate var replacingQuotes: String {
        String(decoding: utf8.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
}
