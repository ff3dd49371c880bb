import Flagging
import MailReader

extension Examiner {
    func examineReceived(
        _ message: Message, _ clues: Clues.Received, _ context: MailContext, _ correspondence: Correspondence
    ) -> Examination {
        let (sender, report) = (clues.sender, clues.report)
        let evidence = gather(message, clues, correspondence)
        let candidates = evidence.candidates
        let about = platform(of: candidates, correspondence)
        var (kind, rule) = self.kind(of: message, sender, report, about, correspondence)
        let block = TrustBlock(message, context.anchor)
        var (trust, account) = self.trust(of: message, sender, block, context, correspondence, about: about)
        let isReport = kind == .fact(.bounce) || kind == .fact(.delay) || report?.isProse == false
        if isReport {
            // A platform's own rule may name a bounce too; T5 asks of it what it asks of any.
            let report = report ?? BounceReport(action: kind == .fact(.delay) ? "delayed" : "failed", evidence: rule)
            trust = self.trust(ofReport: report, message, sender, block, context, candidates, correspondence)
            account.clauses = [:]
        }
        if trust.verdict == .verified, !context.isBounded { trust = .unquoted(trust) }
        let isCopy = isOwnCopy(message, sender, trust, correspondence)
        if isCopy { (kind, rule) = (.unrecognised, "[own-copy]") }
        // R6: one answer to two of our addresses comes twice, counts once, and is looked at once. One that now points to another
        // flag is the same words of a program with one id for all its mail, or a mistake: a person looks.
        let filed = correspondence.flags(onWhich: message.messageID, text: context.textDigest)
        let pointed = Set(candidates.filter(\.strength.decides).map(\.flag))
        let isHeld = correspondence.isHeld(message.messageID, text: context.textDigest, trust, about: pointed)
        let isFiled = !filed.isEmpty && (pointed.isEmpty || !pointed.isDisjoint(with: filed))
        let isAgain = !isCopy && (isFiled || isHeld)
        if isAgain {
            rule = "[again]"
        } else if !isCopy, !filed.isEmpty {
            (kind, rule) = (.unrecognised, "[again-elsewhere]")
        }
        var examination = Examination(
            finding: nil, trust: trust, account: account, kind: kind, rule: rule, platform: sender.platform?.id,
            candidates: candidates, bounce: isReport || report?.isProse == false ? report : nil)
        guard !isCopy, !isAgain, !candidates.isEmpty || clues.isCut || concerns(clues, correspondence) else {
            return examination
        }
        let personal = Personal(
            subject: message.openingSubject, urls: evidence.urls, references: evidence.references, sender: sender.text,
            path: context.path.isEmpty ? nil : context.path)
        let digest = context.textDigest.isEmpty ? nil : context.textDigest
        examination.finding = Finding(
            mail: MailReference(
                identity: context.identity, messageID: message.messageID, trust: trust, rule: rule, textDigest: digest),
            kind: kind, platform: sender.platform?.id, origin: clues.isBulk ? .bulk : nil, candidates: candidates,
            date: message.date.flatMap { Instant(checked: $0) },
            arrival: arrival(block, context), personal: personal)
        return examination
    }

    /// The one platform to which the flags went that a mail points to.
    private func platform(of candidates: [Finding.Candidate], _ correspondence: Correspondence) -> String? {
        let pointed = candidates.filter(\.strength.decides)
        let platforms = Set(pointed.compactMap { correspondence.platform(of: $0.flag) })
        return platforms.count == 1 ? platforms.first : nil
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

    /// R5: whether a mail that points to no flag has to do with a platform: by its sender, by a report in it, or by what it
    /// says that it is while a flag of that platform is open.
    func concerns(_ clues: Clues.Received, _ correspondence: Correspondence) -> Bool {
        clues.concernsUs || clues.claims.contains(where: correspondence.hasOpenFlag(of:))
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
        let pointed = Set(candidates.filter(\.strength.decides).map(\.flag))
        return pointed.count == 1 ? pointed.first : nil
    }
}
