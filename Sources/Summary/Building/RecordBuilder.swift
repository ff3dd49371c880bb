import Flagging

/// Makes the history of one flag or contact from its events in the order of C11.
struct RecordBuilder {
    let state: FlagState
    let events: [Event]
    let history: PolicyHistory
    let asOf: Instant
    let zone: ZoneTable
    /// When the first polling station opens.
    let opensAt: Instant?
    /// How many characters of an exhibit are shown.
    let exhibitLimit: Int
    let disclosure: Disclosure

    func record(mailText: (String) throws -> String?) throws -> Record {
        var clocks = ClockHistory(of: state, history: history, asOf: asOf)
        var exhibits = messages
        var course = ExhibitCourse(messages: exhibits.count)
        var notes: [Inside] = []
        func note(_ event: Event) {
            if disclosure.isInternal { notes.append(Inside(event, mail: event.mail)) }
        }
        for event in events {
            let before = clocks.state(before: event)
            clocks.apply(event)
            if event.fact?.kind == .content { continue }
            guard let kind = kind(of: event, turn: before?.turn) else {
                note(event)
                continue
            }
            let mailed = try event.mail.flatMap { try mailText($0.identity) }
            let text = mailed ?? event.personal.text
            if let place = read(event, kind, in: course, exhibits), text == nil {
                exhibits[place].outcomes += outcomes(of: event)
                note(event)
                continue
            }
            let step = course.add(
                event, kind, isNumbered: exhibits.isEmpty || !isBare(event, kind, text),
                clocks: before?.clocks ?? [], election: clocks.election)
            guard let number = step.number else {
                note(event)
                continue
            }
            var exhibit = exhibit(event, kind, number, step)
            exhibit.text = text.map { shown($0, of: event) }
            if mailed != nil, exhibit.text?.cut ?? 0 > 0 { exhibit.text?.wholeMail = event.mail?.identity }
            exhibits.append(exhibit)
        }
        let opening = state.opening
        return Record(
            id: state.id, platform: opening.platform, platformName: history.name(ofPlatform: opening.platform),
            service: opening.service.map(disclosure.code), channel: disclosure.code(opening.channel),
            ground: opening.ground.map(disclosure.code), signal: opening.signal.map(disclosure.code),
            rule: opening.rule.map { disclosure.title($0, of: events.first) },
            day: zone.local(at: state.submitted).date,
            submitted: Moment(state.submitted, state.known), isClosed: !state.id.isContact && state.turn == .closed,
            exhibits: withDefaultOutcomes(exhibits), pending: course.pending(clocks.running()), notes: notes)
    }

    /// S2: the flagged messages themselves, which were there before all that was done about them: what was recorded of
    /// them, else their addresses alone.
    private var messages: [Exhibit] {
        // The addresses of a contact are about something else: it points at no message.
        let opening = events.first(where: \.isOpening)
        let urls = opening?.personal.withoutNothings.urls.map(disclosure.url) ?? []
        var exhibits = events.filter { $0.fact?.kind == .content }.enumerated().map { index, event in
            var exhibit = message(index + 1, since: event)
            exhibit.posted = event.fact?.posted
            exhibit.text = event.personal.text.map { shown($0, of: event) }
            exhibit.inside = disclosure.isInternal ? Inside(event, mail: nil) : nil
            return exhibit
        }
        if exhibits.isEmpty, !urls.isEmpty, let opening { exhibits = [message(1, since: opening)] }
        if !exhibits.isEmpty { exhibits[0].urls = urls }
        return exhibits
    }

    private func shown(_ text: String, of event: Event) -> ExhibitText {
        ExhibitText(text, upTo: exhibitLimit, of: event, disclosure: disclosure)
    }

    /// Of when it was written nothing is known but the day, if that.
    private func message(_ number: Int, since event: Event) -> Exhibit {
        Exhibit(
            number: number, kind: .content, event: event.number, occurred: Moment(event.occurred, .unknown),
            outcomes: [], passages: [],
            urls: [], references: [])
    }

    /// Whether a flag has nothing to show of its own, so that the message stands for it.
    private func isBare(_ event: Event, _ kind: ExhibitKind, _ text: String?) -> Bool {
        kind == .flag && event.known == .unknown && text == nil && event.mail == nil && event.ownMessageID == nil
            && (event.personal.subject ?? "").isEmpty
    }

    /// S2: where the reaction stands in which an outcome was read. One of unknown time came otherwise, as on a picture.
    private func read(
        _ event: Event, _ kind: ExhibitKind, in course: ExhibitCourse, _ exhibits: [Exhibit]
    ) -> Int? {
        guard kind == .outcome, event.known != .unknown, let number = course.reactionInOurTurn else { return nil }
        return exhibits.firstIndex { $0.number == number }
    }

    private func outcomes(of event: Event) -> [Disclosed] {
        (event.fact?.countedOutcomes ?? []).map(disclosure.code)
    }

    private func exhibit(_ event: Event, _ kind: ExhibitKind, _ number: Int, _ step: ExhibitCourse.Step) -> Exhibit {
        let personal = event.personal.withoutNothings
        var occurred = Moment(event.occurred, event.known)
        if step.isAdrift { occurred.instant = nil }
        return Exhibit(
            number: number, kind: kind, event: event.number, occurred: occurred,
            beforePollsSeconds: beforePolls(occurred),
            channel: channel(of: event, kind).map(disclosure.code),
            outcomes: outcomes(of: event), follows: step.follows,
            passages: step.passages,
            // The addresses of a flag are those of the message, which is an exhibit of its own.
            subject: personal.subject.map { disclosure.subject($0, of: event) },
            urls: kind == .flag ? [] : personal.urls.map(disclosure.url),
            references: personal.references.map(disclosure.value),
            messageID: (event.ownMessageID ?? event.mail?.messageID).flatMap {
                $0.isEmpty ? nil : disclosure.value($0)
            },
            sender: personal.sender.map(disclosure.value),
            inside: disclosure.isInternal ? Inside(event, mail: event.mail) : nil)
    }

    /// What came otherwise, as on a picture, came by the flag's channel only where somebody said so.
    private func channel(of event: Event, _ kind: ExhibitKind) -> String? {
        if let channel = event.fact?.channel { return channel }
        if kind == .outcome { return nil }
        // What a platform answers by mail to a portal's flag came by mail.
        if event.mail != nil, ["portal", "phone", "form"].contains(state.opening.channel) { return "mail" }
        return state.opening.channel
    }

    private func beforePolls(_ moment: Moment) -> Int64? {
        guard let instant = moment.instant, let opens = opensAt, instant < opens else { return nil }
        return opens - instant
    }

    /// C5: what we send in the platform's turn is a nudge, whatever it was recorded as. Closing and reopening are the
    /// team's own housekeeping, and no exhibits.
    private func kind(of event: Event, turn: Turn?) -> ExhibitKind? {
        switch event.body {
        case .opened: return .flag
        case .contactLogged: return .contact
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
    var isOpening: Bool {
        if case .opened = body { true } else { false }
    }

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
