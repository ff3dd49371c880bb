import Flagging
import MailReader

extension Clues {
    /// Of a mail that lies in a folder of what we sent.
    struct Sent: Sendable {
        /// Whether one of our addresses is among its authors.
        var isOurs: Bool
        /// Whether all of them are at platforms: what a platform sends to its own channel is no colleague's mail.
        var isOfPlatforms: Bool
        /// The channels that it went to, in the open or not.
        var channels: [PlatformDirectory.Channel]
        /// The platforms to one of whose other addresses it went: "Reply" writes to whoever answered.
        var platforms: [String]
        /// The platforms that another recipient names himself after, by a label of his domain or by his name: a help desk.
        /// Where the mail points to a flag of theirs it went to them.
        var claims: [String]
        /// Whether anybody at no domain of ours is among the recipients.
        var hasOutsiders: Bool
        /// The mails that it answers, and its own id.
        var thread: [String]
        /// Our tokens in its subject and in what we wrote.
        var tokens: [FlagID]
        /// Fields were not read: to whom it went is not known.
        var isCut: Bool
    }
}

extension Examiner {
    func sentClues(_ message: Message) -> Clues.Sent {
        var clues = Clues.Sent(
            isOurs: message.from.contains { directory.isOwn(SenderPattern.plain($0.address)) },
            isOfPlatforms: !message.from.isEmpty
                && message.from.allSatisfy { directory.platform(at: $0.address) != nil }, channels: [], platforms: [],
            claims: [], hasOutsiders: false, thread: [], tokens: [],
            isCut: message.hasLostFields)
        for recipient in message.to + message.cc + message.bcc { add(recipient, to: &clues) }
        // What stays among us is asked nothing further.
        guard clues.hasOutsiders else { return clues }
        clues.thread = [message.messageID].compactMap(\.self) + message.inReplyTo + message.references
        let subject = Array((message.openingSubject ?? "").utf8)
        clues.tokens =
            TokenScanner.tokens(in: subject) + TokenScanner.tokens(in: Array(message.freshText.utf8))
        return clues
    }

    private func add(_ recipient: Address, to clues: inout Clues.Sent) {
        let address = SenderPattern.plain(recipient.address)
        if let channel = directory.channel(at: recipient.address) {
            if !clues.channels.contains(channel) { clues.channels.append(channel) }
        } else if let domain = PlatformDirectory.domain(of: address), directory.ownDomains.contains(domain) {
            return
        } else if let platform = directory.platform(at: address)?.id ?? directory.platform(ofSender: address)?.id {
            if !clues.platforms.contains(platform) { clues.platforms.append(platform) }
        } else {
            clues.claims += directory.named(by: recipient).filter { !clues.claims.contains($0) }
        }
        clues.hasOutsiders = true
    }

    /// The platforms that a mail of ours went to: by an address of theirs, or by the name of a recipient where it points to a
    /// flag of theirs.
    func platforms(reachedBy clues: Clues.Sent, _ correspondence: Correspondence) -> Set<String> {
        let reached = Set(clues.channels.map(\.platform) + clues.platforms)
        guard !clues.claims.isEmpty else { return reached }
        let pointed = Set(flags(pointedToBy: clues, correspondence).compactMap(correspondence.platform(of:)))
        return reached.union(pointed.intersection(clues.claims))
    }

    private func flags(pointedToBy clues: Clues.Sent, _ correspondence: Correspondence) -> [FlagID] {
        evidence(of: clues, correspondence).candidates.map(\.flag)
    }

    /// The thread and the token of a mail of ours.
    func evidence(of clues: Clues.Sent, _ correspondence: Correspondence) -> Evidence {
        var evidence = Evidence()
        for id in clues.thread {
            evidence.add(correspondence.flags(for: .ownID(id)), .messageID)
            evidence.add(correspondence.flags(for: .threadID(id)), .reference)
        }
        evidence.add(clues.tokens.filter { correspondence.platform(of: $0) != nil }, .token)
        return evidence
    }

    /// R5: whether a mail went to a channel, or one of ours to a platform, or, in the thread of an open flag, to somebody
    /// outside: a help desk that we do not know. What is said among ourselves, or at a platform, is nobody's business.
    func concerns(_ clues: Clues.Sent, _ correspondence: Correspondence) -> Bool {
        if clues.isCut || !clues.channels.isEmpty && !clues.isOfPlatforms { return true }
        guard clues.isOurs else { return false }
        return !platforms(reachedBy: clues, correspondence).isEmpty
            || clues.hasOutsiders
                && flags(pointedToBy: clues, correspondence).contains(where: correspondence.isOpen)
    }
}
