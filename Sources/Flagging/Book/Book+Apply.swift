extension Book {
    /// Folds one event in. Events come in the order of their numbers.
    public mutating func apply(_ event: Event) {
        eventCount = event.number
        // A time that was no time says nothing about the clock (L10).
        if !event.isMisdated {
            if let lastRecorded, event.recorded < lastRecorded { forgetFuture(after: event.recorded) }
            lastRecorded = event.recorded
        }
        switch event.body {
        case .opened(let opening), .contactLogged(let opening): open(event, opening)
        case .happened(let fact): happen(event, fact)
        case .closed: insert(event, effect: .closed)
        case .reopened: insert(event, effect: .reopened)
        case .taken(let role): take(event, role: role, until: nil)
        case .snoozed(let until): take(event, role: nil, until: until)
        case .prompted(let issue): note([issue], at: event.recorded, endingTakeOf: nil)
        case .takeLapsed(let flag, let covers): note(covers, at: event.recorded, endingTakeOf: flag)
        case .mailHeld(let finding): hold(finding, event)
        case .setAside(let number): setAside(event.flag, for: number)
        case .heldReminded(let election): remind(of: election, at: event.recorded)
        case .amended(let amendment): amend(event, amendment)
        case .linked(let mail, _): held[mail] = nil
        case .dismissed(let mail):
            dismissals[event.number] = held[mail]
            held[mail] = nil
            dismissed.insert(mail)
        case .retracted(let number): void([number], at: event.recorded)
        case .unlinked(_, let numbers): void(numbers, at: event.recorded)
        case .tierBegan(let election, _, let at): announced[election] = max(announced[election] ?? at, at)
        case .configured(let policy): configure(policy, at: event.recorded)
        case .mailboxStale(let mailbox, let since):
            (staleMailboxes[mailbox], unreadableMailboxes[mailbox]) = (since, nil)
        case .mailboxUnreadable(let mailbox, let kind):
            (staleMailboxes[mailbox], unreadableMailboxes[mailbox]) = (nil, kind)
        case .mailboxRecovered(let mailbox): (staleMailboxes[mailbox], unreadableMailboxes[mailbox]) = (nil, nil)
        case .ledgerBehind(let loss):
            for id in loss.flags { sequences[id.code, default: Sequences()].note(id) }
            if let key = loss.key { lostKeys.insert(key) }
        case .purged(let election):
            purged[election] = event.recorded
            summaries[election] = nil
        case .redacted, .reviewed, .summaryPublished: decide(event)
        case .summaryDue(let election): summaries[election, default: SummaryState()].ask(event.number)
        case .summaryWritten(let election): summaries[election]?.end(failed: false)
        case .summaryFailed(let election): summaries[election]?.end(failed: true)
        case .caughtUp: lookAgain(at: event.recorded)
        case .stormed, .configurationRefused, .clockStepped, .started, .stopped, .ledgerHead,
            .journalUnreadable:
            break
        }
        noteForSummary(event)
    }

    private mutating func open(_ event: Event, _ opening: Opening) {
        guard let id = event.flag else { return }
        var state = FlagState(opened: event, id: id, opening: opening)
        if event.isMisdated { state.misdated.append(event.number) }
        state.refold(in: policy, asOf: event.recorded)
        places[id] = flags.count
        flags.append(state)
        sequences[id.code, default: Sequences()].note(id)
        if let messageID = opening.messageID { ownMessageIDs[messageID] = OwnMessage(flag: id, event: event.number) }
        retractable[event.number] = id
        if let mail = opening.mail {
            file(mail, event, kind: .sentCopy(platform: opening.platform, channel: opening.channel))
        }
        schedule(flags.count - 1)
    }

    private mutating func happen(_ event: Event, _ fact: Fact) {
        if let messageID = fact.messageID, let flag = event.flag {
            ownMessageIDs[messageID] = OwnMessage(flag: flag, event: event.number)
        }
        if let mail = fact.mail { file(mail, event, kind: .fact(fact.kind)) }
        insert(event, effect: .fact(fact.kind), channel: fact.channel)
    }

    private mutating func amend(_ event: Event, _ amendment: Amendment) {
        guard let id = event.flag, let place = places[id] else { return }
        retractable[event.number] = id
        correct(place) { $0.amend(amendment, by: event) }
    }

    /// Changes how a flag was opened; our Message-ID leads to it as it is now.
    mutating func correct(_ place: Int, _ change: (inout FlagState) -> Void) {
        let before = flags[place].opening.messageID
        change(&flags[place])
        let own = OwnMessage(flag: flags[place].id, event: flags[place].facts.first?.number ?? 0)
        if let before, ownMessageIDs[before] == own { ownMessageIDs[before] = nil }
        if let now = flags[place].opening.messageID { ownMessageIDs[now] = own }
    }

    private mutating func insert(_ event: Event, effect: FlagFact.Effect, channel: String? = nil) {
        guard let id = event.flag, let place = places[id] else { return }
        retractable[event.number] = id
        if event.isMisdated { flags[place].misdated.append(event.number) }
        flags[place].insert(
            FlagFact(
                number: event.number, occurred: event.occurred, known: event.known, effect: effect, channel: channel))
        flags[place].refold(in: policy, asOf: event.recorded)
        schedule(place)
    }

    private mutating func take(_ event: Event, role: String?, until: Instant?) {
        guard let id = event.flag, let place = places[id] else { return }
        retractable[event.number] = id
        if event.isMisdated { flags[place].misdated.append(event.number) }
        let covers = flags[place].clocks.map {
            Course.Start(kind: $0.kind, event: $0.startedBy, instant: $0.started)
        }
        flags[place].takes.append(
            Take(event: event.number, at: event.recorded, role: role, until: until, covers: covers))
        flags[place].refold(in: policy, asOf: event.recorded)
        schedule(place)
    }

    private mutating func setAside(_ id: FlagID?, for number: Int64) {
        guard let id, let place = places[id] else { return }
        flags[place].saidAside.insert(number)
        flags[place].refold(in: policy, asOf: flags[place].asOf)
        schedule(place)
    }

    private mutating func note(_ issues: [Issue], at instant: Instant, endingTakeOf taken: FlagID?) {
        if let taken, let place = places[taken] {
            flags[place].takes = []
            flags[place].take = nil
        }
        for issue in issues {
            guard let place = places[issue.flag] else { continue }
            flags[place].note(issue, at: instant)
        }
        for id in Set(issues.map(\.flag)).union(taken.map { [$0] } ?? []) {
            guard let place = places[id], let election = election(of: flags[place]) else { continue }
            flags[place].rewake(in: election, ladder: policy.ladder)
            schedule(place)
        }
    }

    private mutating func configure(_ policy: Policy, at instant: Instant) {
        self.policy = policy
        learnElections(at: instant)
        for election in policy.elections where announced[election.id] == nil {
            // The instant itself is still to be announced, what lies before is the past.
            announced[election.id] = instant - 1
        }
        for place in flags.indices {
            flags[place].refold(in: policy, asOf: instant)  // C14
            schedule(place)
        }
    }

    /// After an outage: what is overdue waits for the end of the quiet hours that hold now (C18, C21).
    private mutating func lookAgain(at now: Instant) {
        lookedAgain = now
        for place in agenda.flags(until: now) {
            guard let wake = flags[place].wake, wake < now, let election = election(of: flags[place]) else { continue }
            flags[place].asOf = now
            flags[place].rewake(in: election, ladder: policy.ladder)
            schedule(place)
        }
    }

    private mutating func forgetFuture(after now: Instant) {
        lookedAgain = min(lookedAgain, now)
        for id in heldAsked.keys { heldAsked[id] = heldAsked[id].map { min($0, now) } }
        for id in summaries.keys { summaries[id]?.forgetFuture(after: now) }
        for id in heldCounted.keys { heldCounted[id] = heldCounted[id].map { min($0, now) } }
        for (id, mail) in held where mail.telling == .untold { held[id]?.since = min(mail.since, now) }
        for place in flags.indices {
            flags[place].forgetFuture(after: now)
            guard let election = election(of: flags[place]) else { continue }
            flags[place].rewake(in: election, ladder: policy.ladder)
            schedule(place)
        }
    }

    mutating func schedule(_ place: Int) {
        agenda.schedule(place, at: flags[place].wake)
        let flag = flags[place]
        if flag.isOpen {
            openPlaces[flag.opening.platform, default: []].insert(place)
        } else {
            openPlaces[flag.opening.platform]?.remove(place)
        }
    }
}
