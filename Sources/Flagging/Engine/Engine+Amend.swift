/// A person corrects how a flag was opened: an event, so that both values are kept, and that can be taken back.
extension Engine {
    static func amend(_ request: AmendRequest, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let flag = try live(request.flag, draft)
        let opening = flag.opening
        func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
        func change(_ asked: String?, _ now: String?, to value: String?) -> Amendment.Change? {
            asked == nil || now == value ? nil : Amendment.Change(from: now, to: value)
        }
        try check(given(request.ground), in: .ground, isNew: request.newWords)
        var service = given(request.service)
        // Of a platform that is no longer configured nobody knows the services.
        if let platform = draft.policy.platform(opening.platform) {
            service = try self.service(service, of: platform, isNew: request.newWords)
        }
        let messageID = given(request.messageID)
        if let messageID, let other = draft.book.ownMessageIDs[messageID]?.flag, messageID != opening.messageID {
            throw .messageIDInUse(messageID, by: other)
        }
        var amendment = Amendment()
        amendment.ground = change(request.ground, opening.ground, to: given(request.ground))
        amendment.service = change(request.service, opening.service, to: service)
        amendment.rule = change(request.rule, opening.rule, to: given(request.rule))
        amendment.messageID = change(request.messageID, opening.messageID, to: messageID)
        amendment.hasSubject = request.subject != nil && given(request.subject) != flag.given.subject
        amendment.hasURLs = request.urls != nil && request.urls != flag.given.urls
        let hasText = request.text != nil && given(request.text) != flag.given.text
        amendment.hasText = hasText ? true : nil
        guard !request.isEmpty else { throw .nothingToAmend(flag.id) }
        // It all stands so already: nothing is added.
        guard !amendment.isEmpty else { return }
        let actor = Actor.person(uid: person.uid)
        let personal = Personal(
            actorName: person.name, subject: amendment.hasSubject ? given(request.subject) : nil,
            urls: amendment.hasURLs ? request.urls ?? [] : [], notes: request.why.map { ["why": $0] } ?? [:],
            text: hasText ? given(request.text) : nil)
        draft.add(
            .amended(amendment: amendment), flag: flag.id, actor: actor, personal: personal,
            entry: draft.entry(.amended, about: flag, actor: actor))
    }
}
