import Flagging

/// Makes the parts of a summary from the events that count.
struct SummaryBuilder {
    let election: Election
    let history: PolicyHistory
    let asOf: Instant
    let exhibitLimit: Int
    let disclosure: Disclosure
    private let book: Book
    private let events: [Int64: Event]
    private let voiding: [Event]

    init(
        election: Election, events: [Event], history: PolicyHistory, asOf: Instant, exhibitLimit: Int,
        disclosure: Disclosure
    ) {
        self.election = election
        self.history = history
        self.asOf = asOf
        self.exhibitLimit = exhibitLimit
        self.disclosure = disclosure
        let book = Book(folding: events)
        self.book = book
        var facts: [Int64: Event] = [:]
        var voiding: [Event] = []
        for event in events {
            switch event.body {
            case .opened, .contactLogged, .happened, .closed, .reopened, .amended: facts[event.number] = event
            case .retracted, .unlinked: voiding.append(event)
            default: break
            }
        }
        let amendments = events.filter { event in
            if case .amended = event.body { !book.isVoid(event.number) } else { false }
        }
        if !amendments.isEmpty { facts = facts.mapValues { $0.amended(by: amendments) } }
        self.events = facts
        self.voiding = voiding
    }

    /// The flags, or the contacts, in the order of their numbers.
    func records(contacts: Bool, mailText: (String) throws -> String?) throws -> [Record] {
        try states.filter { $0.id.isContact == contacts && !$0.isVoid }.sorted { $0.id < $1.id }.map { state in
            try RecordBuilder(
                state: state, events: state.facts.compactMap { events[$0.number] }, history: history, asOf: asOf,
                zone: election.zone, opensAt: election.polling.map(\.opens).min(),
                exhibitLimit: exhibitLimit, disclosure: disclosure
            ).record(mailText: mailText)
        }
    }

    /// S1: every platform of the configuration, then those that it no longer knows.
    func uses(of flags: [Record]) -> [PlatformUses] {
        let counts = Dictionary(grouping: flags, by: \.platform).mapValues(\.count)
        let configured = history.policy(for: election.id, at: asOf)?.platforms.map(\.id) ?? []
        let others = counts.keys.filter { !configured.contains($0) }.sorted()
        return (configured + others).map {
            PlatformUses(platform: $0, name: history.name(ofPlatform: $0), count: counts[$0] ?? 0)
        }
    }

    /// C26: what was taken back, in the order of its events.
    func leftOut() -> [LeftOut] {
        let flags = Set(states.map(\.id))
        return voiding.flatMap { voider in
            numbers(voidedBy: voider.body).compactMap { number in
                guard let event = events[number], let flag = event.flag, flags.contains(flag) else { return nil }
                return LeftOut(
                    event: number, kind: event.body.kind, flag: flag, by: voider.number,
                    why: voider.personal.notes["why"])
            }
        }.sorted { ($0.event, $0.by) < ($1.event, $1.by) }
    }

    /// How many events of the election count.
    var eventCount: Int {
        let flags = Set(states.map(\.id))
        return events.values.count { event in event.flag.map(flags.contains) ?? false }
    }

    private var states: [FlagState] { book.flags.filter { $0.opening.election == election.id } }

    private func numbers(voidedBy body: EventBody) -> [Int64] {
        switch body {
        case .retracted(let event): [event]
        case .unlinked(_, let events): events
        default: []
        }
    }
}
