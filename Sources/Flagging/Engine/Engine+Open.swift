extension Engine {
    /// C1: opens a flag, or logs a contact, at the instant it was submitted.
    static func open(_ request: OpenRequest, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let submitted = request.submitted ?? draft.now
        guard submitted <= draft.now else { throw .inTheFuture(submitted) }
        let election = try election(request.election, at: draft.now, draft)
        try requireKept(election.id, draft)
        try requireNearPeriod(submitted, of: election)
        let platform = try platform(request.platform, draft)
        let channel = try channel(request.channel, of: platform)
        let service = try service(request.service, of: platform, isNew: request.newWords)
        try check(request)
        let messageID = request.messageID
        if let messageID, let other = draft.book.ownMessageIDs[messageID]?.flag {
            throw .messageIDInUse(messageID, by: other)
        }
        let opening = Opening(
            election: election.id, platform: platform.id, service: service, channel: channel,
            ground: request.ground, signal: request.signal, rule: request.rule, messageID: messageID)
        var notes: [String: String] = [:]
        notes["note"] = request.note
        notes["own-attempts"] = request.ownAttempts
        notes["risk"] = request.risk
        let personal = Personal(
            actorName: person.name, subject: request.subject, urls: request.urls, references: request.references,
            notes: notes, text: request.text)
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
            let known = draft.policy.elections.map(\.id)
            if let election = Spelling.match(id, among: known).flatMap(draft.policy.election) { return election }
            throw .unknownElection(id, known: known)
        }
        let current = draft.policy.elections(inPeriodAt: now)
        guard let election = current.first else { throw .noElection(known: draft.policy.elections.map(\.id)) }
        guard current.count == 1 else { throw .electionAmbiguous(current.map(\.id)) }
        return election
    }

    /// A slip of the year would open a flag that counts and is late at once (C1).
    static func requireNearPeriod(_ instant: Instant, of election: Election) throws(Refusal) {
        guard !election.submissions.contains(instant) else { return }
        let period = election.period
        throw .outsidePeriod(instant, election: election.id, begins: period.lowerBound, ends: period.upperBound)
    }

    private static func platform(_ id: String, _ draft: Draft) throws(Refusal) -> Platform {
        let known = draft.policy.platforms.map(\.id)
        if let platform = Spelling.match(id, among: known).flatMap(draft.policy.platform) { return platform }
        throw .unknownPlatform(id, known: known)
    }

    /// The id of a platform's channel, by default its first.
    static func channel(_ asked: String?, of platform: Platform) throws(Refusal) -> String {
        let known = platform.channels.map(\.id)
        if let id = asked.map({ Spelling.match($0, among: known) }) ?? known.first { return id }
        throw .unknownChannel(asked ?? "", platform: platform.id, known: known)
    }

    /// The id of a platform's service; one that is not known only where it is meant.
    static func service(_ asked: String?, of platform: Platform, isNew: Bool) throws(Refusal) -> String? {
        guard let asked else { return nil }
        if let id = Spelling.match(asked, among: platform.services) { return id }
        guard isToken(asked) else { throw .badToken(field: "service", value: asked) }
        guard isNew else { throw .unknownService(asked, platform: platform.id, known: platform.services) }
        return asked
    }

    /// A word that reaches the summary is one of its list, unless it is meant as a new one.
    static func check(_ word: String?, in list: WordList, isNew: Bool) throws(Refusal) {
        guard let word else { return }
        guard isToken(word) else { throw .badToken(field: list.rawValue, value: word) }
        guard isNew || list.knows(word) else { throw .unknownWord(word, list) }
    }

    private static func check(_ request: OpenRequest) throws(Refusal) {
        try check(request.ground, in: .ground, isNew: request.newWords)
        try check(request.signal, in: .signal, isNew: request.newWords)
        // Only after repeated own attempts and with a risk to the election does the team act for a fellow government.
        guard request.signal.map(WordList.normalised) == "fellow-government" else {
            let strangers = [("--own-attempts", request.ownAttempts), ("--risk", request.risk)]
            // What would be kept and never read is refused.
            if let (name, _) = strangers.first(where: { $0.1 != nil }), !request.isStory {
                throw .needs(name, with: forFellowGovernment)
            }
            return
        }
        guard request.ownAttempts != nil, request.risk != nil else { throw .fellowGovernmentNeedsReasons }
    }

    /// The signal for which reasons are given, as it is typed.
    public static let forFellowGovernment = "--signal fellow-government"

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
}
