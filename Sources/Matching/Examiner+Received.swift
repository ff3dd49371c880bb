import Flagging
import MailReader

extension Examiner {
    func examineReceived(
        _ message: Message, _ clues: Clues.Received, _ context: MailContext, _ correspondence: Correspondence
    ) -> Examination {
        let (sender, report) = (clues.sender, clues.report)
        let evidence = gather(message, clues, correspondence)
        let candidates = evidence.candidates
        let about = Finding.unambiguousFlag(among: candidates).flatMap(correspondence.platform(of:))
        var (kind, rule) = self.kind(of: message, sender, report, about)
        let block = TrustBlock(message, context.anchor)
        var trust = self.trust(of: message, sender, block, context, about: about)
        let isReport = kind == .fact(.bounce) || kind == .fact(.delay)
        if isReport {
            // A platform's own rule may name a bounce too; T5 asks of it what it asks of any.
            let report = report ?? BounceReport(action: kind == .fact(.delay) ? "delayed" : "failed", evidence: rule)
            trust = self.trust(ofReport: report, message, sender, block, context, candidates, correspondence)
        }
        if trust.verdict == .verified, !context.isBounded { trust = .unquoted(trust) }
        let isCopy = isOwnCopy(message, sender, trust, correspondence)
        if isCopy { (kind, rule) = (.unrecognised, "[own-copy]") }
        var examination = Examination(
            finding: nil, trust: trust, kind: kind, rule: rule, platform: sender.platform?.id,
            candidates: candidates, bounce: isReport || report?.isProse == false ? report : nil)
        guard !isCopy, !candidates.isEmpty || clues.concernsUs || clues.isCut else { return examination }
        let personal = Personal(
            subject: message.openingSubject, urls: evidence.urls, references: evidence.references, sender: sender.text,
            path: context.path.isEmpty ? nil : context.path)
        examination.finding = Finding(
            mail: MailReference(
                identity: context.identity, messageID: message.messageID, trust: trust, rule: rule),
            kind: kind, platform: sender.platform?.id, candidates: candidates,
            date: message.date.flatMap { Instant(checked: $0) },
            arrival: arrival(block, context), personal: personal)
        return examination
    }

    /// Platform rules before rules of our own, except that a mailer's report by its structure is nothing else.
    private func kind(
        of message: Message, _ sender: Sender, _ report: BounceReport?, _ about: String?
    ) -> (Finding.Kind, String) {
        // A mail that was cut is read by a person: what was not read may say the opposite.
        if message.exceededLimit { return (.unrecognised, "[limit]") }
        if let report, !report.isProse { return (Self.kind(report), report.evidence) }
        if let platform = sender.platform?.id ?? sender.lookAlike?.platform ?? about, let book = rules[platform] {
            if book.isRelay(sender.address ?? "") { return (.unrecognised, "[relay]") }
            let letter = RuleBook.Letter(
                subject: FoldedText(message.openingSubject ?? ""), body: FoldedText(message.freshText),
                sender: sender.address ?? "", message: message)
            if let rule = book.recognise(letter),
                rule.kind != .receipt || !AutomaticReply.isAbsence(message, letter.body)
            {
                return (.fact(rule.kind), rule.id)
            }
        }
        // A person at a platform may write about delays; a mailer there says that it is one.
        if let report, sender.platform == nil || MailerProse.hasMailerSender(message) {
            return (Self.kind(report), report.evidence)
        }
        if let (rule, sureness) = AutomaticReply.sign(in: message) {
            // Receipts and decisions of platforms are machine mail too: one that no rule knows is read by a person.
            if sender.platform != nil, sureness == .machine { return (.unrecognised, "[none]") }
            return (.fact(.automaticReply), rule)
        }
        return (.unrecognised, "[none]")
    }

    /// A report of success ("relayed", "delivered") is machine mail and stops nothing.
    private static func kind(_ report: BounceReport) -> Finding.Kind {
        if report.isFailure { return .fact(.bounce) }
        return .fact(report.isDelay ? .delay : .automaticReply)
    }

    /// A copy to ourselves of what we sent and have registered: it says nothing new. Dropping it stops no clock, so it
    /// needs no proof; one that fails our gateway's tests is a forgery and is held.
    private func isOwnCopy(
        _ message: Message, _ sender: Sender, _ trust: Trust, _ correspondence: Correspondence
    ) -> Bool {
        guard trust.verdict != .suspicious, sender.fieldCount == 1, sender.addresses.count == 1,
            let address = sender.address, directory.isOwn(address), let id = message.messageID
        else { return false }
        return !correspondence.flags(for: .ownID(id)).isEmpty
    }

    /// Whether a report names an address that we write to, or one at a platform.
    func concernsUs(_ report: BounceReport?) -> Bool {
        guard let report else { return false }
        return report.recipients.contains { directory.channel(at: $0) != nil || directory.platform(at: $0) != nil }
    }

    /// C12: when our gateway took it in, never later than when it was seen.
    func arrival(_ block: TrustBlock, _ context: MailContext) -> Instant {
        guard let date = block.border?.date.flatMap({ Instant(checked: $0) }) else { return context.seen }
        return min(date, context.seen)
    }
}

extension Finding {
    /// `unambiguousFlag` of a finding with these candidates.
    static func unambiguousFlag(among candidates: [Candidate]) -> FlagID? {
        guard let best = candidates.first?.strength, best != .subject else { return nil }
        let strongest = candidates.prefix { $0.strength == best }
        return strongest.count == 1 ? strongest.first?.flag : nil
    }
}
