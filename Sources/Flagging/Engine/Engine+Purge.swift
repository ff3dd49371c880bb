/// L5: what an election's flags know of persons is erased when its retention period is over.
extension Engine {
    /// Refused before the period is over and while a flag is open. The shell erases in one transaction with the event.
    static func purge(
        _ election: String, retention: Int64, by person: Person, _ draft: inout Draft
    ) throws(Refusal) {
        let flags = draft.book.flags.filter { $0.opening.election == election }
        guard let end = draft.book.end(of: election) else {
            throw .unknownElection(election, known: draft.book.knownElections)
        }
        let open = flags.filter(\.isOpen).map(\.id)
        guard open.isEmpty else { throw .purgeWhileOpen(election, open) }
        guard draft.now >= end + retention else { throw .retentionNotOver(election, until: end + retention) }
        let actor = Actor.person(uid: person.uid)
        var entry = draft.entry(.purged, actor: actor)
        entry.election = election
        entry.count = flags.count
        draft.add(
            .purged(election: election), actor: actor, personal: Personal(actorName: person.name), entry: entry)
    }

    /// Nothing is added to an election that was purged: it would stay there, and nobody would erase it (L5).
    static func requireKept(_ election: String, _ draft: Draft) throws(Refusal) {
        if let purged = draft.book.purged[election] { throw .electionPurged(election, at: purged) }
    }
}

extension Book {
    /// When an election was over: its period's end, and no earlier than the last fact of its flags. Nil for one that is
    /// neither configured nor known from any flag.
    public func end(of election: String) -> Instant? {
        let facts = flags.filter { $0.opening.election == election }.flatMap(\.facts).map(\.occurred)
        return (facts + [policy.election(election)?.period.upperBound].compactMap { $0 }).max()
    }

    /// Until when what belongs to no flag may be erased with an election: until its end, but nothing that came while
    /// another election was under way whose own retention is not over (L5).
    public func unattributedEnd(of election: String, retention: Int64, at now: Instant) -> Instant {
        let others = policy.elections.filter {
            $0.id != election && (end(of: $0.id) ?? .distantFuture) + retention > now
        }
        let first = others.map { $0.period.lowerBound - 1 }.min() ?? .distantFuture
        return min(end(of: election) ?? .distantPast, first)
    }

    /// Every election that is configured, and those of flags that are configured no more.
    public var knownElections: [String] {
        let configured = policy.elections.map(\.id)
        return configured + Set(flags.map(\.opening.election)).subtracting(configured).sorted()
    }

    /// The same of platforms.
    public var knownPlatforms: [String] {
        let configured = policy.platforms.map(\.id)
        return configured + Set(flags.map(\.opening.platform)).subtracting(configured).sorted()
    }
}
