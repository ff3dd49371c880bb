extension FlagState {
    /// Recomputes turn, clocks and the next wake from the facts: after each fact, and when the policy changes (C14).
    mutating func refold(in policy: Policy) {
        guard !id.isContact, !isVoid, let election = policy.election(opening.election) else {
            // A contact has no clocks; neither has a flag that was taken back, nor one of an election that the
            // configuration no longer knows.
            clocks = []
            if !id.isContact, !isVoid { turn = course(of: facts, in: policy).turn }
            wake = nil
            return
        }
        let course = course(of: facts, in: policy)
        turn = course.turn
        clocks = course.starts.map { start in
            RunningClock(
                kind: start.kind, startedBy: start.event, started: start.instant,
                deadline: election.instant(
                    ofBasisPoints: Rung.deadlineBasisPoints, of: start.kind, startedAt: start.instant),
                rungs: policy.ladder.map {
                    election.instant(ofBasisPoints: $0.basisPoints, of: start.kind, startedAt: start.instant)
                })
        }
        // C16: a take lapses when the clocks it covered have stopped.
        if let take, !take.covers.contains(where: course.starts.contains) { self.take = nil }
        rewake(in: election, ladder: policy.ladder)
    }

    /// Recomputes the next wake: after an issue, a take, and whenever the clocks changed.
    mutating func rewake(in election: Election, ladder: [Rung]) {
        if let take {
            wake = election.release(of: take.lapse(in: election), priority: Action.takeLapsed.priority)
        } else {
            wake = clocks.compactMap { nextPrompt(of: $0, in: election, ladder: ladder)?.released }.min()
        }
    }

    /// The next prompt of a running clock, quiet hours included; nil where none follows.
    func nextPrompt(of clock: RunningClock, in election: Election, ladder: [Rung]) -> PendingPrompt? {
        let open = pendingRungs(of: clock, in: election, ladder: ladder)
        if let next = open.min(by: { $0.released < $1.released }) { return next }
        return pendingRepeat(of: clock, in: election, ladder: ladder)
    }

    /// The rungs of a clock that are still to come, in the ladder's order: above the highest one issued (C18).
    func pendingRungs(of clock: RunningClock, in election: Election, ladder: [Rung]) -> [PendingPrompt] {
        let done = progress(of: clock)
        var pending: [PendingPrompt] = []
        for (rung, instant) in zip(ladder, clock.rungs) {
            if let done, rung.basisPoints <= done.basisPoints || done.names.contains(rung.name) { continue }
            let released = election.release(of: instant, priority: rung.priority)
            pending.append(PendingPrompt(rung: rung, repetition: 0, instant: instant, released: released))
        }
        return pending
    }

    /// The next repeat of the last rung (C15), once every rung has been issued.
    func pendingRepeat(of clock: RunningClock, in election: Election, ladder: [Rung]) -> PendingPrompt? {
        guard let done = progress(of: clock), let last = ladder.last,
            last.basisPoints <= done.basisPoints || done.names.contains(last.name),
            let instant = election.instant(ofRepeatAfter: done.last)
        else { return nil }
        let released = election.release(of: instant, priority: last.priority)
        return PendingPrompt(rung: last, repetition: done.repetition + 1, instant: instant, released: released)
    }

    /// Notes that a prompt went out, or was covered by one that did.
    mutating func note(_ issue: Issue, at instant: Instant) {
        let index = progress.firstIndex {
            $0.clock == issue.clock && $0.startedBy == issue.startedBy && $0.deadline == issue.deadline
        }
        guard let index else {
            progress.append(
                Progress(
                    clock: issue.clock, startedBy: issue.startedBy, deadline: issue.deadline,
                    basisPoints: issue.basisPoints, names: [issue.rung], repetition: issue.repetition, last: instant))
            return
        }
        progress[index].basisPoints = max(progress[index].basisPoints, issue.basisPoints)
        progress[index].names.insert(issue.rung)
        progress[index].repetition = issue.repetition
        progress[index].last = instant
    }

    /// The wall clock went back: nothing that was issued "in the future" may silence what follows (C22).
    mutating func forgetFuture(after now: Instant) {
        for index in progress.indices { progress[index].last = min(progress[index].last, now) }
        if let take { self.take?.at = min(take.at, now) }
    }
}
