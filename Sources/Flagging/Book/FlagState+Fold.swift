extension FlagState {
    /// Recomputes turn, clocks and the next wake from the facts: after each fact, and when the policy changes (C14).
    mutating func refold(in policy: Policy, asOf now: Instant) {
        asOf = now
        let course = course(of: facts, in: policy)
        // Nobody waits for a contact, nor for what was taken back: whatever the facts say, it is nobody's turn.
        turn = id.isContact || isVoid ? .closed : course.turn
        guard !id.isContact, !isVoid, !isSetAside, let election = policy.election(opening.election) else {
            // A contact has no clocks; neither has a flag that was taken back, one that is set aside, nor one of an
            // election that the configuration no longer knows.
            clocks = []
            take = nil
            wake = causeToSetAside == nil ? nil : asOf
            return
        }
        clocks = course.starts.map { RunningClock($0, in: election, ladder: policy.ladder) }
        // C16: a take lapses when the clocks it covered have stopped.
        take = takes.last { $0.covers.contains(where: course.starts.contains) }
        rewake(in: election, ladder: policy.ladder)
    }

    /// Recomputes the next wake: after an issue, a take, and whenever the clocks changed.
    mutating func rewake(in election: Election, ladder: [Rung]) {
        guard !isSetAside else { return wake = causeToSetAside == nil ? nil : asOf }
        wake = lapse(in: election)?.released
        for clock in clocks {
            for prompt in pending(of: clock, in: election, ladder: ladder) {
                wake = min(wake ?? prompt.released, prompt.released)
            }
        }
    }

    /// When the take in force lapses, and when that is said (C16, C18).
    func lapse(in election: Election) -> (instant: Instant, released: Instant)? {
        guard let take else { return nil }
        let instant = take.lapse(in: election)
        return (instant, election.release(of: max(instant, asOf), priority: Action.takeLapsed.priority))
    }

    /// The prompts of a running clock that are still to come, quiet hours included: its rungs, then its repeat. While
    /// it is taken none; but a take that lapsed in quiet hours, and is not said yet, silences no loud rung.
    func pending(of clock: RunningClock, in election: Election, ladder: [Rung]) -> [PendingPrompt] {
        let rungs = pendingRungs(of: clock, in: election, ladder: ladder)
        if let lapse = lapse(in: election) {
            return rungs.filter { $0.instant > lapse.instant && $0.released < lapse.released }
        }
        guard rungs.isEmpty else { return rungs }
        return pendingRepeat(of: clock, in: election, ladder: ladder).map { [$0] } ?? []
    }

    /// The rungs of a clock that are still to come, in the ladder's order: above the highest one issued (C18).
    func pendingRungs(of clock: RunningClock, in election: Election, ladder: [Rung]) -> [PendingPrompt] {
        let done = progress(of: clock)
        var pending: [PendingPrompt] = []
        for (place, rung) in ladder.enumerated() {
            let instant = clock.rungs[place]
            if let done, done.covers(rung) { continue }
            let released = election.release(of: max(instant, asOf), priority: rung.priority)
            pending.append(PendingPrompt(rung: place, repetition: 0, instant: instant, released: released))
        }
        return pending
    }

    /// The next repeat of the last rung (C15), once every rung has been issued.
    func pendingRepeat(of clock: RunningClock, in election: Election, ladder: [Rung]) -> PendingPrompt? {
        guard let done = progress(of: clock), let last = ladder.last,
            done.covers(last), let instant = election.instant(ofRepeatAfter: done.last)
        else { return nil }
        let released = election.release(of: max(instant, asOf), priority: last.priority)
        return PendingPrompt(
            rung: ladder.count - 1, repetition: done.nextRepetition(of: last.name), instant: instant, released: released
        )
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
                    basisPoints: issue.basisPoints, repetitions: [issue.rung: issue.repetition], last: instant))
            return
        }
        progress[index].basisPoints = max(progress[index].basisPoints, issue.basisPoints)
        progress[index].repetitions[issue.rung] = max(
            issue.repetition, progress[index].repetitions[issue.rung] ?? 0)
        progress[index].last = instant
    }

    /// The wall clock went back: nothing that was issued "in the future" may silence what follows (C22).
    mutating func forgetFuture(after now: Instant) {
        for index in progress.indices { progress[index].last = min(progress[index].last, now) }
        for index in takes.indices { takes[index].at = min(takes[index].at, now) }
        if let take { self.take?.at = min(take.at, now) }
        asOf = min(asOf, now)
    }
}
