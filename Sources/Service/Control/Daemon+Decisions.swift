import Configuration
import Control
import Flagging
import Matching
import Wording

/// What people decide over the socket.
extension Daemon {
    func answerDeciding(_ call: Call, by person: Person, _ reply: Reply) throws -> Bool {
        switch call.shortMethod {
        case OpenCall.shortMethod: try open(try call.decode(OpenCall.self), by: person, reply)
        case RecordCall.shortMethod:
            let asked = try call.decode(RecordCall.self)
            try decide(.record(try request(asked), by: person), about: asked.id, reply)
        case AmendCall.shortMethod:
            let asked = try call.decode(AmendCall.self)
            let request = AmendRequest(
                flag: try flag(asked.id).id, ground: asked.ground, service: asked.service, rule: asked.rule,
                subject: asked.subject, urls: asked.urls, messageID: asked.messageID, text: asked.text, why: asked.why,
                newWords: asked.newWord ?? false)
            try decide(.amend(request, by: person), about: asked.id, reply)
        case CloseCall.shortMethod:
            let asked = try call.decode(CloseCall.self)
            try decide(.close(try flag(asked.id).id, why: asked.why, by: person), about: asked.id, reply)
        case ReopenCall.shortMethod:
            let asked = try call.decode(ReopenCall.self)
            try decide(.reopen(try flag(asked.id).id, why: asked.why, by: person), about: asked.id, reply)
        case TakeCall.shortMethod:
            let asked = try call.decode(TakeCall.self)
            try decide(.take(try flag(asked.id).id, role: asked.role, by: person), about: asked.id, reply)
        case SnoozeCall.shortMethod:
            let asked = try call.decode(SnoozeCall.self)
            try decide(.snooze(try flag(asked.id).id, until: asked.until, by: person), about: asked.id, reply)
        case LinkCall.shortMethod:
            let asked = try call.decode(LinkCall.self)
            let kind = try kind(asked.kind)
            try decide(
                .link(
                    mail: asked.mail, flag: try flag(asked.id).id, kind: kind, why: asked.why, despite: asked.despite,
                    by: person),
                about: asked.id, reply)
        case DismissCall.shortMethod:
            let asked = try call.decode(DismissCall.self)
            let events = try submit(.dismiss(mail: asked.mail, why: asked.why, by: person))
            _ = try reply.finish(encoding: DismissAnswer(event: number(events)))
        case RetractCall.shortMethod:
            let asked = try call.decode(RetractCall.self)
            let events = try submit(.retract(event: Int64(asked.event), why: asked.why, by: person))
            let flag = events.first?.flag.flatMap { keeper.book.flag($0) }
            _ = try reply.finish(encoding: RetractAnswer(event: number(events), flag: flag.map(rows.flag)))
        case UnlinkCall.shortMethod:
            let asked = try call.decode(UnlinkCall.self)
            let events = try submit(.unlink(mail: asked.mail, why: asked.why, by: person))
            guard let id = events.first?.flag else { throw FlagwatchError.noSuchMail(mail: asked.mail) }
            try finish(events, about: id.description, reply)
        case PurgeCall.shortMethod: try purge(try call.decode(PurgeCall.self), by: person, reply)
        default: return false
        }
        return true
    }

    private func decide(_ input: Input, about id: String, _ reply: Reply) throws {
        try finish(try submit(input), about: id, reply)
    }

    private func finish(_ events: [Event], about id: String, _ reply: Reply) throws {
        _ = try reply.finish(encoding: RecordedAnswer(event: number(events), flag: rows.flag(try flag(id))))
    }

    private func number(_ events: [Event]) -> Int { Int(events.last?.number ?? 0) }

    private func kind(_ word: String) throws -> FactKind {
        guard let kind = FactKind(rawValue: word) else { throw VarlinkError.invalidParameter("kind") }
        return kind
    }

    private func known(_ word: String?) throws -> Known? {
        guard let word else { return nil }
        guard let known = Known(rawValue: word) else { throw VarlinkError.invalidParameter("known") }
        return known
    }

