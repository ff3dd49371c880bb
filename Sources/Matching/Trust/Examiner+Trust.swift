import Flagging
import MailReader

extension Examiner {
    /// T1 to T4 for a mail that is no mailer's report. `about` is the platform that its flag went to.
    func trust(
        of message: Message, _ sender: Sender, _ block: TrustBlock, _ context: MailContext,
        _ correspondence: Correspondence, about: String?
    ) -> (trust: Trust, account: TrustAccount) {
        var account = account(of: block)
        guard !message.exceededLimit else { return (.passedLimit, account) }
        guard context.anchor.kind != .none else { return (.withoutAnchor, account) }
        let expected = about ?? sender.platform?.id
        let entry = expected.flatMap { directory.platform($0) }
        let authentication = sender.domain.map { domain in
            let alignment = Alignment(organisations: (sender.platform ?? entry)?.domains ?? [])
            return Authentication(of: domain, in: block, message, context.anchor, alignment)
        }
        account.clauses[.fields] = .some(doubled(message, sender))
        account.clauses[.domain] = .some(domainFailure(sender, authentication, expected, entry))
        account.clauses[.recipient] = .some(isToUs(message) ? nil : TrustReason(.notToUs))
        account.clauses[.sender] = .some(isKnown(sender, entry, correspondence) ? nil : TrustReason(.newSender))
        account.clauses[.identity] = .some(
            correspondence.isFiledOtherwise(message.messageID, text: context.textDigest)
                ? TrustReason(.idFiledBefore) : nil)
        let header = authentication?.header
        if let suspicious = suspicion(of: message, sender) ?? suspicion(of: block, authentication) {
            return (Trust(.suspicious, reason: suspicious, header: header), account)
        }
        if let failure = account.failure { return (Trust(.unverified, reason: failure, header: header), account) }
        var reason = authentication?.reason ?? TrustReason(.nothingPasses)
        reason.values.insert(entry?.id ?? "", at: min(1, reason.values.count))
        return (Trust(.verified, reason: reason, header: header), account)
    }

    func account(of block: TrustBlock) -> TrustAccount {
        var account = TrustAccount()
        (account.passed, account.border, account.ended) = (block.walk.passed, block.border?.by, block.walk.ended)
        return account
    }

    /// What is wrong with a mail whatever our gateway says (T4).
    func suspicion(of message: Message, _ sender: Sender) -> TrustReason? {
        if let doubled = doubled(message, sender), doubled.code != .noDomain { return doubled }
        if let lookAlike = sender.lookAlike { return lookAlike.why }
        if let domain = sender.domain, !domain.isASCII, sender.platform == nil {
            return TrustReason(.foreignLetters, domain.text)
        }
        return nil
    }

    private func suspicion(of block: TrustBlock, _ authentication: Authentication?) -> TrustReason? {
        if block.hasOurIDOutside { return TrustReason(.idOutside) }
        return authentication?.outcome == .fail ? authentication?.reason : nil
    }

    /// The fields that may stand once (RFC 5322, 3.6): a second one above what was signed is read instead of it (RFC 6376,
    /// 8.15).
    private static let single = [
        "Subject", "Date", "Message-ID", "To", "Cc", "In-Reply-To", "References", "Content-Type", "Sender", "Reply-To",
        "Content-Transfer-Encoding",
    ]

    /// T3 (a).
    private func doubled(_ message: Message, _ sender: Sender) -> TrustReason? {
        if sender.fieldCount > 1 { return TrustReason(.severalFromFields, "\(sender.fieldCount)") }
        if sender.addresses.count > 1 { return TrustReason(.severalAuthors, "\(sender.addresses.count)") }
        for name in Self.single where message.fields(named: name).count > 1 { return TrustReason(.doubledField, name) }
        return sender.domain == nil ? TrustReason(.noDomain) : nil
    }

    /// T3 (b): a domain of the platform that the flag went to, verified by our gateway.
    private func domainFailure(
        _ sender: Sender, _ authentication: Authentication?, _ expected: String?, _ entry: PlatformDirectory.Entry?
    ) -> TrustReason? {
        guard let domain = sender.domain, let authentication else { return TrustReason(.noDomain) }
        guard let entry, entry.domains.contains(where: domain.isWithin) else {
            return expected.map { TrustReason(.otherPlatform, domain.text, $0) }
                ?? TrustReason(.noPlatform, domain.text)
        }
        return authentication.outcome == .pass ? nil : authentication.reason
    }

    /// T3 (c): a mail that was sent to somebody else and sent on to us carries his address.
    private func isToUs(_ message: Message) -> Bool {
        (message.to + message.cc).contains { directory.isOwn(SenderPattern.plain($0.address)) }
    }

    /// T3 (d).
    private func isKnown(
        _ sender: Sender, _ entry: PlatformDirectory.Entry?, _ correspondence: Correspondence
    ) -> Bool {
        guard let entry, let address = sender.address else { return false }
        return entry.senders.contains { $0.matches(address) }
            || correspondence.knows(sender: SenderPattern.plain(address), of: entry.id)
    }
}

extension Trust {
    /// T1: the default.
    static let withoutAnchor = Trust(.unverified, reason: TrustReason(.noAnchor))
    /// What was not read may say the opposite.
    static let passedLimit = Trust(.unverified, reason: TrustReason(.limit))

    /// M7: what would be believed in a file of its own.
    static func unquoted(_ trust: Trust) -> Trust {
        Trust(.unverified, reason: TrustReason(.unquotedMbox), header: trust.header)
    }
}
