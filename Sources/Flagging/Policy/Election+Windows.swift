/// The tightening formula and its relatives: each is a minimum over the tiers that end after a start.
extension Election {
    /// The tier in force at an instant. The first tier also covers everything before it.
    public func tier(at instant: Instant) -> Tier? {
        tiers.first { instant < $0.ends }
    }

    /// instant(r) = min over tiers k that end after s of max(s, b(k)) + ⌊p(r) × W(k)⌋ (C13).
    public func instant(ofBasisPoints basisPoints: Int64, of clock: ClockKind, startedAt start: Instant) -> Instant {
        earliest(from: start) { Share.of($0.allowanceSeconds(of: clock), basisPoints: basisPoints) }
            ?? .distantFuture
    }

    /// Every tier that competes for a rung's instant, in time order; the earliest instant wins. For `explain`.
    public func contenders(
        forBasisPoints basisPoints: Int64, of clock: ClockKind, startedAt start: Instant
    ) -> [Contender] {
        var found: [Contender] = []
        for (index, tier) in tiers.enumerated() where tier.ends > start {
            found.append(
                Contender(
                    tier: tier.name, begins: tier.begins, from: index == 0 ? start : max(start, tier.begins),
                    allowanceSeconds: Share.of(tier.allowanceSeconds(of: clock), basisPoints: basisPoints)))
        }
        return found
    }

    /// When the last rung repeats after its issue at `last` (C15); nil where no tier repeats it.
    public func instant(ofRepeatAfter last: Instant) -> Instant? {
        earliest(from: last) { $0.repeatSeconds }
    }

    /// When a take at `instant` lapses (C16).
    public func instant(ofLapseTakenAt instant: Instant) -> Instant {
        earliest(from: instant) { $0.takeSeconds } ?? .distantFuture
    }

    /// When a snooze until `until`, made at `instant`, ends: at the beginning of the next tier if that is earlier
    /// (C17).
    public func instant(ofSnoozeMadeAt instant: Instant, until: Instant) -> Instant {
        guard let next = tiers.dropFirst().first(where: { $0.begins > instant }) else { return until }
        return min(until, next.begins)
    }

    /// The first instant from `due` on at which a prompt of this priority is not held by quiet hours (C18).
    ///
    /// A rung's own instant stays what it is; only its issue waits. A span ends with its tier, so the tier that
    /// follows is asked anew at its first instant.
    public func release(of due: Instant, priority: Priority) -> Instant {
        var instant = due
        while let tier = tier(at: instant), let quiet = tier.quiet {
            if priority.capped(at: tier.ceiling).isAtLeast(tier.loud) { return instant }
            guard let end = quiet.end(holding: instant, in: zone) else { return instant }
            instant = min(end, tier.ends)
        }
        return instant
    }

    /// The minimum over the tiers that end after `start` of max(start, begin) + allowance; a tier without one does not
    /// count, and the first tier also covers everything before it.
    private func earliest(from start: Instant, allowance: (Tier) -> Int64?) -> Instant? {
        var earliest: Instant?
        for index in tiers.indices where tiers[index].ends > start {
            guard let seconds = allowance(tiers[index]) else { continue }
            let instant = (index == 0 ? start : max(start, tiers[index].begins)) + seconds
            earliest = min(earliest ?? instant, instant)
        }
        return earliest
    }
}
