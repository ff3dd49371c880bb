extension Book {
    /// The next instant at which time alone makes the engine say something; nil with nothing open and no calendar to
    /// come (C25).
    public var nextWake: Instant? {
        [agenda.first?.instant, nextTier?.at, nextHeldReminder?.released].compactMap { $0 }.min()
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

    /// When people are next asked about held mail: by the tier's repeat, while something is held.
    var nextHeldReminder: (election: Election, instant: Instant, released: Instant)? {
        heldElections.compactMap { election in
            guard let last = heldAsked[election.id], let instant = election.instant(ofRepeatAfter: last) else {
                return nil
            }
            return (
                election, instant, election.release(of: max(instant, lookedAgain), priority: Action.mailHeld.priority)
            )
        }.min { $0.2 < $1.2 }
    }

    private var heldElections: [Election] {
        guard !held.isEmpty else { return [] }
        let ids = Set(held.values.compactMap { election(of: $0.finding)?.id })
        return policy.elections.filter { ids.contains($0.id) }
    }

    /// The held mails of an election, in the order in which they were held.
    func held(in election: Election) -> [HeldMail] {
        held.values.filter { self.election(of: $0.finding)?.id == election.id }.sorted { $0.event < $1.event }
    }
}
