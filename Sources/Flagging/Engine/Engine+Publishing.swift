/// S3: the machine proposes what is hidden, a person decides it and looks at each exhibit, a second person releases.
extension Engine {
    static func mark(_ request: MarkRequest, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let flag = try live(request.flag, draft)
        let mark = request.mark
        try require(exhibit: mark.exhibit, of: flag)
        guard request.words != nil || mark.lines != nil else { throw .needs("redact", with: "--hide") }
        var notes: [String: String] = [:]
        notes[Event.markedWords] = request.words
        notes["why"] = request.why
        let actor = Actor.person(uid: person.uid)
        var entry = draft.entry(.redacted, about: flag, actor: actor)
        entry.result = mark.decision.rawValue
        draft.add(
            .redacted(mark: mark), flag: flag.id, actor: actor,
            personal: Personal(actorName: person.name, notes: notes), entry: entry)
    }

    /// A second look at the same form adds nothing.
    static func review(
        _ review: ExhibitReview, of id: FlagID, by person: Person, _ draft: inout Draft
    ) throws(Refusal) {
        let flag = try live(id, draft)
        try require(exhibit: review.exhibit, of: flag)
        let actor = Actor.person(uid: person.uid)
        guard draft.book.review(of: review.form)?.actor != actor else { return }
        var entry = draft.entry(.redacted, about: flag, actor: actor)
        entry.result = "reviewed"
        draft.add(
            .reviewed(review: review), flag: flag.id, actor: actor, personal: Personal(actorName: person.name),
            entry: entry)
    }

    /// Refused while an exhibit was not looked at in the form that it has now, and to whoever decided what is hidden.
    static func publish(_ request: PublishRequest, by person: Person, _ draft: inout Draft) throws(Refusal) {
        let election = request.publication.election
        guard draft.book.knownElections.contains(election) else {
            throw .unknownElection(election, known: draft.book.knownElections)
        }
        try requireKept(election, draft)
        let open = request.exhibits.filter { draft.book.review(of: $0.form) == nil }
        guard open.isEmpty else { throw .notReviewed(election, open.map(\.name)) }
        let actor = Actor.person(uid: person.uid)
        let own = request.exhibits.filter { exhibit in
            draft.book.review(of: exhibit.form)?.actor == actor
                || draft.book.marks(of: exhibit.event, mail: exhibit.mail).contains { $0.actor == actor }
        }
        guard own.isEmpty else { throw .ownRedaction(election, own.map(\.name)) }
        var entry = draft.entry(.summaryPublished, actor: actor)
        draft.place(election, &entry)
        entry.count = request.publication.pages.count
        draft.add(
            .summaryPublished(publication: request.publication), actor: actor,
            personal: Personal(actorName: person.name), entry: entry)
    }

    private static func require(exhibit event: Int64, of flag: FlagState) throws(Refusal) {
        guard flag.facts.contains(where: { $0.number == event }) else { throw .unknownEvent(event) }
    }
}
