import Configuration
package import Flagging
import Service

/// The invariants, each looked at after every step that could break it.
extension Simulation {
    package var book: Book? { process?.vigil.keeper.book }

    /// C2: whether its channel sends receipts of its own.
    private func receipts(_ flag: FlagState) -> Bool {
        let platform = loaded.policy.platform(flag.opening.platform)
        return platform?.channel(flag.opening.channel)?.separateReceipt ?? false
    }

    /// What the ledger has taken, at once: facts before rungs, as they stand in it.
    func kept(_ new: [Event]) {
        for event in new { facts.note(event) }
        for event in new {
            if case .ledgerBehind = event.body { fail("L8: a ledger that lost nothing is said to be behind") }
            check(event)
            said.note(event)
        }
        events += new
    }

    func handed(_ entries: [OutgoingEntry]) {
        handedKeys.formUnion(entries.map(\.key))
        for entry in entries {
            if let event = entry.rendered[.event].flatMap({ Int64($0) }) { eventOfKey[entry.key] = event }
            if let flag = entry.rendered[.flag].flatMap({ FlagID($0) }) { flagOfKey[entry.key] = flag }
        }
    }

    /// What a reader of the model journal finds of this ledger, newest first; nil where nobody may read.
    func remembered() -> Recollection? {
        guard journal.condition != .unreadable else { return nil }
        var found = Recollection()
        for key in journal.written.reversed() {
            if let event = eventOfKey[key] { found.traces.append(Recollection.Trace(event: event, key: key)) }
        }
        let flags = Dictionary(grouping: journal.written.compactMap { flagOfKey[$0] }) { "\($0.code) \($0.isContact)" }
        found.flags = flags.values.compactMap { $0.max() }
        return found
    }

    /// After every step: with nothing under way, nothing may be overdue. While the ledger could not be written it is
    /// tried again within five seconds, so what is due may wait for that long.
    func rest() {
        guard failures.isEmpty, let process, process.vigil.isReady, process.vigil.ledgerTrouble == nil,
            process.effects.armed.map({ $0 > daemonNow + 5 }) ?? true, lastRest != (events.count, daemonNow)
        else { return }
        lastRest = (events.count, daemonNow)
        checkRest()
    }

    /// No rung after its clock stopped, by the facts known then; none in quiet hours that is not loud (C18).
    func check(_ event: Event) {
        guard let book else { return }
        var issues: [Issue] = []
        if case .prompted(let issue) = event.body { issues = [issue] }
        if case .takeLapsed(_, let covers) = event.body { issues = covers }
        guard let id = event.flag, let flag = book.flag(id), let election = book.election(of: flag) else { return }
        if !issues.isEmpty {
            if !isMailRead { fail("C21: \(issues[0].identity) is said before the mail was read") }
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
        // Where mail brought a fact first, the clock turned out to have run in the past: C11 asks for no count.
        // Under another configuration they passed at that moment: C14 asks for the highest alone. Of a flag that is taken
        // the lapse carries what passed (C16).
        let since = events[(outageFrom ?? events.endIndex)...]
        if outageFrom != nil, flag.take == nil, !since.contains(where: { $0.flag == id && $0.body.kind != "prompted" }),
            !since.contains(where: { $0.body.kind == "configured" }),
            isAnySkipped(below: issue, election, book.policy.ladder, at: event.recorded)
        {
            wereRungsSkipped = true
        }
    }

    /// With nothing more to say at this instant, nothing may be overdue.
    func checkRest() {
        guard let book else { return }
        // Where the configuration could not be put in force, the prompts of the old one would be wrong for ever.
        if book.policy != loaded.policy { fail("the configuration is not in force") }
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

    private func checkLadder(
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
    func compareWithFold(_ book: Book) {
        let again = Book(folding: events)
        guard
            again.nextWake != book.nextWake || again.held != book.held
                || !zip(again.flags, book.flags).allSatisfy({ $0.isSame(as: $1) })
                || again.flags.count != book.flags.count
        else { return }
        fail("the fold of the ledger is not the live state")
    }
}

extension FlagState {
    fileprivate func isSame(as other: FlagState) -> Bool {
        id == other.id && facts == other.facts && turn == other.turn && clocks == other.clocks && take == other.take
            && isVoid == other.isVoid && wake == other.wake
    }
}
