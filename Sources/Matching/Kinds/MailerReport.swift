import MailReader

/// Recognises what a mailer says about a mail of ours: by its structure, else by the words that mailers use.
enum MailerReport {
    /// The report; nil for a mail that is none.
    static func read(_ message: Message) -> BounceReport? {
        if let report = structured(wrapped(message)) { return report }
        return MailerProse.read(message)
    }

    /// Gateways wrap a report whole into another mail: then the inner one speaks.
    private static func wrapped(_ message: Message) -> Message {
        let leaves = message.leaves
        guard leaves.count == 1, let inner = leaves[0].message, MailerProse.hasMailerSender(message) else {
            return message
        }
        return inner
    }

    /// RFC 3464 and 6522, in whatever multipart it stands, and Exim's `X-Failed-Recipients`.
    private static func structured(_ message: Message) -> BounceReport? {
        if let status = message.deliveryStatus, status.recipients.contains(where: { $0.action ?? $0.status != nil }) {
            return report(status, message)
        }
        let failed = message.fields(named: "X-Failed-Recipients")
        if !failed.isEmpty {
            let isDelay = MailerProse.isDelay(message)
            let original = MailerProse.original(in: message)
            return BounceReport(
                recipients: failed.flatMap { AddressText.addresses(in: $0.value) },
                action: isDelay ? "delayed" : "failed", originalMessageID: original.messageID,
                originalSubject: original.subject, evidence: "[x-failed-recipients]")
        }
        return nil
    }

    private static func report(_ status: DeliveryStatus, _ message: Message) -> BounceReport {
        // Of several recipients those count for which it went worst.
        let actions = status.recipients.map { Self.action(of: $0) }
        let worst = known.first { actions.contains($0) } ?? "failed"
        let meant = zip(status.recipients, actions).filter { $0.1 == worst }.map { $0.0 }
        var recipients: [String] = []
        for recipient in meant {
            for address in [recipient.originalRecipient, recipient.finalRecipient] {
                if let address, address.contains("@"), !recipients.contains(address) { recipients.append(address) }
            }
        }
        let original = MailerProse.original(in: message)
        return BounceReport(
            recipients: recipients, failed: meant.compactMap(\.finalRecipient),
            status: meant.lazy.compactMap { $0.status }.first, action: worst,
            originalMessageID: original.messageID ?? status.originalMessageID, originalSubject: original.subject,
            evidence: "[delivery-status]")
    }

    /// The actions of RFC 3464, 2.3.3, the worst first.
    private static let known = ["failed", "delayed", "relayed", "expanded", "delivered"]

    /// The action; from the status class (RFC 3463) where it is missing, and a failure that says 4 is still a
    /// failure: the mailer has given up.
    private static func action(of recipient: DeliveryStatus.Recipient) -> String {
        switch (recipient.action, recipient.status?.first) {
        case (let action?, _) where known.contains(action): action
        case (_, "4"): "delayed"
        case (_, "2"): "delivered"
        default: "failed"
        }
    }
}
