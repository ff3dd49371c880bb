public import Control
public import Flagging
import Wording

extension Rows {
    /// The open flags, or with `all` also the closed ones and the contacts.
    ///
    /// - Throws: the `Refusal` of an election or a platform that nobody knows: an empty list would say that all is well.
    public func flags(election: String?, platform: String?, all: Bool) throws(Refusal) -> [FlagRow] {
        let election = try self.election(election)
        let platform = try self.platform(platform)
        return flags { flag in
            (all || flag.isOpen) && (election ?? flag.opening.election) == flag.opening.election
                && (platform ?? flag.opening.platform) == flag.opening.platform
        }
    }

    /// The open flags of an election that is known, or of all.
    func openFlags(of election: String?) -> [FlagRow] {
        flags { $0.isOpen && (election ?? $0.opening.election) == $0.opening.election }
    }

    private func flags(where isWanted: (FlagState) -> Bool) -> [FlagRow] {
        book.flags.filter { !$0.isVoid && isWanted($0) }.sorted { $0.id < $1.id }.map(flag)
    }

    /// The prompts that are still to come, by what is asked.
    ///
    /// - Throws: `FlagwatchError.noSuchFlag`; a `Refusal` of what refuses a flag that does not exist yet, and of what would
    ///   count for nothing: an empty plan would say that all is well.
    public func plan(_ asked: PlanCall) throws -> [PlanRow] {
        let limit = asked.limit?.number ?? 100
        if let opened = asked.ifOpened {
            guard asked.id == nil else { throw Refusal.excludes("--if-opened", "ID") }
            guard let platform = asked.platform else { throw Refusal.needs("--if-opened", with: "--platform") }
            try require(asked.until, after: opened)
            let request = OpenRequest(election: asked.election, platform: platform, channel: asked.channel)
            return try plan(ifOpened: request, at: opened, until: asked.until, limit: limit)
        }
        for (name, value) in [("--platform", asked.platform), ("--channel", asked.channel)] where value != nil {
            throw Refusal.needs(name, with: "--if-opened")
        }
        try require(asked.until, after: now)
        let election = try self.election(asked.election)
        let flag = try asked.id.map { try self.flag(named: $0) }
        if let flag, let election, flag.opening.election != election {
            throw Refusal.flagOfOtherElection(flag.id, election: election)
        }
        return plan(flag: flag?.id, election: election, until: asked.until, limit: limit)
    }

    private func require(_ until: Instant?, after begins: Instant) throws(Refusal) {
        if let until, until <= begins { throw .endsBeforeItBegins(until, begins: begins) }
    }

    /// What the engine itself says, run ahead.
    func plan(flag: FlagID?, election: String?, until: Instant?, limit: Int) -> [PlanRow] {
        let horizon =
            until ?? book.policy.elections(inPeriodAt: now).map(\.period.upperBound).max() ?? now + 366 * 86_400
        let entries = Engine.plan(book, from: now, until: horizon, limit: 10_000)
        let wanted = entries.filter { entry in
            entry.flag != nil && (flag ?? entry.flag) == entry.flag && (election ?? entry.election) == entry.election
        }
        return wanted.prefix(limit).compactMap(row)
    }

    /// The prompts that a flag would bring which does not exist yet, opened at `instant` and never answered.
    private func plan(
        ifOpened request: OpenRequest, at instant: Instant, until: Instant?, limit: Int
    ) throws(Refusal) -> [PlanRow] {
        try Engine.plan(ifOpened: request, at: instant, in: book, until: until, limit: limit).prefix(limit)
            .compactMap(row)
    }

    /// The soonest prompt of each open flag, for the board.
    public func next(election: String?) -> [PlanRow] {
        book.flags.filter { $0.isOpen && (election ?? $0.opening.election) == $0.opening.election }
            .compactMap { flag -> PlanRow? in
                guard let (clock, prompt) = book.nextPrompt(of: flag) else { return nil }
                let zone = zone(of: flag.opening.election)
                let tier = book.election(of: flag)?.tier(at: prompt.released)
                let priority = tier.map { prompt.rung.priority.capped(at: $0.ceiling) } ?? prompt.rung.priority
                return PlanRow(
                    at: Int(prompt.released.seconds), atText: prompt.released.rfc3339(in: zone),
                    flag: flag.id.description, platform: flag.opening.platform, clock: clock.kind.rawValue,
                    rung: prompt.rung.name, repeat: prompt.repetition, priority: priority.name,
                    step: prompt.rung.step(for: clock.kind), role: prompt.rung.role, due: Int(clock.deadline.seconds),
                    dueText: clock.deadline.rfc3339(in: zone), action: prompt.rung.action.rawValue)
            }.sorted { ($0.at, $0.flag) < ($1.at, $1.flag) }
    }

    private func row(_ entry: Entry) -> PlanRow? {
        guard let flag = entry.flag else { return nil }
        let zone = zone(of: entry.election)
        let due = entry.due ?? entry.issued
        return PlanRow(
            at: Int(entry.issued.seconds), atText: entry.issued.rfc3339(in: zone), flag: flag.description,
            platform: entry.platform ?? "", clock: entry.clock?.rawValue, rung: entry.rung,
            repeat: entry.repetition ?? 0, priority: entry.priority.name, step: entry.step ?? "",
            role: entry.role ?? "", due: Int(due.seconds), dueText: due.rfc3339(in: zone),
            action: entry.action.rawValue)
    }

    /// Mail that a person must look at, oldest first.
    public func inbox() -> [HeldRow] {
        book.held.values.sorted { $0.event < $1.event }.map { held in
            let finding = held.finding
            let zone = zone(of: finding.candidates.first.flatMap { book.flag($0.flag)?.opening.election })
            let occurred = finding.date ?? finding.arrival
            return HeldRow(
                mail: finding.mail.identity, seen: Int(held.since.seconds), seenText: held.since.rfc3339(in: zone),
                occurred: Int(occurred.seconds), occurredText: occurred.rfc3339(in: zone),
                kind: finding.kind.word, rule: finding.mail.rule, verdict: finding.mail.trust.verdict.rawValue,
                reason: finding.mail.trust.reason.code.rawValue, reasonValues: finding.mail.trust.reason.values,
                platform: finding.platform,
                candidates: finding.candidates.map {
                    CandidateRow(flag: $0.flag.description, strength: $0.strength.word)
                },
                mailbox: "", path: finding.personal.path ?? "", messageID: finding.mail.messageID,
                from: finding.personal.sender, subject: finding.personal.subject, prompted: held.telling == .told,
                purged: book.purgedElection(of: finding))
        }
    }
}

extension Finding.Kind {
    /// The word of the interface.
    public var word: String {
        switch self {
        case .fact(let kind): kind.rawValue
        case .sentCopy: "sent-copy"
        case .unrecognised: "unrecognised"
        }
    }
}

extension Finding.Strength {
    /// The word of the interface.
    public var word: String {
        switch self {
        case .messageID: "message-id"
        case .token: "token"
        case .reference: "reference"
        case .url: "url"
        case .subject: "subject"
        case .enclosed: "enclosed"
        }
    }
}
