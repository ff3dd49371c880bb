/// A person's decision on a held mail, and the way back from a mistake (C26).
extension Engine {
    static func link(
        _ mail: String, to id: FlagID, as kind: FactKind, why: String?, despite: String? = nil, by person: Person,
        _ draft: inout Draft
    ) throws(Refusal) {
        let held = try heldMail(mail, draft)
        let flag = try live(id, draft)
        // A flagged message is no mail.
        if kind == .content { throw .needs("content", with: "--text") }
        let finding = held.finding
        // L5: of such a mail there is no copy, which a flag's timeline would need.
        if finding.personal.isEmpty, let election = draft.book.purgedElection(of: finding) {
            try requireKept(election, draft)
        }
        // What speaks against a mail is overcome in words that stay.
        if let doubt = doubt(about: finding, flag), despite == nil { throw .doubtfulMail(mail, doubt) }
        let (occurred, known) = occurrence(of: finding, flag)
        if kind == .followUp, !id.isContact, flag.turn(at: occurred, in: draft.policy) == .closed {
            throw .followUpOnClosed(id)  // C8
        }
        let actor = Actor.person(uid: person.uid)
        var notes = why.map { ["why": $0] } ?? [:]
        notes["despite"] = despite
        let named = Personal(actorName: person.name, notes: notes)
        draft.add(
            .linked(mail: finding.mail.identity, kind: kind), flag: id, actor: actor, personal: named,
            entry: draft.entry(.linked, about: flag, actor: actor))
        // The link teaches the reference and the thread, not the sender: they ride on the fact.
        var personal = finding.personal
        personal.actorName = person.name
        let own = kind == .followUp || kind == .nudge ? finding.mail.messageID : nil
        add(
            Fact(kind: kind, messageID: own, mail: finding.mail), to: flag, occurred: occurred, known: known,
            actor: actor, personal: personal, &draft)
    }

    /// What speaks against filing a mail on a flag: it is suspicious (T4), or of another platform (T3 b).
    private static func doubt(about finding: Finding, _ flag: FlagState) -> TrustReason? {
        if finding.mail.trust.verdict == .suspicious { return finding.mail.trust.reason }
        guard let platform = finding.platform, platform != flag.opening.platform else { return nil }
        return TrustReason(.ofPlatform, platform, flag.opening.platform)
    }

    /// What a mail says, by the word of a person: one that is held is linked, one that was filed as something else, or on
    /// another flag, is taken from there and filed anew in one step. The ledger keeps both (C26).
    static func relabel(
        _ mail: String, _ request: RecordRequest, by person: Person, _ draft: inout Draft
    ) throws(Refusal) {
        // A mail has its own time and references: what would count for nothing is refused.
        let strangers = [
            ("--at", request.occurred != nil), ("--known", request.known != nil), ("--channel", request.channel != nil),
            ("--outcome", !request.outcomes.isEmpty), ("--reference", !request.references.isEmpty),
            ("--text", request.text != nil), ("--posted", request.posted != nil), ("content", request.kind == .content),
        ]
        if let (name, _) = strangers.first(where: { $0.1 }) { throw .excludes("--mail", name) }
        if draft.book.held.keys.contains(where: { $0.hasPrefix(mail.lowercased()) }) {
            return try link(mail, to: request.flag, as: request.kind, why: request.note, by: person, &draft)
        }
        let flag = try live(request.flag, draft)
        let (identity, filed, before) = try filedMail(mail, draft)
        let finding = filed.finding
        // It stands so already: nothing is added.
        if before.id == request.flag, finding.kind == .fact(request.kind) { return }
        let actor = Actor.person(uid: person.uid)
        draft.add(
            .unlinked(mail: identity, events: filed.events), flag: before.id, actor: actor,
            personal: Personal(actorName: person.name, notes: ["why": request.note ?? request.kind.rawValue]),
            entry: draft.entry(.retracted, about: before, actor: actor))
        let (occurred, known) = occurrence(of: finding, flag)
        if request.kind == .followUp, !flag.id.isContact, flag.turn(at: occurred, in: draft.policy) == .closed {
            throw .followUpOnClosed(flag.id)  // C8
        }
        var personal = finding.personal
        personal.actorName = person.name
        add(
            Fact(kind: request.kind, mail: finding.mail), to: flag, occurred: occurred, known: known, actor: actor,
            personal: personal, &draft)
    }

