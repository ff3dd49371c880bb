import Flagging
import MailReader

extension Examiner {
    /// T1 to T4 for a mail that is no mailer's report. `about` is the platform that its flag went to.
    func trust(
        of message: Message, _ sender: Sender, _ block: TrustBlock, _ context: MailContext, about: String?
    ) -> Trust {
        guard !message.exceededLimit else {
            return Trust(
                .unverified, reason: "the mail passes a limit of the reader and was not read whole", cause: .passedLimit
            )
        }
        guard context.anchor.kind != .none else { return .withoutAnchor }
        if let suspicious = suspicion(of: sender) { return suspicious }
        if block.hasOurIDOutside {
            return Trust(.suspicious, reason: "Authentication-Results with our gateway's id stand below the border")
        }
        guard let domain = sender.domain else { return Trust(.unverified, reason: "no From address with a domain") }
        let expected = about ?? sender.platform?.id
        let entry = expected.flatMap { directory.platform($0) }
        let alignment = Alignment(organisations: (sender.platform ?? entry)?.domains ?? [])
        let found = Authentication(of: domain, in: block, message, context.anchor, alignment)
        if found.outcome == .fail {
            return Trust(.suspicious, reason: "our gateway says \(found.reason)", header: found.header)
        }
        guard let entry, entry.domains.contains(where: domain.isWithin) else {
            let why = expected.map { "\(domain.text) is no domain of \($0), the platform that the flag went to" }
            return Trust(.unverified, reason: why ?? "\(domain.text) is no platform's domain", header: found.header)
        }
        return found.outcome == .pass
            ? Trust(
                .verified, reason: "our gateway says \(found.reason), a domain of \(entry.id)", header: found.header)
            : Trust(.unverified, reason: found.reason, header: found.header)
    }

    /// What is wrong with the sender whatever any header says (T4).
    private func suspicion(of sender: Sender) -> Trust? {
        if sender.fieldCount > 1 { return Trust(.suspicious, reason: "\(sender.fieldCount) From fields") }
        if sender.addresses.count > 1 {
            return Trust(.suspicious, reason: "\(sender.addresses.count) addresses in From")
        }
        if let lookAlike = sender.lookAlike { return Trust(.suspicious, reason: lookAlike.why) }
        if let domain = sender.domain, !domain.isASCII, sender.platform == nil {
            return Trust(.suspicious, reason: "the From domain \(domain.text) has letters outside ASCII")
        }
        return nil
    }
}

extension Trust {
    /// T1: the default.
    static let withoutAnchor = Trust(.unverified, reason: "no trust anchor", cause: .noAnchor)

    /// M7: what would be believed in a file of its own.
    static func unquoted(_ trust: Trust) -> Trust {
        Trust(
            .unverified, reason: "the mail lies in an mbox whose writer is not known to quote",
            cause: trust.cause ?? .unquotedMbox, header: trust.header)
    }
}
