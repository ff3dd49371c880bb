import Flagging
import MailReader

extension Examiner {
    /// T5. A bounce comes from no platform, and anybody can write one. It is believed when our own gateway made it, or
    /// when trusted results verify the domain of the failed address; and when it returns a Message-ID of ours and
    /// names an address that we wrote to.
    func trust(
        ofReport report: BounceReport, _ message: Message, _ sender: Sender, _ block: TrustBlock,
        _ context: MailContext, _ candidates: [Finding.Candidate], _ correspondence: Correspondence
    ) -> Trust {
        guard context.anchor.kind != .none else { return .withoutAnchor }
        if sender.fieldCount > 1 || sender.addresses.count > 1 {
            return Trust(.suspicious, reason: "a bounce with more than one From")
        }
        if let lookAlike = sender.lookAlike { return Trust(.suspicious, reason: lookAlike.why) }
        if block.hasOurIDOutside {
            return Trust(.suspicious, reason: "Authentication-Results with our gateway's id stand below the border")
        }
        let origin = self.origin(of: report, message, sender, block, context)
        guard origin.verdict == .verified else { return origin }
        guard let flag = Finding.unambiguousFlag(among: candidates), candidates.first?.strength == .messageID,
            let platform = correspondence.platform(of: flag)
        else { return Trust(.unverified, reason: "the bounce returns no Message-ID of ours", header: origin.header) }
        guard report.recipients.contains(where: { directory.channel(at: $0)?.platform == platform }) else {
            let reason = "the bounce names no address of \(platform) that we write to"
            return Trust(.unverified, reason: reason, header: origin.header)
        }
        return origin
    }

    private func origin(
        of report: BounceReport, _ message: Message, _ sender: Sender, _ block: TrustBlock, _ context: MailContext
    ) -> Trust {
        if let domain = sender.domain, isOwnMailer(domain, sender, context.anchor), let border = block.border {
            // Our gateway names nobody whom it took the mail from, and nothing stands below its line.
            if border.isLocal, !block.hasReceivedBelow {
                return Trust(.verified, reason: "our own gateway made the bounce")
            }
        }
        guard let domain = sender.domain else { return Trust(.unverified, reason: "a bounce without a From domain") }
        let found = Authentication(of: domain, in: block, message, context.anchor, Alignment(organisations: []))
        switch found.outcome {
        case .fail: return Trust(.suspicious, reason: "our gateway says \(found.reason)", header: found.header)
        case .nothing:
            let reason = "our gateway did not make the bounce, and of its sender \(found.reason)"
            return Trust(.unverified, reason: reason, header: found.header)
        case .pass:
            guard report.recipients.contains(where: { answers(domain, for: $0) }) else {
                let reason = "the bounce is from \(domain.text), which is not the domain of the failed address"
                return Trust(.unverified, reason: reason, header: found.header)
            }
            let reason = "our gateway says \(found.reason), the domain of the failed address"
            return Trust(.verified, reason: reason, header: found.header)
        }
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
