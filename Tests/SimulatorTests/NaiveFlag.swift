import Flagging

/// Which clocks of a flag run, told a second time: straight from the events, one rule after the other, sharing nothing
/// with the engine's fold.
struct NaiveFlag {
    struct Clock: Hashable {
        var kind: ClockKind
        var startedBy: Int64
        var started: Instant
    }

    private var acknowledgement: Clock?
    private var reaction: Clock?
    private var nextStep: Clock?
    private var isClosed = false
    private var hasBounced = false

    static func running(_ id: FlagID, in events: [Event], receipts: Bool) -> Set<Clock> {
        var voided: Set<Int64> = []
        for event in events {
            if case .retracted(let number) = event.body { voided.insert(number) }
            if case .unlinked(_, let numbers) = event.body { voided.formUnion(numbers) }
        }
        let own = events.filter { $0.flag == id }
        guard let opening = own.first(where: { $0.body.kind == "opened" }), !voided.contains(opening.number) else {
            return []
        }
        let later = own.filter { $0.number != opening.number && !voided.contains($0.number) }
            .sorted { ($0.occurred.seconds, $0.number) < ($1.occurred.seconds, $1.number) }
        var flag = NaiveFlag()
        flag.reaction = Clock(kind: .reaction, startedBy: opening.number, started: opening.occurred)
        if receipts { flag.acknowledgement = flag.reaction.map { Clock(.acknowledgement, like: $0) } }
        for event in later { flag.meet(event, receipts: receipts) }
        return Set([flag.acknowledgement, flag.reaction, flag.nextStep].compactMap { $0 })
    }

    private mutating func meet(_ event: Event, receipts: Bool) {
        let ours = Clock(kind: .nextStep, startedBy: event.number, started: event.occurred)
        switch event.body {
        case .closed:
            (acknowledgement, reaction, nextStep, isClosed) = (nil, nil, nil, true)
        case .reopened where isClosed:
            (nextStep, isClosed) = (ours, false)
        case .happened(let fact) where !isClosed:
            switch fact.kind {
            case .receipt: acknowledgement = nil
            case .reaction, .question, .portalNotice: hand(over: ours, bounced: false)
            case .bounce, .notAccepted: hand(over: ours, bounced: true)
            case .followUp where nextStep != nil:
                reaction = Clock(.reaction, like: ours)
                acknowledgement = hasBounced && receipts ? Clock(.acknowledgement, like: ours) : nil
                (nextStep, hasBounced) = (nil, false)
            default: break
            }
        default: break
        }
    }

    private mutating func hand(over ours: Clock, bounced: Bool) {
        hasBounced = bounced
        acknowledgement = nil
        if reaction != nil { nextStep = ours }
        reaction = nil
    }
}

extension NaiveFlag.Clock {
    init(_ kind: ClockKind, like other: NaiveFlag.Clock) {
        self.init(kind: kind, startedBy: other.startedBy, started: other.started)
    }
}
