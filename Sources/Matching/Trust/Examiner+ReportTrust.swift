import Flagging
import MailReader

extension Examiner {
    /// T5. A bounce comes from no platform, and anybody can write one. It is believed when our own gateway made it, or
    /// when trusted results verify the domain of the failed address. One and the same recipient must be the failed one,
    /// belong to that domain and be an address that we wrote to; and it must return a Message-ID of ours.
    func trust(
        ofReport report: BounceReport, _ message: Message, _ sender: Sender, _ block: TrustBlock,
        _ context: MailContext, _ candidates: [Finding.Candidate], _ correspondence: Correspondence
    ) -> Trust {
        guard !message.exceededLimit else { return .passedLimit }
        guard context.anchor.kind != .none else { return .withoutAnchor }
        if let suspicious = suspicion(of: message, sender) { return Trust(.suspicious, reason: suspicious) }
        if block.hasOurIDOutside { return Trust(.suspicious, reason: .init(.idOutside)) }
        guard let domain = sender.domain else { return Trust(.unverified, reason: .init(.noDomain)) }
        let isOwn = block.isOurs && isOwnMailer(domain, sender, context.anchor)
        let alignment = Alignment(organisations: directory.platform(of: domain)?.domains ?? [])
        let found = Authentication(of: domain, in: block, message, context.anchor, alignment)
        if !isOwn, found.outcome == .fail {
            return Trust(.suspicious, reason: found.reason, header: found.header)
        }
        guard isOwn || found.outcome == .pass else {
            return Trust(.unverified, reason: found.reason, header: found.header)
        }
        guard let flag = Finding.unambiguousFlag(among: candidates), candidates.first?.strength == .messageID,
            let platform = correspondence.platform(of: flag)
        else { return Trust(.unverified, reason: .init(.reportWithoutID), header: found.header) }
        let failed = report.failed.contains { recipient in
            directory.channel(at: recipient)?.platform == platform && (isOwn || answers(domain, for: recipient))
        }
        guard failed else {
            return Trust(.unverified, reason: .init(.reportOtherAddress, platform), header: found.header)
        }
        return Trust(
            .verified, reason: isOwn ? .init(.ownReport) : .init(.reportVerified, domain.text), header: found.header)
    }

    /// `mailer-daemon` or `postmaster` at our own domain or at our gateway.
    private func isOwnMailer(_ domain: DomainName, _ sender: Sender, _ anchor: TrustAnchor) -> Bool {
        guard let local = sender.address?.split(separator: "@").first.map(String.init),
            local == "mailer-daemon" || local == "postmaster"
        else { return false }
        return directory.ownDomains.contains(where: domain.isWithin) || anchor.border.matches(domain.text)
    }

    /// Whether a domain speaks for an address: it is its domain, one below it, or of the same platform.
    private func answers(_ domain: DomainName, for address: String) -> Bool {
        guard let failed = PlatformDirectory.domain(of: address) else { return false }
        if domain.isWithin(failed) { return true }
        guard let platform = directory.platform(of: failed) else { return false }
        return platform.domains.contains(where: domain.isWithin)
    }
}
