import MailReader

/// What a mail program sends by itself to those who have a mail of ours: answers to invitations, and recalls.
enum OutlookNotice {
    /// The rule that names it; nil for a letter.
    static func sign(in message: Message) -> String? {
        if message.leaves.contains(where: { $0.contentType.type == "text/calendar" }) { return "[calendar]" }
        let subject = FoldedText(message.openingSubject ?? "")
        return recalls.contains { subject.bytes.starts(with: $0.bytes) } ? "[recall]" : nil
    }

    /// How Outlook begins the subject of a recall.
    private static let recalls = [
        "recall:", "intrekken:", "terugroepen:", "bericht intrekken:", "rückruf:", "zurückrufen:", "rappel :",
        "rappel:",
    ].map(FoldedText.init)
}
