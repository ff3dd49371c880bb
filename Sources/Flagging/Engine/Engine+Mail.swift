/// Mail: what counts by itself, and what a person must look at (flagwatch-rules(7), TRUST).
extension Engine {
    static func read(_ finding: Finding, _ draft: inout Draft) {
        guard !draft.book.knows(mail: finding.mail.identity) else { return }
        switch finding.kind {
        case .sentCopy(let platform, let channel): file(sentCopy: finding, platform, channel, &draft)
        case .fact(let kind): file(kind, finding, &draft)
        case .unrecognised: hold(finding, &draft)
        }
    }

    /// A mail stops a clock by itself only when it is verified, unambiguous and recognised; else it is held.
    private static func file(_ kind: FactKind, _ finding: Finding, _ draft: inout Draft) {
        guard finding.mail.trust.verdict == .verified, let id = meant(by: finding, draft.book),
            let flag = draft.book.flag(id), !flag.isVoid, !id.isContact, !draft.book.isPurged(flag),
            // T3: of the platform that the flag went to. A mailer's report comes from no platform (T5).
            finding.platform == flag.opening.platform || kind == .bounce || kind == .delay
                || finding.mail.trust.reason.isReport
        else { return hold(finding, &draft) }
        let (occurred, known) = occurrence(of: finding, flag)
        add(
            Fact(kind: kind, mail: finding.mail), to: flag, occurred: occurred, known: known, actor: .mail,
            personal: finding.personal, &draft)
    }

    /// The one flag that a mail means. Two open flags, by one sign or by two that contradict each other, are a question for a
    /// person; one that is closed beside one that is open is not meant.
    private static func meant(by finding: Finding, _ book: Book) -> FlagID? {
        if let id = finding.unambiguousFlag { return id }
        let pointed = Set(finding.candidates.filter(\.strength.decides).map(\.flag))
        let open = pointed.filter { book.flag($0).map { !$0.isVoid && $0.turn != .closed } ?? false }
        return open.count == 1 ? open.first : nil
    }

    /// C12: a mail occurred at its `Date`; at its arrival when that is missing, later than the arrival, or before our
    /// own submission. So a platform's wrong clock never yields a negative response time.
    static func occurrence(of finding: Finding, _ flag: FlagState?) -> (Instant, Known) {
        // A gateway's clock can be wrong too, or a submission mistyped: never before what the mail answers.
        let arrival = max(finding.arrival, flag?.submitted ?? finding.arrival)
        guard let date = finding.date, date <= arrival else { return (arrival, .header) }
        if let flag, date < flag.submitted { return (arrival, .header) }
        return (date, .header)
    }

    /// A sent copy to a channel opens a flag; a later one in the same thread is a follow-up, to whomever there it went (C5).
    private static func file(sentCopy finding: Finding, _ platform: String, _ channel: String?, _ draft: inout Draft) {
        let messageID = finding.mail.messageID
        // The sent copy of a flag or follow-up that a person has registered already: nothing new.
        if let messageID, draft.book.ownMessageIDs[messageID] != nil { return }
        let (occurred, known) = occurrence(of: finding, nil)
        // A flag about the same is proposed, not followed up: this may be the mail that it was sent by (R6).
        let isProposal = !finding.candidates.contains { $0.strength.rawValue < Finding.Strength.url.rawValue }
        if let id = finding.unambiguousFlag, !isProposal {
            guard let flag = draft.book.flag(id), !flag.isVoid, !draft.book.isPurged(flag),
                flag.opening.platform == platform
            else { return hold(finding, &draft) }
            let fact = Fact(kind: .followUp, channel: channel, messageID: messageID, mail: finding.mail)
            let at = max(occurred, flag.submitted)
            return add(
                fact, to: flag, occurred: at, known: known, actor: .mail, personal: finding.personal, &draft)
        }
        let elections = draft.policy.elections(inPeriodAt: occurred)
        guard let channel, elections.count <= 1, !hasCandidates(finding) else { return hold(finding, &draft) }
        // Dated outside every period: a clock that stood wrong, or an old copy. Nothing of ours is lost (R5). An archive of
        // years ago opens nothing: a person looks at what was sent then (C1).
        guard let election = elections.first, election.submissions.contains(draft.now),
            draft.book.purged[election.id] == nil
        else { return hold(finding, &draft) }
        let opening = Opening(
            election: election.id, platform: platform, channel: channel, messageID: messageID, mail: finding.mail)
        add(
            opening, isContact: false, submitted: occurred, known: known, actor: .mail, personal: finding.personal,
            &draft)
    }

    /// More than a like subject points somewhere, and not to one flag.
    private static func hasCandidates(_ finding: Finding) -> Bool {
        finding.candidates.contains(where: \.strength.decides)
    }

    /// R5: what points to a flag, could answer one that is open, or was not read whole is never lost, in or out of an
    /// election's period; nor is a sent copy to a channel. Other mail of a platform, and ours to it, matters only within a
    /// period: an old archive is not to be read through by the on-call person.
    private static func matters(_ finding: Finding, _ draft: Draft) -> Bool {
        if !finding.candidates.isEmpty || finding.mail.trust.reason.code == .limit { return true }
        if finding.origin == .ours, !finding.isPassing { return true }
        if let platform = finding.platform, draft.book.hasOpenFlag(at: platform, submittedBy: finding.arrival) {
            return true
        }
        // When a verified mail arrived, our own gateway said: a platform's wrong clock does not hide its mail (C12).
        let isVerified = finding.mail.trust.verdict == .verified
        let instant = isVerified ? finding.arrival : occurrence(of: finding, nil).0
        return !draft.policy.elections(inPeriodAt: instant).isEmpty
    }

    /// Holds a mail and asks a person to read it, at once (T5 and quiet hours: a fact is never held back, C18). In a flood
    /// its entry is at info, as a storm's members are (R7); a mail to many waits without one (R5).
    private static func hold(_ finding: Finding, _ draft: inout Draft) {
        guard matters(finding, draft) else { return }
        let isErased = draft.book.isErased(finding)
        let finding = isErased ? finding.withoutPersonalValues : finding
        let telling = draft.book.telling(of: finding)
        var entry = draft.entry(.mailHeld, actor: .mail, step: Step.readHeldMail)
        entry.platform = finding.platform
        entry.result = finding.origin == .ours ? "sent" : finding.mail.trust.verdict.rawValue
        if telling == .untold { entry.priority = .info }
        if let election = draft.book.election(of: finding) { draft.place(election.id, &entry) }
        let flags = Set(finding.candidates.map(\.flag)).sorted()
        if flags.count == 1 { entry.flag = flags[0] }
        if flags.count > 1 { entry.flags = flags }
        draft.add(
            .mailHeld(finding: finding), flag: isErased ? nil : entry.flag, occurred: finding.arrival, known: .header,
            actor: .mail,
            entry: telling == .quiet ? nil : entry)
    }
}

extension Finding {
    /// Whether it is a mail of ours to somebody at a platform that points to no flag.
    fileprivate var isPassing: Bool {
        guard candidates.isEmpty, case .sentCopy(_, nil) = kind else { return false }
        return true
    }
}
