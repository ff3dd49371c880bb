/// Time passes: tiers begin, rungs and repeats fall due, takes lapse. Rules C13–C21.
extension Engine {
    /// A tick that is later than this was missed, as a step of more than this is one (C22).
    private static let latenessSeconds: Int64 = 2

    static func tick(afterOutage: Bool, _ draft: inout Draft) {
        noticeStepBack(&draft)
        announceTiers(&draft)
        askForSummaries(&draft)
        var due: [DuePrompt] = []
        var lapses: [Lapse] = []
        var skipped = 0
        // C18: what passed while nobody looked, or the ledger could not be written, is not said in the quiet hours of
        // the return.
        let isReminderHeld = isReminderHeldBack(draft)
        var isHeldBack = isReminderHeld
        for place in draft.book.agenda.flags(until: draft.now) {
            var flag = draft.book.flags[place]
            if let event = flag.causeToSetAside {
                setAside(flag, for: event, &draft)
                continue
            }
            guard let wake = flag.wake, wake <= draft.now, let election = draft.book.election(of: flag) else {
                continue
            }
            if afterOutage, flag.take == nil { skipped += rungsDropped(flag, election, draft) }
            if wake + latenessSeconds < draft.now {
                flag.asOf = draft.now
                flag.rewake(in: election, ladder: draft.policy.ladder)
                if let wake = flag.wake, wake > draft.now { isHeldBack = true }
            }
            if let take = flag.take, let lapse = flag.lapse(in: election), lapse.released <= draft.now {
                let lapse = Lapse(of: take, flag, election, at: draft.now, ladder: draft.policy.ladder)
                skipped += lapse.skipped
                lapses.append(lapse)
                continue
            }
            for clock in flag.clocks {
                let found = DuePrompt(place, flag, clock, election, at: draft.now, ladder: draft.policy.ladder)
                if let found { due.append(found) }
            }
        }
        // C21: after an outage one entry says how many rungs were skipped; then only the highest of each clock speaks.
        if !afterOutage { skipped = 0 }
        if skipped > 0 || isHeldBack { catchUp(skipped, &draft) }
        for lapse in lapses { issue(lapse, &draft) }
        issue(due, &draft)
        if !isReminderHeld { remindOfHeldMail(&draft) }
    }

    /// C22: the clock went back and nobody could say so, because the ledger could not be written then. Were it not said
    /// now, what was held until an hour of that future would stay silent until it comes again.
    private static func noticeStepBack(_ draft: inout Draft) {
        guard let last = draft.book.lastRecorded, draft.now + latenessSeconds < last else { return }
        stepped(by: draft.now - last, &draft)
    }

    private static func announceTiers(_ draft: inout Draft) {
        for election in draft.policy.elections {
            for tier in draft.book.unannounced(in: election) where tier.begins <= draft.now {
                var entry = draft.entry(.tierBegan)
                entry.election = election.id
                entry.tier = tier.name
                draft.add(.tierBegan(election: election.id, tier: tier.name, at: tier.begins), entry: entry)
            }
        }
    }

    /// S4: the shell writes what is asked for here, also after a restart.
    private static func askForSummaries(_ draft: inout Draft) {
        for election in draft.book.summariesDue(at: draft.now) { draft.add(.summaryDue(election: election)) }
    }

    /// L10: one entry says that nothing of this flag is prompted for, and which event to take back. The others go on.
    private static func setAside(_ flag: FlagState, for event: Int64, _ draft: inout Draft) {
        var entry = draft.entry(.flagSetAside, about: flag, actor: .service, step: Step.retractEvent)
        entry.count = Int(event)
        entry.result = "set-aside"
        draft.add(.setAside(event: event), flag: flag.id, entry: entry)
    }

    private static func catchUp(_ skipped: Int, _ draft: inout Draft) {
        var entry = draft.entry(.catchUp)
        entry.count = skipped
        entry.role = draft.policy.roles.first?.id
        draft.add(.caughtUp(skipped: skipped), entry: skipped > 0 ? entry : nil)
    }

    /// How many prompts had passed unsaid, besides the highest of each clock. Rungs that waited for one end of quiet hours
    /// would have been one prompt had somebody looked (C18): there none was missed.
    private static func rungsDropped(_ flag: FlagState, _ election: Election, _ draft: Draft) -> Int {
        let ladder = draft.policy.ladder
        return flag.clocks.reduce(0) { sum, clock in
            let passed = flag.pending(of: clock, in: election, ladder: ladder).filter { $0.released <= draft.now }
            let prompts = Set(passed.map { election.release(of: $0.instant, priority: ladder[$0.rung].priority) })
            return sum + max(0, prompts.count - 1)
        }
    }

    /// Whether people are to be reminded of held mail, but not before the end of the quiet hours that hold now.
    private static func isReminderHeldBack(_ draft: Draft) -> Bool {
        guard let next = draft.book.nextHeldReminder, next.released + latenessSeconds < draft.now else {
            return false
        }
        return next.election.release(of: draft.now, priority: Action.mailHeld.priority) > draft.now
    }

    /// C16: at the lapse one entry carries the highest rung passed, and the ladder goes on from there.
    private static func issue(_ lapse: Lapse, _ draft: inout Draft) {
        var entry = draft.entry(.takeLapsed, about: lapse.flag, actor: .service)
        entry.result = nil
        entry.actor = nil
        if lapse.instant + 1 < draft.now { entry.lateSeconds = draft.now - lapse.instant }
        if let carried = lapse.carried {
            entry.clock = carried.clock
            entry.rung = carried.rung
            entry.repetition = carried.repetition
            entry.due = carried.deadline
            let rung = draft.policy.ladder.first { $0.name == carried.rung }
            entry.step = rung?.step(for: carried.clock)
            entry.role = rung?.role
        } else if let clock = lapse.flag.clocks.min(by: { $0.deadline < $1.deadline }) {
            entry.clock = clock.kind
            entry.due = clock.deadline
            entry.role = lapse.role ?? draft.policy.roles.first?.id
        }
        draft.add(.takeLapsed(flag: lapse.flag.id, covers: lapse.covers), flag: lapse.flag.id, entry: entry)
    }

    /// While mail is held, people are asked again by the tier's repeat: once for all of an election.
    private static func remindOfHeldMail(_ draft: inout Draft) {
        guard let next = draft.book.nextHeldReminder, next.released <= draft.now else { return }
        let held = draft.book.held(in: next.election)
        var entry = draft.entry(.mailHeld, step: Step.readHeldMail)
        entry.count = held.count
        entry.flags = Set(held.flatMap { $0.finding.candidates.map(\.flag) }).sorted()
        entry.result = "held"
        draft.place(next.election.id, &entry)
        draft.add(.heldReminded(election: next.election.id), entry: entry)
    }
}
