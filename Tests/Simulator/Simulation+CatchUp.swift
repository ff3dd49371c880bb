import Flagging
import Service

/// C21: what an outage left is caught up once, and said to be that.
extension Simulation {
    /// The vigil says that all is said.
    func atRest() {
        if !wasPromptRefused {
            if let from = outageFrom { checkCatchUp(events[from...]) }
            outageFrom = nil
            wereRungsSkipped = false
        }
        wasPromptRefused = false
        rest()
    }

    /// A full disk refused events; where prompts were among them the outage is not answered yet (L4).
    func refused(_ events: [Event]) {
        count("appends refused by a full disk")
        let kinds: Set = ["prompted", "take-lapsed", "caught-up", "configured"]
        if events.contains(where: { kinds.contains($0.body.kind) }) { wasPromptRefused = true }
    }

    /// Whether a lower rung of the same clock had passed, and was never said though it had an instant of its own: those
    /// that wait for one end of quiet hours are one prompt (C18).
    func isAnySkipped(
        below issue: Issue, _ election: Election, _ ladder: [Rung], at now: Instant
    ) -> Bool {
        guard let clock = book?.flag(issue.flag)?.clocks.first(where: { $0.kind == issue.clock }) else { return false }
        let place = Said.Place(
            flag: issue.flag, clock: issue.clock, startedBy: issue.startedBy, deadline: issue.deadline)
        let saidBefore = said.extents[place]
        func release(_ rung: Rung) -> Instant {
            let instant = election.instant(ofBasisPoints: rung.basisPoints, of: clock.kind, startedAt: clock.started)
            return election.release(of: instant, priority: rung.priority)
        }
        let own = ladder.first { $0.name == issue.rung }.map(release)
        return ladder.contains { rung in
            guard rung.basisPoints < issue.basisPoints, rung.basisPoints > saidBefore?.basisPoints ?? 0,
                saidBefore?.names.contains(rung.name) != true
            else { return false }
            // What the quiet hours of this instant hold is not skipped but dropped for the higher one (C18).
            guard election.release(of: now, priority: rung.priority) <= now else { return false }
            return release(rung) <= now && release(rung) != own
        }
    }

    /// C21: after an outage one entry says that rungs were skipped, and at one instant each clock speaks once at most.
    private func checkCatchUp(_ events: ArraySlice<Event>) {
        var spoken: Set<String> = []
        for event in events {
            guard case .prompted(let issue) = event.body else { continue }
            let clock = "\(issue.flag)/\(issue.clock)/\(issue.startedBy)/\(event.recorded.seconds)"
            if !spoken.insert(clock).inserted { fail("C21: \(clock) prompts twice after an outage") }
        }
        if wereRungsSkipped, !events.contains(where: { $0.entry?.action == .catchUp }) {
            fail("C21: rungs were skipped, and no entry says so")
        }
    }
}
