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

    /// The facts of each flag in the order of recording, and what was taken back: all that the rules look at.
    struct Facts {
        private(set) var lines: [FlagID: [Line]] = [:]
        private(set) var voided: Set<Int64> = []

        mutating func note(_ event: Event) {
            switch event.body {
            case .retracted(let number): voided.insert(number)
            case .unlinked(_, let numbers): voided.formUnion(numbers)
            case .opened, .closed, .reopened, .happened:
                guard let flag = event.flag else { return }
                lines[flag, default: []].append(Line(event))
            default: break
            }
        }
    }

    struct Line {
        var number: Int64
        var occurred: Instant
        var what: String

        init(_ event: Event) {
            number = event.number
            occurred = event.occurred
            what = event.body.kind
        }
    }

    static func running(_ id: FlagID, by facts: Facts, receipts: Bool) -> Set<Clock> {
        guard var later = facts.lines[id]?[...], let opening = later.popFirst(), opening.what == "opened",
            !facts.voided.contains(opening.number)
        else { return [] }
        var flag = NaiveFlag()
        flag.reaction = Clock(kind: .reaction, startedBy: opening.number, started: opening.occurred)
        if receipts { flag.acknowledgement = flag.reaction.map { Clock(.acknowledgement, like: $0) } }
        let inOrder = later.sorted {
            $0.occurred == $1.occurred ? $0.number < $1.number : $0.occurred < $1.occurred
        }
        for line in inOrder where !facts.voided.contains(line.number) { flag.meet(line, receipts: receipts) }
        return Set([flag.acknowledgement, flag.reaction, flag.nextStep].compactMap { $0 })
    }

    private mutating func meet(_ line: Line, receipts: Bool) {
        let ours = Clock(kind: .nextStep, startedBy: line.number, started: line.occurred)
        if isClosed {
            if line.what == "reopened" { (nextStep, isClosed) = (ours, false) }
            return
        }
        switch line.what {
        case "closed": (acknowledgement, reaction, nextStep, isClosed) = (nil, nil, nil, true)
        case "receipt": acknowledgement = nil
        case "reaction", "question", "portal-notice": hand(over: ours, bounced: false)
        case "bounce", "not-accepted": hand(over: ours, bounced: true)
        case "follow-up" where nextStep != nil:
            reaction = Clock(.reaction, like: ours)
            acknowledgement = hasBounced && receipts ? Clock(.acknowledgement, like: ours) : nil
            (nextStep, hasBounced) = (nil, false)
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
