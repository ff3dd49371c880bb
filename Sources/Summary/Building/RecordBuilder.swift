import Flagging

/// Makes the history of one flag or contact from its events in the order of C11.
struct RecordBuilder {
    let state: FlagState
    let events: [Event]
    let history: PolicyHistory
    let asOf: Instant
    let zone: ZoneTable
    let disclosure: Disclosure

    func record(mailText: (String) throws -> String?) throws -> Record {
        var clocks = ClockHistory(of: state, history: history, asOf: asOf)
        var course = ExhibitCourse(isContact: state.id.isContact)
        var exhibits: [Exhibit] = []
        var notes: [Inside] = []
        // A flagged message was there before our flag (S2), whatever the fold begins with.
        let contents = events.filter { $0.fact?.kind == .content }
        for event in contents + events.filter({ $0.fact?.kind != .content }) {
            let before = clocks.state(before: event)
            clocks.apply(event)
            guard let kind = kind(of: event, turn: before?.turn) else {
                if disclosure.isInternal { notes.append(Inside(event, mail: event.mail)) }
                continue
            }
            let step = course.add(event, kind, clocks: before?.clocks ?? [], election: clocks.election)
            var exhibit = exhibit(event, kind, step)
            let words = try event.mail.flatMap { try mailText($0.identity) } ?? event.personal.text
            exhibit.text = words.map { ExhibitText($0, disclosure: disclosure) }
            exhibits.append(exhibit)
        }
        let opening = state.opening
        return Record(
            id: state.id, platform: opening.platform, platformName: history.name(ofPlatform: opening.platform),
            service: opening.service.map(disclosure.code), channel: disclosure.code(opening.channel),
            ground: opening.ground.map(disclosure.code), signal: opening.signal.map(disclosure.code),
            rule: opening.rule.map(disclosure.title), day: zone.local(at: state.submitted).date,
            submitted: Moment(state.submitted, state.known), isClosed: !state.id.isContact && state.turn == .closed,
            exhibits: withDefaultOutcomes(exhibits), pending: course.pending(clocks.running()), notes: notes)
    }

    private func exhibit(_ event: Event, _ kind: ExhibitKind, _ step: ExhibitCourse.Step) -> Exhibit {
        let personal = event.personal.withoutNothings
        var occurred = Moment(event.occurred, event.known)
        if step.isAdrift { occurred.instant = nil }
        return Exhibit(
            number: step.number, kind: kind, occurred: occurred, posted: event.fact?.posted,
            channel: disclosure.code(event.fact?.channel ?? state.opening.channel),
            outcomes: (event.fact?.countedOutcomes ?? []).map(disclosure.code), follows: step.follows,
            passages: step.passages,
            subject: personal.subject.map(disclosure.text), urls: personal.urls.map(disclosure.url),
            references: personal.references.map(disclosure.value),
            messageID: (event.ownMessageID ?? event.mail?.messageID).flatMap {
                $0.isEmpty ? nil : disclosure.value($0)
            },
            sender: personal.sender.map(disclosure.value),
            inside: disclosure.isInternal ? Inside(event, mail: event.mail) : nil)
    }

    /// C5: what we send in the platform's turn is a nudge, whatever it was recorded as.
    private func kind(of event: Event, turn: Turn?) -> ExhibitKind? {
        switch event.body {
        case .opened: return .flag
        case .contactLogged: return .contact
        case .closed: return .closed
        case .reopened: return .reopened
        case .happened(let fact):
            if fact.kind == .followUp, !state.id.isContact, turn == .platform { return .nudge }
            return ExhibitKind(fact.kind)
        default: return nil
        }
    }

    /// A reaction of which nothing reached the team, at once or later, has the outcome "unknown".
    private func withDefaultOutcomes(_ exhibits: [Exhibit]) -> [Exhibit] {
        let followed = Set(exhibits.compactMap(\.follows))
        return exhibits.map { exhibit in
            guard exhibit.kind.isReaction, exhibit.outcomes.isEmpty, !followed.contains(exhibit.number) else {
                return exhibit
            }
            var exhibit = exhibit
            exhibit.outcomes = [Record.unknownOutcome]
            return exhibit
        }
    }
}

extension Personal {
    /// Without the empty texts of an older ledger: a redaction of nothing would say that something was there (L10).
    fileprivate var withoutNothings: Personal {
        var personal = self
        personal.subject = subject.flatMap { $0.isEmpty ? nil : $0 }
        personal.urls.removeAll { $0.isEmpty }
        personal.references.removeAll { $0.isEmpty }
        return personal
    }
}

extension Record {
    /// The list's own code for what is not known.
    package static let unknownOutcome: Disclosed = "onbekend"
}

extension Event {
    var fact: Fact? {
        if case .happened(let fact) = body { fact } else { nil }
    }

    var mail: MailReference? {
        switch body {
        case .opened(let opening), .contactLogged(let opening): opening.mail
        default: fact?.mail
        }
    }

    var rule: String? {
        switch body {
        case .opened(let opening), .contactLogged(let opening): opening.rule
        case .amended(let amendment): amendment.rule?.to
        default: nil
        }
    }

    var ownMessageID: String? {
        switch body {
        case .opened(let opening), .contactLogged(let opening): opening.messageID
        case .amended(let amendment): amendment.messageID?.to
        default: fact?.messageID
        }
    }
}
