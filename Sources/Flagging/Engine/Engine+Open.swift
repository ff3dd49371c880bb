extension Engine {
    /// C1: opens a flag, or logs a contact, at the instant it was submitted.
    static func open(_ request: OpenRequest, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let submitted = request.submitted ?? draft.now
        guard submitted <= draft.now else { throw .inTheFuture(submitted) }
        let election = try election(request.election, at: draft.now, draft)
        let channel = try channel(of: request, draft)
        try check(request)
        let messageID = request.messageID.map(stripped)
        if let messageID, let other = draft.book.ownMessageIDs[messageID]?.flag {
            throw .messageIDInUse(messageID, by: other)
        }
        let opening = Opening(
            election: election.id, platform: request.platform, service: request.service, channel: channel,
            ground: request.ground, signal: request.signal, rule: request.rule, messageID: messageID)
        var notes: [String: String] = [:]
        notes["note"] = request.note
        notes["own-attempts"] = request.ownAttempts
        notes["risk"] = request.risk
        let personal = Personal(
            actorName: person.name, subject: request.subject, urls: request.urls, references: request.references,
            notes: notes)
        add(
            opening, isContact: request.isContact, submitted: submitted, known: request.known ?? .typed,
            actor: .person(uid: person.uid), personal: personal, &draft)
    }

    /// Adds the opening with the next free number of its election.
    static func add(
        _ opening: Opening, isContact: Bool, submitted: Instant, known: Known, actor: Actor, personal: Personal,
        _ draft: inout Draft
    ) {
        guard let election = draft.policy.election(opening.election) else { return }
        let used = draft.book.sequences[election.code] ?? Book.Sequences()
        let id = FlagID(
            code: election.code, sequence: (isContact ? used.contacts : used.flags) + 1, isContact: isContact)
        var entry = draft.entry(isContact ? .contactLogged : .flagOpened, actor: actor)
        entry.flag = id
        draft.place(opening, &entry)
        draft.add(
            isContact ? .contactLogged(opening: opening) : .opened(opening: opening), flag: id, occurred: submitted,
            known: known, actor: actor, personal: personal, entry: entry)
    }

    private static func election(_ id: String?, at now: Instant, _ draft: Draft) throws(Refusal) -> Election {
        if let id {
            if let election = draft.policy.election(id) { return election }
            throw .unknownElection(id, known: draft.policy.elections.map(\.id))
        }
        let current = draft.policy.elections(inPeriodAt: now)
        guard let election = current.first else { throw .noElection }
        guard current.count == 1 else { throw .electionAmbiguous(current.map(\.id)) }
        return election
    }

    private static func channel(of request: OpenRequest, _ draft: Draft) throws(Refusal) -> String {
        guard let platform = draft.policy.platform(request.platform) else {
            throw .unknownPlatform(request.platform, known: draft.policy.platforms.map(\.id))
        }
        guard let asked = request.channel else {
            if let first = platform.channels.first { return first.id }
            throw .unknownChannel("", platform: platform.id, known: [])
        }
        guard platform.channel(asked) != nil else {
            throw .unknownChannel(asked, platform: platform.id, known: platform.channels.map(\.id))
        }
        return asked
    }

    private static func check(_ request: OpenRequest) throws(Refusal) {
        let tokens = [("ground", request.ground), ("signal", request.signal), ("service", request.service)]
        for (field, value) in tokens {
            if let value, !isToken(value) { throw .badToken(field: field, value: value) }
        }
        // Only after repeated own attempts and with a risk to the election does the team act for a fellow government.
        guard request.signal == "fellow-government" else { return }
        guard let attempts = request.ownAttempts, let risk = request.risk, attempts.contains(where: { $0 != " " }),
            risk.contains(where: { $0 != " " })
        else { throw .fellowGovernmentNeedsReasons }
    }

    /// Whether a value is a plain word of an open list: letters, digits, `-` and `_`.
    static func isToken(_ value: String) -> Bool {
        !value.isEmpty
            && value.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// A Message-ID without its angle brackets.
    static func stripped(_ messageID: String) -> String {
        guard messageID.hasPrefix("<"), messageID.hasSuffix(">"), messageID.count > 2 else { return messageID }
        return String(messageID.dropFirst().dropLast())
    }
}
