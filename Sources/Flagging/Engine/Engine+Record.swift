extension Engine {
    /// C10: what a person records has exactly the effect of the mail that would have said it.
    static func record(_ request: RecordRequest, by person: Person, _ draft: inout Draft) throws(Refusal) {
        if let mail = request.mail { return try relabel(mail, request, by: person, &draft) }
        let flag = try live(request.flag, draft)
        let occurred = try occurrence(of: request, flag, draft)
        if request.kind == .outcome, request.outcomes.isEmpty { throw .outcomeMissing }
        if !request.kind.bearsOutcome, !request.outcomes.isEmpty {
            throw .outcomeWithoutReaction(flag.id, request.kind)
        }
        if request.kind == .note, request.note == nil { throw .noteMissing }
        try requireWords(of: request)
        for outcome in request.outcomes { try check(outcome, in: .outcome, isNew: request.newWords) }
        let channel = try channel(request.channel, of: flag, draft)
        if request.kind == .followUp, !flag.id.isContact, flag.turn(at: occurred, in: draft.policy) == .closed {
            throw .followUpOnClosed(flag.id)  // C8
        }
        let messageID = request.messageID
        if let messageID, let other = draft.book.ownMessageIDs[messageID]?.flag {
            throw .messageIDInUse(messageID, by: other)
        }
        let fact = Fact(
            kind: request.kind, channel: channel, outcomes: request.outcomes, messageID: messageID,
            posted: request.posted)
        let personal = Personal(
            actorName: person.name, references: request.references,
            notes: request.note.map { ["note": $0] } ?? [:], text: request.text)
        // When a flagged message was posted nobody knows to the hour.
        let known = request.kind == .content ? .unknown : request.known ?? .typed
        add(
            fact, to: flag, occurred: occurred, known: known, actor: .person(uid: person.uid),
            personal: personal, &draft)
    }

    /// Adds a fact with the entry of its effect. A new reaction or bounce prompts whatever was taken (C16).
    static func add(
        _ fact: Fact, to flag: FlagState, occurred: Instant, known: Known, actor: Actor, personal: Personal,
        _ draft: inout Draft
    ) {
        let action = action(of: fact.kind, on: flag, at: occurred, draft.policy)
        let entry = draft.entry(action, about: flag, actor: actor, step: step(for: action, draft))
        draft.add(
            .happened(fact: fact), flag: flag.id, occurred: occurred, known: known, actor: actor, personal: personal,
            entry: entry)
    }

    private static func action(of kind: FactKind, on flag: FlagState, at occurred: Instant, _ policy: Policy) -> Action
    {
        if kind.isReaction, flag.turn == .closed, !flag.id.isContact { return .lateReaction }  // C8
        switch kind {
        case .receipt: return .receipt
        case .reaction, .portalNotice: return .reaction
        case .question: return .question
        case .notAccepted: return .notAccepted
        case .followUp:
            // C5: what we send in the platform's turn is a nudge.
            if flag.id.isContact { return .followUp }
            return flag.turn(at: occurred, in: policy) == .ours ? .followUp : .nudge
        case .nudge: return .nudge
        case .bounce: return .bounce
        case .automaticReply: return .automaticReply
        case .delay: return .delay
        case .outcome, .note, .content: return .recorded
        }
    }

    private static func step(for action: Action, _ draft: Draft) -> String? {
        switch action {
        case .reaction, .question, .lateReaction: draft.firstOwnStep
        case .bounce, .notAccepted: Step.sendAgain
        default: nil
        }
    }

    private static func occurrence(
        of request: RecordRequest, _ flag: FlagState, _ draft: Draft
    ) throws(Refusal) -> Instant {
        if request.kind == .content { return try posting(request.posted, flag, draft) }
        guard let occurred = request.occurred else { return draft.now(for: flag) }
        guard occurred <= draft.now else { throw .inTheFuture(occurred) }
        if occurred < flag.submitted {
            // Who types `14:32` means that minute, and in it what came after the flag that went out in it.
            if occurred.seconds % 60 == 0, flag.submitted - occurred < 60 { return min(flag.submitted, draft.now) }
            guard flag.known == .unknown else { throw .beforeSubmission(occurred, submitted: flag.submitted) }
            // Where nobody knows when it was sent, an answer may be older than the instant that was given for it (C1).
            if let election = draft.book.election(of: flag) { try requireNearPeriod(occurred, of: election) }
        }
        return occurred
    }

    /// A text is that of an exhibit: a note is none, and a flagged message is nothing without its words.
    private static func requireWords(of request: RecordRequest) throws(Refusal) {
        switch request.kind {
        case .content:
            guard request.text != nil else { throw .needs("content", with: "--text") }
            if request.occurred != nil { throw .excludes("content", "--at") }
            if request.known != nil { throw .excludes("content", "--known") }
        case .note where request.text != nil: throw .excludes("note", "--text")
        default: break
        }
        if request.posted != nil, request.kind != .content { throw .needs("--posted", with: "content") }
    }

    /// Where a flagged message stands among the facts: at the beginning of the day on which it was posted, but never after
    /// our flag, which is about it.
    private static func posting(
        _ day: CivilDate?, _ flag: FlagState, _ draft: Draft
    ) throws(Refusal) -> Instant {
        guard let day, let midnight = LocalTime(minuteOfDay: 0) else { return flag.submitted }
        let zone = draft.book.election(of: flag)?.zone ?? .utc
        let instant = zone.instant(of: day, midnight)
        guard instant <= draft.now else { throw .inTheFuture(instant) }
        return min(instant, flag.submitted)
    }

    /// The channel that is meant; of a platform that is no longer configured any will do.
    private static func channel(
        _ asked: String?, of flag: FlagState, _ draft: Draft
    ) throws(Refusal) -> String? {
        guard let asked, let platform = draft.policy.platform(flag.opening.platform) else { return asked }
        return try channel(asked, of: platform)
    }

    /// The flag or contact, unless it does not exist, was taken back, or is of an election that was purged (L5).
    static func live(_ id: FlagID, _ draft: Draft) throws(Refusal) -> FlagState {
        guard let flag = draft.book.flag(id) else { throw .unknownFlag(id) }
        guard !flag.isVoid else { throw .flagRetracted(id) }
        try requireKept(flag.opening.election, draft)
        return flag
    }
}