    private func request(_ asked: RecordCall) throws -> RecordRequest {
        let kind = try kind(asked.kind)
        if asked.mail != nil, kind == .outcome || kind == .note { throw VarlinkError.invalidParameter("mail") }
        return RecordRequest(
            flag: try flag(asked.id).id, kind: kind, channel: asked.channel,
            occurred: asked.at, known: try known(asked.known),
            outcomes: asked.outcomes ?? [], note: asked.note, references: asked.references ?? [],
            mail: asked.mail, text: asked.text, posted: try posted(asked.posted), newWords: asked.newWord ?? false)
    }

    private func posted(_ day: String?) throws -> CivilDate? {
        guard let day else { return nil }
        guard let posted = CivilDate(day) else { throw VarlinkError.invalidParameter("posted") }
        return posted
    }

    private func open(_ asked: OpenCall, by person: Person, _ reply: Reply) throws {
        if asked.contact == true, asked.draft == true { throw Refusal.excludes("--contact", "--draft") }
        if asked.draft == true, let channel = channelWithoutMail(of: asked) {
            throw Refusal.excludes("--draft", "--channel \(channel)")
        }
        let request = OpenRequest(
            election: asked.election, platform: asked.platform, service: asked.service, channel: asked.channel,
            ground: asked.ground, signal: asked.signal, rule: asked.rule, subject: asked.subject,
            urls: asked.urls ?? [], messageID: asked.messageID ?? (asked.draft == true ? newMessageID() : nil),
            submitted: asked.submitted, known: try known(asked.known), isContact: asked.contact ?? false,
            note: asked.note,
            references: asked.references ?? [], ownAttempts: asked.ownAttempts,
            risk: asked.risk, text: asked.text, newWords: asked.newWord ?? false)
        let events = try submit(.open(request, by: person))
        guard let opened = events.first, let flag = opened.flag.flatMap(keeper.book.flag) else {
            throw FlagwatchError.notReady(reason: "nothing was opened")
        }
        let draft = asked.draft == true ? draft(of: flag, opened.personal) : nil
        _ = try reply.finish(encoding: OpenAnswer(event: number(events), flag: rows.flag(flag), draft: draft))
    }

    /// The channel on which a flag goes out, where no mail goes: what is filled in at a portal or said by phone has no draft.
    private func channelWithoutMail(of asked: OpenCall) -> String? {
        let policy = keeper.book.policy
        let name = Spelling.match(asked.platform, among: policy.platforms.map(\.id))
        guard let platform = name.flatMap({ policy.platform($0) }) else { return nil }
        guard let channel = Spelling.match(asked.channel, among: platform.channels.map(\.id)),
            ["portal", "phone", "form"].contains(channel)
        else { return nil }
        let addresses =
            keeper.configuration.matching.platforms.first { $0.id == platform.id }?
            .channels.first { $0.id == channel }?.addresses ?? []
        return addresses.isEmpty ? channel : nil
    }

    /// A Message-ID of our own for a draft, so that the answer's thread leads back to the flag (RFC 5322, 3.6.4).
    private func newMessageID() -> String? {
        guard let domain = keeper.configuration.matching.ownAddresses.first?.split(separator: "@").last else {
            return nil
        }
        let unique = (0..<16).map { _ in String(UInt8.random(in: .min ... .max), radix: 16) }.joined()
        return "fw.\(unique)@\(domain)"
    }

    /// A mail that opens as an unsent draft, with the token in subject and body (`X-Unsent: 1` is what mail programs
    /// look for).
    private func draft(of flag: FlagState, _ personal: Personal) -> String {
        let election = book(of: flag)
        let letter = DraftLetter(
            token: flag.id.token, platform: keeper.book.policy.platform(flag.opening.platform)?.name ?? "",
            election: election?.name.en ?? "",
            pollingDay: election?.firstPollingDay.text(style: .long, language: .en) ?? "",
            rule: flag.opening.rule, ground: flag.opening.ground, urls: personal.urls)
        let subject = personal.subject.map(letter.subject) ?? letter.subject
        return DraftMail(
            subject: subject, body: letter.body, messageID: flag.opening.messageID,
            from: keeper.configuration.matching.ownAddresses.first,
            to: address(of: flag)
        ).text
    }

    private func book(of flag: FlagState) -> Election? { keeper.book.election(of: flag) }

    private func address(of flag: FlagState) -> String? {
        keeper.configuration.matching.platforms.first { $0.id == flag.opening.platform }?
            .channels.first { $0.id == flag.opening.channel }?.addresses.first
    }
}
