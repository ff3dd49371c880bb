public import Flagging

/// What the events teach about which mail belongs to which flag: an index that only grows by `apply`, so it is the
/// same fold of the events as the book.
public struct Correspondence: Sendable {
    /// What is looked up.
    enum Key: Hashable, Sendable {
        /// A Message-ID of something we sent.
        case ownID(String)
        /// A Message-ID of something that was filed on the flag.
        case threadID(String)
        /// A platform's reference, normalised.
        case reference(String)
        /// A flagged URL, canonical.
        case url(String)
        /// A subject, normalised.
        case subject(String)
        /// A subject of ours that is like an absence's, as it is behind tags and prefixes.
        case absenceSubject(String)
        /// A number that stands in a text of ours: it comes back as an echo, and is no reference of anybody's.
        case ownNumber(String)
        /// A sender of a platform whose mail a person once linked to a flag of it (T3 d).
        case sender(String, platform: String)
    }

    /// A mail that a person was asked about: what it said, and why it was not believed.
    private struct HeldText: Hashable {
        var messageID: String
        var text: String
        var verdict: Trust.Verdict
        var reason: TrustReason.Code
        var flags: Set<FlagID>

        init?(_ finding: Finding) {
            guard let messageID = finding.mail.messageID, let text = finding.mail.textDigest else { return nil }
            let flags = finding.candidates.filter(\.strength.decides).map(\.flag)
            self.init(messageID, text, finding.mail.trust, Set(flags))
        }

        init(_ messageID: String, _ text: String, _ trust: Trust, _ flags: Set<FlagID>) {
            (self.messageID, self.text, self.flags) = (messageID, text, flags)
            (verdict, reason) = (trust.verdict, trust.reason.code)
        }
    }

    private struct Lesson: Sendable {
        var flag: FlagID
        var keys: Set<Key>
        /// Those that were not corrected since: they stand in the index.
        var counted: Set<Key>
    }

    /// A correction, and what of the opening it takes the place of.
    private struct Correction: Sendable {
        var event: Int64
        var amendment: Amendment

        func replaces(_ key: Key) -> Bool {
            switch key {
            case .ownID: amendment.messageID != nil
            case .url: amendment.hasURLs
            case .subject, .absenceSubject: amendment.hasSubject
            // What was sent was sent, whatever is corrected here.
            case .ownNumber, .threadID, .reference, .sender: false
            }
        }
    }

    private var platforms: [FlagID: String] = [:]
    private var openings: [Int64: FlagID] = [:]
    /// By which channel each flag went, when, and the event that opened it.
    private var sent: [FlagID: (channel: String, submitted: Instant, opening: Int64)] = [:]
    /// The closings and reopenings in force of flags that have any, in their order.
    private var turns: [FlagID: [(event: Int64, closes: Bool)]] = [:]
    /// The open flags by platform: it is asked for each mail, and there may be 100,000 that are closed.
    private var open: [String: Set<FlagID>] = [:]
    /// How many lessons in force say so.
    private var index: [Key: [FlagID: Int]] = [:]
    private var lessons: [Int64: Lesson] = [:]
    /// The corrections of flags that have any, in their order.
    private var corrections: [FlagID: [Correction]] = [:]
    /// The mails that were filed, by their Message-ID and by the event: on which flag, and the digest of what each said.
    private var texts: [String: [Int64: (flag: FlagID, digest: String)]] = [:]
    /// The mails that were held.
    private var heldTexts: Set<HeldText> = []

    /// Before the first event.
    public init() {}

