extension Input {
    /// The same with every text that a person gave as its field keeps it: the one door, whichever way it came (L10).
    ///
    /// - Throws: `Refusal.badText`.
    func checked() throws(Refusal) -> Input {
        switch self {
        case .open(let request, let person): .open(try request.checked(), by: person)
        case .record(let request, let person): .record(try request.checked(), by: person)
        case .amend(let request, let person): .amend(try request.checked(), by: person)
        case .close(let flag, let why, let person): .close(flag, why: try TextField.why.read(optional: why), by: person)
        case .reopen(let flag, let why, let person):
            .reopen(flag, why: try TextField.why.read(optional: why), by: person)
        case .take(let flag, let role, let person):
            .take(flag, role: try TextField.role.read(optional: role), by: person)
        case .link(let mail, let flag, let kind, let why, let despite, let person):
            .link(
                mail: mail, flag: flag, kind: kind, why: try TextField.why.read(optional: why),
                despite: try TextField.despite.read(optional: despite), by: person)
        case .dismiss(let mail, let why, let person):
            .dismiss(mail: mail, why: try TextField.why.read(optional: why), by: person)
        case .retract(let event, let why, let person):
            .retract(event: event, why: try TextField.why.read(why), by: person)
        case .unlink(let mail, let why, let person):
            .unlink(mail: mail, why: try TextField.why.read(why), by: person)
        case .redact(let request, let person): .redact(try request.checked(), by: person)
        case .purge(let election, let retention, let person):
            .purge(election: try TextField.election.read(election), retention: retention, by: person)
        default: self
        }
    }
}

extension OpenRequest {
    fileprivate func checked() throws(Refusal) -> OpenRequest {
        var request = self
        request.election = try TextField.election.read(optional: election)
        request.platform = try TextField.platform.read(platform)
        request.service = try TextField.service.read(optional: service, isStory: isStory)
        request.channel = try TextField.channel.read(optional: channel, isStory: isStory)
        request.ground = try TextField.ground.read(optional: ground, isStory: isStory)
        request.signal = try TextField.signal.read(optional: signal, isStory: isStory)
        request.rule = try TextField.rule.read(optional: rule, isStory: isStory)
        request.subject = try TextField.subject.read(optional: subject, isStory: isStory)
        request.urls = try TextField.url.read(each: urls, isStory: isStory)
        request.messageID = try TextField.messageID.read(optional: messageID, isStory: isStory)
        request.note = try TextField.note.read(optional: note, isStory: isStory)
        request.references = try TextField.reference.read(each: references, isStory: isStory)
        request.ownAttempts = try TextField.ownAttempts.read(optional: ownAttempts)
        request.risk = try TextField.risk.read(optional: risk)
        request.text = try TextField.text.read(optional: text)
        return request
    }
}

extension RecordRequest {
    fileprivate func checked() throws(Refusal) -> RecordRequest {
        var request = self
        request.channel = try TextField.channel.read(optional: channel)
        request.outcomes = try TextField.outcome.read(each: outcomes)
        request.note = try TextField.note.read(optional: note)
        request.references = try TextField.reference.read(each: references)
        request.messageID = try TextField.messageID.read(optional: messageID)
        request.text = try TextField.text.read(optional: text)
        return request
    }
}

extension MarkRequest {
    fileprivate func checked() throws(Refusal) -> MarkRequest {
        var request = self
        request.words = try TextField.words.read(optional: words)
        request.why = try TextField.why.read(optional: why)
        return request
    }
}

extension AmendRequest {
    /// An empty value takes one away; an empty reason is none.
    fileprivate func checked() throws(Refusal) -> AmendRequest {
        var request = self
        request.ground = try TextField.ground.read(correction: ground)
        request.service = try TextField.service.read(correction: service)
        request.rule = try TextField.rule.read(correction: rule)
        request.subject = try TextField.subject.read(correction: subject)
        if let urls { request.urls = try TextField.url.read(each: urls) }
        request.messageID = try TextField.messageID.read(correction: messageID)
        request.text = try TextField.text.read(correction: text)
        request.why = try TextField.why.read(optional: why)
        return request
    }
}
