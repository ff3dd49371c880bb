import Flagging
import MailReader

extension Examiner {
    /// What stands for a rule with a mail of ours to an address of a platform that no channel has.
    public static let noChannelRule = "[no-channel]"

    /// Sent copies: from our own address to a platform, or in the thread of an open flag. Anything else in a `sent` folder is
    /// nobody's business.
    func examineSent(
        _ message: Message, _ clues: Clues.Sent, _ context: MailContext, _ correspondence: Correspondence
    ) -> Examination {
        // In an mbox that does not quote it may be a text of another mail (M7).
        let reason: TrustReason.Code =
            message.exceededLimit ? .limit : context.isBounded ? .ownSentFolder : .unquotedMbox
        let trust = Trust(reason == .ownSentFolder ? .verified : .unverified, reason: TrustReason(reason))
        var examination = Examination(
            finding: nil, trust: trust, account: TrustAccount(), kind: .unrecognised, rule: Self.noRule, platform: nil,
            candidates: [],
            bounce: nil)
        guard concerns(clues, correspondence) else { return examination }
        // What our mail program answers in our place is no use of the status, by its header; a subject may be a person's.
        let sign = AutomaticReply.sign(in: message, isOurs: correspondence.isOurs, isOwn: directory.isOwn)
        if let sign, sign.sureness == .absence {
            examination.rule = sign.rule
            return examination
        }
        let reached = platforms(reachedBy: clues, correspondence)
        let target = clues.channels.first
        let evidence = sentEvidence(message, clues, to: reached, context, correspondence)
        let flag = Finding.unambiguousFlag(among: evidence.candidates)
        examination.platform = target?.platform ?? flag.flatMap(correspondence.platform(of:)) ?? reached.sorted().first
        // One mail to two platforms is two flags, a mail that is not believed may be another, and by setting a person
        // decides on each: held.
        let notice = OutlookNotice.sign(in: message)
        let isPassing = target == nil && evidence.candidates.isEmpty
        let isAlone = message.fromFieldCount == 1 && message.from.count == 1
        examination.rule =
            if message.exceededLimit {
                "[limit]"
            } else if !context.isBounded {
                "[mbox]"
            } else if !clues.isOurs {
                "[sent-by-another]"
            } else if !isAlone {
                "[several-authors]"
            } else if let sign, sign.sureness == .subject {
                sign.rule
            } else if let notice {
                notice
            } else if reached.count > 1 {
                "[sent-to-several]"
            } else if reached.isEmpty {
                "[sent-elsewhere]"
            } else {
                isPassing ? Self.noChannelRule : "[sent-copy]"
            }
        if let platform = examination.platform, !reached.isEmpty,
            isPassing || examination.rule == "[sent-copy]" && policy.sentCopies == .open
        {
            examination.kind = .sentCopy(platform: platform, channel: target?.channel)
        }
        examination.candidates = evidence.candidates
        examination.finding = finding(of: message, examination, urls: evidence.urls, context)
        return examination
    }

    private func finding(
        of message: Message, _ examination: Examination, urls: [String], _ context: MailContext
    ) -> Finding {
        var personal = Personal(
            subject: message.openingSubject, urls: urls, sender: message.from.first?.address,
            path: context.path.isEmpty ? nil : context.path)
        personal.ownNumbers = Self.numbers(in: message.text)
        return Finding(
            mail: MailReference(
                identity: context.identity, messageID: message.messageID, trust: examination.trust,
                rule: examination.rule),
            kind: examination.kind, platform: examination.platform, origin: .ours, candidates: examination.candidates,
            date: message.date.flatMap { Instant(checked: $0) }, arrival: sent(message, context),
            personal: personal)
    }

    private static let mostNumbers = 100
    /// In digits: no reference is longer.
    private static let longestNumber = 40

    /// The first numbers of a text, each once.
    private static func numbers(in text: String) -> [String] {
        var numbers: [String] = []
        for number in ReferenceScanner.numbers(in: text) where numbers.count < mostNumbers {
            if number.utf8.count <= longestNumber, !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    /// When it was sent: no gateway took it in, and the clock behind its `Date` is our own. Never after it was seen.
    private func sent(_ message: Message, _ context: MailContext) -> Instant {
        guard let date = message.date.flatMap({ Instant(checked: $0) }) else { return context.seen }
        return min(date, context.seen)
    }

    /// The thread and the token. A flag that went to another platform is not meant, even where its thread was forwarded
    /// there: that is a new flag.
    private func sentEvidence(
        _ message: Message, _ clues: Clues.Sent, to reached: Set<String>, _ context: MailContext,
        _ correspondence: Correspondence
    ) -> Evidence {
        var evidence = evidence(of: clues, correspondence)
        evidence.strengths = evidence.strengths.filter { flag, _ in
            reached.isEmpty || correspondence.platform(of: flag).map(reached.contains) == true
        }
        let text = message.text
        let hosts = reached.sorted().flatMap { directory.platform($0)?.urlHosts ?? [] }
        for raw in URLScanner.urls(in: text) {
            guard let url = CanonicalURL(raw), let host = DomainName(url.host),
                hosts.contains(where: { host.isWithin($0) }), !evidence.urls.contains(raw)
            else { continue }
            evidence.urls.append(raw)
        }
        guard let target = clues.channels.first else { return evidence }
        // A flag about the same, on the same day, is this mail's, or so a person is asked: it is no second use (R6).
        let named = evidence.urls.compactMap { CanonicalURL($0) }
        let posts = named.filter(\.isPost)
        let urls = Set((posts.isEmpty ? named : posts).map(\.text))
        evidence.add(
            correspondence.flags(
                sentTo: target, near: sent(message, context), urls: urls, subject: message.normalizedSubject), .url)
        return evidence
    }
}