    static func dismiss(_ mail: String, why: String?, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let held = try heldMail(mail, draft)
        let actor = Actor.person(uid: person.uid)
        var entry = draft.entry(.dismissed, actor: actor)
        if let election = draft.book.election(of: held.finding) { draft.place(election.id, &entry) }
        draft.add(
            .dismissed(mail: held.finding.mail.identity), actor: actor,
            personal: Personal(actorName: person.name, notes: why.map { ["why": $0] } ?? [:]), entry: entry)
    }

    static func retract(
        _ number: Int64, why: String, by person: Person, _ draft: inout Draft
    ) throws(Refusal) {
        guard number >= 1, number <= draft.book.eventCount else { throw .unknownEvent(number) }
        guard !draft.book.isVoid(number) else { throw .alreadyVoid(number) }
        if let mail = draft.book.dismissals[number] {
            // L5: what it would hold again was erased, and a link of it would be refused.
            let election = draft.book.purgedElection(of: mail.finding) ?? draft.book.election(of: mail.finding)?.id
            if let election { try requireKept(election, draft) }
            return takeBack(dismissal: number, of: mail.finding, why: why, by: person, &draft)
        }
        guard let id = draft.book.retractable[number], let flag = draft.book.flag(id) else {
            throw .notRetractable(number)
        }
        try requireKept(flag.opening.election, draft)
        takeBack(.retracted(event: number), flag, why: why, by: person, &draft)
    }

    static func unlink(_ mail: String, why: String, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let (identity, filed, flag) = try filedMail(mail, draft)
        takeBack(.unlinked(mail: identity, events: filed.events), flag, why: why, by: person, &draft)
    }

    /// The filed mail whose content hash begins so, and the flag that it was filed on.
    private static func filedMail(
        _ mail: String, _ draft: Draft
    ) throws(Refusal) -> (identity: String, filed: FiledMail, flag: FlagState) {
        guard !mail.isEmpty else { throw .unknownMail(mail) }  // every hash begins with nothing
        let matches = draft.book.filed.keys.filter { $0.hasPrefix(mail.lowercased()) }
        guard matches.count == 1, let identity = matches.first, let filed = draft.book.filed[identity],
            let id = filed.events.first.flatMap({ draft.book.retractable[$0] }), let flag = draft.book.flag(id)
        else {
            let isWaiting = draft.book.held.keys.contains { $0.hasPrefix(mail.lowercased()) }
            throw isWaiting || matches.isEmpty && draft.book.wasDismissed(mail)
                ? .mailNotFiled(mail) : .unknownMail(mail)
        }
        try requireKept(flag.opening.election, draft)
        return (identity, filed, flag)
    }

    /// A mail that was put aside by mistake is held again.
    private static func takeBack(
        dismissal number: Int64, of finding: Finding, why: String, by person: Person, _ draft: inout Draft
    ) {
        let actor = Actor.person(uid: person.uid)
        var entry = draft.entry(.retracted, actor: actor)
        if let election = draft.book.election(of: finding) { draft.place(election.id, &entry) }
        if finding.candidates.count == 1 { entry.flag = finding.candidates[0].flag }
        draft.add(
            .retracted(event: number), flag: entry.flag, actor: actor,
            personal: Personal(actorName: person.name, notes: ["why": why]), entry: entry)
    }

    private static func takeBack(
        _ body: EventBody, _ flag: FlagState, why: String, by person: Person, _ draft: inout Draft
    ) {
        let actor = Actor.person(uid: person.uid)
        draft.add(
            body, flag: flag.id, actor: actor, personal: Personal(actorName: person.name, notes: ["why": why]),
            entry: draft.entry(.retracted, about: flag, actor: actor))
    }

    /// The held mail whose content hash begins so. People type the first digits.
    private static func heldMail(_ mail: String, _ draft: Draft) throws(Refusal) -> HeldMail {
        let prefix = mail.lowercased()
        let matches = draft.book.held.filter { $0.key.hasPrefix(prefix) }
        guard !prefix.isEmpty else { throw .unknownMail(mail) }
        if matches.count == 1, let held = matches.first?.value { return held }
        let isKnown = draft.book.filed.keys.contains { $0.hasPrefix(prefix) } || draft.book.wasDismissed(mail)
        throw matches.isEmpty && isKnown ? .mailNotHeld(mail) : .unknownMail(mail)
    }
}
