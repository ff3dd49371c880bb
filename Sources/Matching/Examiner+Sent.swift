import Flagging
import MailReader

extension Examiner {
    /// Sent copies: from our own address to a platform's channel address. Anything else in a `sent` folder is nobody's
    /// business.
    func examineSent(
        _ message: Message, to channels: [PlatformDirectory.Channel], _ context: MailContext,
        _ correspondence: Correspondence
    ) -> Examination {
        // In an mbox that does not quote it may be a text of another mail (M7).
        let reason: TrustReason.Code =
            message.exceededLimit ? .limit : context.isBounded ? .ownSentFolder : .unquotedMbox
        let trust = Trust(reason == .ownSentFolder ? .verified : .unverified, reason: TrustReason(reason))
        var examination = Examination(
            finding: nil, trust: trust, account: TrustAccount(), kind: .unrecognised, rule: "[none]", platform: nil,
            candidates: [],
            bounce: nil)
        guard let target = channels.first else { return held(cut: message, examination, context) }
        // What our mail program answers in our place is no use of the status.
        if let sign = AutomaticReply.sign(in: message), sign.sureness == .absence {
            examination.rule = sign.rule
            return examination
        }
        let evidence = sentEvidence(message, target, sent(message, context), correspondence)
        // One mail to two platforms is two flags, a mail that is not believed may be another, and by setting a person
        // decides on each: held.
        let isAlone = message.fromFieldCount == 1 && message.from.count == 1
        let isClear = Set(channels.map(\.platform)).count == 1 && trust.verdict == .verified && isAlone
        let opens = isClear && policy.sentCopies == .open
        examination.kind = opens ? .sentCopy(platform: target.platform, channel: target.channel) : .unrecognised
        examination.rule =
            if isClear { "[sent-copy]" } else if message.exceededLimit { "[limit]" } else if !context.isBounded {
                "[mbox]"
            } else { isAlone ? "[sent-to-several]" : "[several-authors]" }
        examination.platform = target.platform
        examination.candidates = evidence.candidates
        var personal = Personal(
            subject: message.openingSubject, urls: evidence.urls, sender: message.from.first?.address,
            path: context.path.isEmpty ? nil : context.path)
        personal.ownNumbers = Self.numbers(in: message.text)
        examination.finding = Finding(
            mail: MailReference(
                identity: context.identity, messageID: message.messageID, trust: trust, rule: examination.rule),
            kind: examination.kind, platform: target.platform, origin: .ours, candidates: evidence.candidates,
            date: message.date.flatMap { Instant(checked: $0) }, arrival: sent(message, context),
            personal: personal)
        return examination
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

    /// A mail of which fields were not read: to whom it went is not known, so a person looks (R5).
    private func held(cut message: Message, _ examination: Examination, _ context: MailContext) -> Examination {
        guard message.hasLostFields else { return examination }
        var examination = examination
        examination.rule = "[limit]"
        examination.finding = Finding(
            mail: MailReference(
                identity: context.identity, messageID: message.messageID, trust: examination.trust, rule: "[limit]"),
            kind: .unrecognised, platform: nil, candidates: [], date: message.date.flatMap { Instant(checked: $0) },
            arrival: sent(message, context),
            personal: Personal(
                subject: message.openingSubject, sender: message.from.first?.address,
                path: context.path.isEmpty ? nil : context.path))
        return examination
    }

    /// The channels that a mail of ours went to, in the open or not; none where it is not ours at all.
    func sentChannels(_ message: Message) -> [PlatformDirectory.Channel] {
        let from = message.from
        guard from.contains(where: { directory.isOwn(SenderPattern.plain($0.address)) }) else { return [] }
        var channels: [PlatformDirectory.Channel] = []
        for address in message.to + message.cc + message.bcc {
            if let channel = directory.channel(at: address.address), !channels.contains(channel) {
                channels.append(channel)
            }
        }
        return channels
    }

    /// When it was sent: no gateway took it in, and the clock behind its `Date` is our own. Never after it was seen.
    private func sent(_ message: Message, _ context: MailContext) -> Instant {
        guard let date = message.date.flatMap({ Instant(checked: $0) }) else { return context.seen }
        return min(date, context.seen)
    }

    /// The thread and the token. A flag that went to another platform is not meant, even where its thread was
    /// forwarded there: that is a new flag.
    private func sentEvidence(
        _ message: Message, _ target: PlatformDirectory.Channel, _ sent: Instant, _ correspondence: Correspondence
    ) -> Evidence {
        let platform = target.platform
        var evidence = Evidence()
        func add(_ flags: [FlagID], _ strength: Finding.Strength) {
            evidence.add(flags.filter { correspondence.platform(of: $0) == platform }, strength)
        }
        for id in [message.messageID].compactMap(\.self) + message.inReplyTo + message.references {
            add(correspondence.flags(for: .ownID(id)), .messageID)
            add(correspondence.flags(for: .threadID(id)), .reference)
        }
        let text = message.text
        add(TokenScanner.tokens(in: Array((message.openingSubject ?? "").utf8)), .token)
        add(TokenScanner.tokens(in: Array(message.freshText.utf8)), .token)
        let hosts = directory.platform(platform)?.urlHosts ?? []
        for raw in URLScanner.urls(in: text) {
            guard let url = CanonicalURL(raw), let host = DomainName(url.host),
                hosts.contains(where: { host.isWithin($0) }), !evidence.urls.contains(raw)
            else { continue }
            evidence.urls.append(raw)
        }
        // A flag about the same, on the same day, is this mail's, or so a person is asked: it is no second use (R6).
        let named = evidence.urls.compactMap { CanonicalURL($0) }
        let posts = named.filter(\.isPost)
        let urls = Set((posts.isEmpty ? named : posts).map(\.text))
        add(
            correspondence.flags(
                sentTo: target, near: sent, urls: urls, subject: message.normalizedSubject), .url)
        return evidence
    }
}
