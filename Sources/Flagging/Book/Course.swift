/// Where the facts of a flag lead: whose turn it is and which clocks run. Rules C2–C11.
struct Course: Hashable {
    /// A clock that runs, by what started it.
    struct Start: Hashable {
        var kind: ClockKind
        var event: Int64
        var instant: Instant
    }

    var turn: Turn = .platform
    var starts: [Start] = []
    /// Whether what we sent last failed, so that the next sending is "the sending again" (C5).
    private var hasFailed = false

    /// Folds facts that stand in the order of C11. `separateReceipt` says whether a channel sends separate receipts.
    init(of facts: some Sequence<FlagFact>, separateReceipt: (String?) -> Bool) {
        for fact in facts {
            switch fact.effect {
            case .opened:
                send(fact, awaitingReceipt: separateReceipt(fact.channel))
            case .closed:
                starts = []  // C8
                turn = .closed
            case .reopened:
                guard turn == .closed else { continue }
                starts = []
                takeTurn(fact)  // C8: reopening starts next-step
            case .fact(let kind):
                apply(kind, fact, separateReceipt: separateReceipt)
            }
        }
    }

    private mutating func apply(_ kind: FactKind, _ fact: FlagFact, separateReceipt: (String?) -> Bool) {
        guard turn != .closed else { return }  // C8: filed, starts nothing
        switch kind {
        case .receipt:
            stop(.acknowledgement)  // C3
        case .reaction, .question, .portalNotice:
            stop(.acknowledgement)  // C4, C7
            hasFailed = false
            if turn == .platform { takeTurn(fact) }
        case .bounce, .notAccepted:
            stop(.acknowledgement)  // C6
            hasFailed = true
            if turn == .platform { takeTurn(fact) }
        case .followUp:
            // C5: in our turn it starts the reaction clock anew; in the platform's turn it is a nudge.
            guard turn == .ours else { return }
            send(fact, awaitingReceipt: hasFailed && separateReceipt(fact.channel))
        case .nudge, .automaticReply, .delay, .outcome, .note, .content:
            return  // C5, C9
        }
    }

    private mutating func send(_ fact: FlagFact, awaitingReceipt: Bool) {
        starts = []
        if awaitingReceipt { starts.append(Start(kind: .acknowledgement, event: fact.number, instant: fact.occurred)) }
        starts.append(Start(kind: .reaction, event: fact.number, instant: fact.occurred))
        turn = .platform
        hasFailed = false
    }

    private mutating func takeTurn(_ fact: FlagFact) {
        stop(.reaction)
        starts.append(Start(kind: .nextStep, event: fact.number, instant: fact.occurred))
        turn = .ours
    }

    private mutating func stop(_ kind: ClockKind) {
        starts.removeAll { $0.kind == kind }
    }
}