    /// Learns from an event, or unlearns (C26). Events come in the order of their numbers.
    public mutating func apply(_ event: Event) {
        switch event.body {
        case .opened(let opening):
            guard let id = event.flag, !id.isContact else { return }
            platforms[id] = opening.platform
            open[opening.platform, default: []].insert(id)
            openings[event.number] = id
            sent[id] = (opening.channel, event.occurred, event.number)
            learn(Self.keys(of: opening, event.personal), id, event.number)
        case .happened(let fact):
            guard let id = event.flag, platforms[id] != nil else { return }
            learn(Self.keys(of: fact, event).union(senders(of: fact, event, id)), id, event.number)
            if let mail = fact.mail, let messageID = mail.messageID, let digest = mail.textDigest {
                texts[messageID, default: [:]][event.number] = (id, digest)
            }
        case .amended(let amendment):
            guard let id = event.flag, platforms[id] != nil else { return }
            corrections[id, default: []].append(Correction(event: event.number, amendment: amendment))
            learn(Self.keys(of: amendment, event.personal), id, event.number)
            recount(id)
        case .mailHeld(let finding): HeldText(finding).map { _ = heldTexts.insert($0) }
        case .closed: turn(event, closes: true)
        case .reopened: turn(event, closes: false)
        case .retracted(let number): unlearn(number)
        case .unlinked(_, let numbers): numbers.forEach { unlearn($0) }
        default: break
        }
    }

    /// The platform that a flag went to; nil for one that there is not, or not any more.
    func platform(of flag: FlagID) -> String? { platforms[flag] }

    /// Whether there is an open flag of a platform.
    func hasOpenFlag(of platform: String) -> Bool { open[platform]?.isEmpty == false }

    /// Whether a flag is open.
    func isOpen(_ flag: FlagID) -> Bool { platforms[flag].flatMap { open[$0]?.contains(flag) } ?? false }

    /// The flags that went by a channel within a day of an instant and share a post with a mail of ours, or, where one of the
    /// two names none, the subject: whichever id that mail has, it may be theirs, and a use of the status counts once (R6).
    func flags(
        sentTo channel: PlatformDirectory.Channel, near instant: Instant, urls: Set<String>, subject: String
    ) -> [FlagID] {
        let sharing = Set(urls.flatMap { flags(for: .url($0)) })
        let alike = subject.isEmpty ? [] : flags(for: .subject(subject)).filter { urls.isEmpty || !namesPost($0) }
        return sharing.union(alike).filter { flag in
            guard let opening = sent[flag], platforms[flag] == channel.platform, opening.channel == channel.channel
            else { return false }
            return instant > opening.submitted - 86_400 && instant < opening.submitted + 86_400
        }
    }

    /// Whether a flag was opened about a post.
    private func namesPost(_ flag: FlagID) -> Bool {
        guard let opening = sent[flag]?.opening else { return false }
        return lessons[opening]?.counted.contains { if case .url = $0 { true } else { false } } ?? false
    }

    /// The flags that a key points to.
    func flags(for key: Key) -> [FlagID] { index[key].map { Array($0.keys) } ?? [] }

    /// Whether a key points to any flag.
    func holds(_ key: Key) -> Bool { index[key] != nil }

    /// R4: whether a subject like an absence's is one of ours, which comes back with every answer.
    func isOurs(_ subject: AbsenceSubject) -> Bool { holds(.absenceSubject(subject.core)) }

    /// Whether a person once linked a verified mail of a sender to a flag of the platform (T3 d). Lower case, without a plus
    /// part.
    func knows(sender: String, of platform: String) -> Bool { holds(.sender(sender, platform: platform)) }

    /// T3 (e): a mail with that id was filed, and said something else.
    func isFiledOtherwise(_ messageID: String?, text: String) -> Bool {
        guard let messageID, !text.isEmpty, let filed = texts[messageID]?.values, !filed.isEmpty else { return false }
        return !filed.contains { $0.digest == text }
    }

    /// R6: that very mail was held, by whichever way it came: it points to the same flags, and is believed no more and no less
    /// this time.
    func isHeld(_ messageID: String?, text: String, _ trust: Trust, about flags: Set<FlagID>) -> Bool {
        guard let messageID, !text.isEmpty else { return false }
        return heldTexts.contains(HeldText(messageID, text, trust, flags))
    }

