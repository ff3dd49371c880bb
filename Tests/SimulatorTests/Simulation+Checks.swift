import Flagging

/// The invariants of issue 5, each looked at after every step that could break it.
extension Simulation {
    private mutating func fail(_ sentence: String) {
        failures.append("\(sentence) (at \(daemonNow.seconds), event \(ledger.events.count))")
    }

    private func receipts(_ flag: FlagState) -> Bool { flag.opening.platform == "meta" }

    /// No rung after its clock stopped, by the facts known then; none in quiet hours that is not loud (C18).
    mutating func check(_ event: Event) {
        guard let book = process?.book else { return }
        var issues: [Issue] = []
        if case .prompted(let issue) = event.body { issues = [issue] }
        if case .takeLapsed(_, let covers) = event.body { issues = covers }
        guard let id = event.flag, let flag = book.flag(id), let election = book.election(of: flag) else { return }
        if !issues.isEmpty {
            let running = NaiveFlag.running(id, by: facts, receipts: receipts(flag))
            for issue in issues
            where !running.contains(where: { $0.kind == issue.clock && $0.startedBy == issue.startedBy }) {
                fail("\(issue.identity) is said of a clock that does not run")
            }
        }
        guard case .prompted(let issue) = event.body else { return }
        let rung = book.policy.ladder.first { $0.name == issue.rung }
        // A rung falls a second early or late where the clock was moved by less than a step (C22).
        let isHeld = [0, 1, 2].allSatisfy {
            election.release(of: event.recorded - $0, priority: rung?.priority ?? .debug) > event.recorded
        }
        if isHeld { fail("C18: \(issue.identity) is said in quiet hours") }
    }

    /// C21: after an outage at most one prompt per flag and clock.
    mutating func checkCatchUp(_ events: ArraySlice<Event>) {
        var clocks: Set<String> = []
        for event in events {
            guard case .prompted(let issue) = event.body else { continue }
            let clock = "\(issue.flag)/\(issue.clock)"
            if !clocks.insert(clock).inserted { fail("C21: \(clock) prompts twice after an outage") }
        }
    }

    /// With nothing more to say at this instant, nothing may be overdue.
    mutating func checkRest() {
        guard let book = process?.book else { return }
        for sentence in book._checkInvariants() { fail(sentence) }
        for flag in book.flags where !flag.id.isContact {
            guard let election = book.election(of: flag) else { continue }
            let running = NaiveFlag.running(flag.id, by: facts, receipts: receipts(flag))
            let found = Set(
                flag.clocks.map { NaiveFlag.Clock(kind: $0.kind, startedBy: $0.startedBy, started: $0.started) })
            if running != found { fail("\(flag.id) runs \(found), by the rules \(running)") }
            if let take = flag.take {
                if take.lapse(in: election) <= daemonNow,
                    election.release(of: daemonNow, priority: Action.takeLapsed.priority) == daemonNow
                {
                    fail("C16: the lapse of a take on \(flag.id) is not said")
                }
                continue
            }
            for clock in running { checkLadder(of: clock, flag.id, election, book.policy.ladder) }
        }
    }

    private mutating func checkLadder(
        of clock: NaiveFlag.Clock, _ flag: FlagID, _ election: Election, _ ladder: [Rung]
    ) {
        func instant(_ basisPoints: Int64) -> Instant {
            election.instant(ofBasisPoints: basisPoints, of: clock.kind, startedAt: clock.started)
        }
        let place = Said.Place(
            flag: flag, clock: clock.kind, startedBy: clock.startedBy, deadline: instant(10_000))
        let extent = said.extents[place]
        let open = ladder.filter { rung in
            guard let extent else { return true }
            return rung.basisPoints > extent.basisPoints && !extent.names.contains(rung.name)
        }
        for rung in open where instant(rung.basisPoints) <= daemonNow {
            guard election.release(of: daemonNow, priority: rung.priority) == daemonNow else { continue }
            fail("\(flag) \(clock.kind) \(rung.name) is overdue and unsaid")
        }
        guard open.isEmpty, let extent, let last = ladder.last,
            let next = election.instant(ofRepeatAfter: extent.last), next <= daemonNow,
            election.release(of: daemonNow, priority: last.priority) == daemonNow
        else { return }
        fail("C15: \(flag) \(clock.kind) does not repeat")
    }

    /// The state is the fold of the events, and nothing else.
    mutating func compareWithFold(_ book: Book) {
        let again = Book(folding: ledger.events)
        guard
            again.nextWake != book.nextWake || again.held != book.held
                || !zip(again.flags, book.flags).allSatisfy({ $0.isSame(as: $1) })
                || again.flags.count != book.flags.count
        else { return }
        fail("the fold of the ledger is not the live state")
    }

    /// All that failed works again: everything intended stands in the journal exactly once, and `plan` comes true.
    mutating func finish() {
        guard failures.isEmpty else { return }
        fuse = nil
        ledger.isFull = false
        journal.condition = .running
        stalledUntil = nil
        if process == nil {
            now = max(now, downUntil)
            boot()
        }
        advance(to: max(now, transit.map(\.at).max() ?? now))
        process?.owesOutage = true
        alive { simulation throws(Killed) in
            try simulation.readMail()
            try simulation.settle()
        }
        checkPlan()
        deliverAll()
        guard failures.isEmpty, let book = process?.book else { return }
        compareWithFold(book)
        if !ledger.repeated.isEmpty { fail("C23: intended twice: \(ledger.repeated)") }
        let keys = journal.written.filter { !$0.hasPrefix("mark ") }
        if Set(keys).count != keys.count { fail("C23: a key stands in the journal twice") }
        let intended = ledger.events.compactMap(\.entry?.identity)
        if Set(keys) != Set(intended) { fail("C23: \(Set(intended).subtracting(keys)) never came to the journal") }
        tally["entries", default: 0] += keys.count
    }

    private mutating func checkPlan() {
        guard failures.isEmpty, let book = process?.book else { return }
        let horizon = daemonNow + 4 * 86_400
        let plan = Engine.plan(book, from: daemonNow, until: horizon, limit: 12)
        let before = ledger.events.count
        if let last = plan.last { advance(to: max(now, last.issued - offset)) }
        let came = ledger.events[before...].compactMap(\.entry).prefix(plan.count)
        if Array(came) != plan { fail("what happened is not what was planned") }
    }

    private mutating func deliverAll() {
        for round in 0..<200 where ledger.pending.count > 0 {
            // A confirmation that met a full disk is looked up again at the next start.
            if round == 100 { boot() }
            alive { simulation throws(Killed) in try simulation.lookAfterDesk() }
        }
        if !ledger.pending.isEmpty { fail("C23: never confirmed: \(ledger.pending)") }
    }
}

extension FlagState {
    fileprivate func isSame(as other: FlagState) -> Bool {
        id == other.id && facts == other.facts && turn == other.turn && clocks == other.clocks && take == other.take
            && isVoid == other.isVoid && wake == other.wake
    }
}
