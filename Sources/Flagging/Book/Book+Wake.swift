extension Book {
    /// The next instant at which time alone makes the engine say something; nil with nothing open and no calendar to
    /// come (C25).
    public var nextWake: Instant? {
        [agenda.first?.instant, nextTier?.at, nextHeldReminder?.released, nextSummary].compactMap { $0 }.min()
    }

    /// The earliest deadline that lies ahead, and its flag. The status is told at every turn, so no flag is copied to find
    /// it among 100,000.
    public func nextDeadline(after now: Instant) -> (flag: FlagState, at: Instant)? {
        var earliest: (place: Int, at: Instant)?
        for place in flags.indices where flags[place].isOpen {
            for clock in flags[place].clocks where clock.deadline > now {
                if let found = earliest, found.at <= clock.deadline { continue }
                earliest = (place, clock.deadline)
            }
        }
        return earliest.map { (flags[$0.place], $0.at) }
    }

    /// The open flags whose deadlines come first, those without a running clock last. The board is told at every turn, so
    /// of 100,000 no more than these are copied.
    public func mostUrgent(_ most: Int) -> [FlagState] {
        var found: [(place: Int, at: Instant)] = []
        for place in flags.indices where flags[place].isOpen {
            let at = flags[place].clocks.map(\.deadline).min() ?? .distantFuture
            if found.count == most, let last = found.last, last.at <= at { continue }
            found.insert((place, at), at: found.firstIndex { $0.at > at } ?? found.endIndex)
            if found.count > most { found.removeLast() }
        }
        return found.map { flags[$0.place] }
    }

    /// The next beginning of a tier that has not been announced.
    var nextTier: (election: Election, tier: Tier, at: Instant)? {
        policy.elections.compactMap { election in
            unannounced(in: election).first.map { (election, $0, $0.begins) }
        }.min { $0.2 < $1.2 }
    }

    /// The tiers of an election that began, or will begin, after the last one announced.
    func unannounced(in election: Election) -> ArraySlice<Tier> {
        guard let last = announced[election.id] else { return [] }
        return election.tiers.drop { $0.begins <= last }
    }

    /// When people are next asked about held mail: by the tier's repeat, while something is held; and of what came in a flood
    /// at once, but not more than once an hour (R7). A repeat waits for the end of quiet hours; that mail came is a fact, and
    /// waits for nothing (C18).
    var nextHeldReminder: (election: Election, released: Instant)? {
        heldElections.compactMap { election, untold in
            let repeated = heldAsked[election.id].flatMap(election.instant(ofRepeatAfter:)).map {
                election.release(of: max($0, lookedAgain), priority: Action.mailHeld.priority)
            }
            let counted = untold.map {
                max($0, heldCounted[election.id].map { $0 + Self.floodSeconds } ?? $0, lookedAgain)
            }
            guard let released = [repeated, counted].compactMap(\.self).min() else { return nil }
            return (election, released)
        }.min { $0.released < $1.released }
    }

    /// R7: how long what comes in a flood is gathered before people are asked again.
    private static let floodSeconds: Int64 = 3_600

    /// The elections with held mail that people are asked about, each with when the first came that they were not told of.
    private var heldElections: [(election: Election, untold: Instant?)] {
        var untold: [String: Instant?] = [:]
        for mail in held.values where mail.telling != .quiet {
            guard let election = election(of: mail.finding) else { continue }
            let earliest = [untold[election.id] ?? nil, mail.telling == .untold ? mail.since : nil]
            untold[election.id] = .some(earliest.compactMap(\.self).min())
        }
        return policy.elections.compactMap { election in untold[election.id].map { (election, $0) } }
    }

    /// The held mails of an election that people are asked about, in the order in which they were held.
    func held(in election: Election) -> [HeldMail] {
        held.values.filter { $0.telling != .quiet && self.election(of: $0.finding)?.id == election.id }
            .sorted { $0.event < $1.event }
    }
}