    /// R6: the flags on which that very mail was filed, by whichever way it came.
    func flags(onWhich messageID: String?, text: String) -> Set<FlagID> {
        guard let messageID, !text.isEmpty, let filed = texts[messageID]?.values else { return [] }
        return Set(filed.filter { $0.digest == text }.map(\.flag))
    }

    /// What a person links teaches its sender, if our gateway vouched for the mail: it was held for nothing but being new,
    /// or for its words.
    private func senders(of fact: Fact, _ event: Event, _ flag: FlagID) -> Set<Key> {
        guard case .person = event.actor, let mail = fact.mail, let platform = platforms[flag],
            mail.trust.verdict == .verified || mail.trust.reason.code == .newSender, let sender = event.personal.sender
        else { return [] }
        return [.sender(SenderPattern.plain(sender), platform: platform)]
    }

    private mutating func turn(_ event: Event, closes: Bool) {
        guard let id = event.flag, platforms[id] != nil else { return }
        turns[id, default: []].append((event.number, closes))
        settle(id)
    }

    private mutating func settle(_ flag: FlagID) {
        guard let platform = platforms[flag] else { return }
        if turns[flag]?.last?.closes == true {
            open[platform]?.remove(flag)
        } else {
            open[platform, default: []].insert(flag)
        }
    }

    private mutating func learn(_ keys: Set<Key>, _ flag: FlagID, _ event: Int64) {
        guard !keys.isEmpty else { return }
        lessons[event] = Lesson(flag: flag, keys: keys, counted: keys)
        for key in keys { index[key, default: [:]][flag, default: 0] += 1 }
    }

    private mutating func unlearn(_ event: Int64) {
        for id in texts.keys where texts[id]?[event] != nil { texts[id]?[event] = nil }
        for id in turns.keys where turns[id]?.contains(where: { $0.event == event }) == true {
            turns[id]?.removeAll { $0.event == event }
            settle(id)
        }
        let corrected = corrections.first { $0.value.contains { $0.event == event } }?.key
        if let corrected { corrections[corrected]?.removeAll { $0.event == event } }
        defer { if let corrected { recount(corrected) } }
        if let lesson = lessons.removeValue(forKey: event) {
            for key in lesson.counted { forget(key, lesson.flag) }
        }
        // A flag whose opening is taken back is gone, with all that later events taught about it.
        guard let gone = openings.removeValue(forKey: event) else { return }
        if let platform = platforms.removeValue(forKey: gone) { open[platform]?.remove(gone) }
        sent[gone] = nil
        corrections[gone] = nil
        for (number, lesson) in lessons where lesson.flag == gone {
            lessons[number] = nil
            for key in lesson.counted { forget(key, gone) }
        }
    }

    /// Of each kind of sign what was said last counts alone; what a follow-up or an answer taught stays.
    private mutating func recount(_ flag: FlagID) {
        guard let opening = openings.first(where: { $0.value == flag })?.key else { return }
        var later: [Correction] = []
        for correction in (corrections[flag] ?? []).reversed() {
            count(correction.event, without: later)
            later.append(correction)
        }
        count(opening, without: later)
    }

    private mutating func count(_ event: Int64, without later: [Correction]) {
        guard var lesson = lessons[event] else { return }
        let counted = lesson.keys.filter { key in !later.contains { $0.replaces(key) } }
        for key in lesson.counted.subtracting(counted) { forget(key, lesson.flag) }
        for key in counted.subtracting(lesson.counted) { index[key, default: [:]][lesson.flag, default: 0] += 1 }
        lesson.counted = counted
        lessons[event] = lesson
    }

    private mutating func forget(_ key: Key, _ flag: FlagID) {
        guard var counts = index[key], let count = counts[flag] else { return }
        counts[flag] = count > 1 ? count - 1 : nil
        index[key] = counts.isEmpty ? nil : counts
    }
}
