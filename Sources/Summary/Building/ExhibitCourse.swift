import Flagging

/// What each exhibit answers, and how long after it came (S2).
struct ExhibitCourse {
    private struct Place {
        /// Nil for a flag that is no exhibit itself.
        var number: Int?
        var event: Int64
        var kind: ExhibitKind
        var instant: Instant
        /// How the instant is known as the start of something: a stated duration after an unknown instant leads to an
        /// instant that is just as unknown.
        var known: Known
    }

    private var places: [Place] = []
    /// How many exhibits are numbered.
    private(set) var count = 0

    /// Begins after the flagged messages, which take the first numbers.
    init(messages: Int) { count = messages }

    /// What is found for one exhibit.
    struct Step {
        /// Nil for a flag that is no exhibit itself.
        var number: Int?
        /// The times since what it answers, first the one that matters most.
        var passages: [Passage]
        /// For an outcome, the exhibit after which it reached the team.
        var follows: Int?
        /// Whether its instant was computed from an unknown one, so that only the duration is known.
        var isAdrift: Bool
    }

    /// The reaction in which an outcome was read: the last one, while it was our turn.
    var reactionInOurTurn: Int? {
        guard let last = places.last(where: { $0.kind.isReaction || $0.kind.isSending }), last.kind.isReaction else {
            return nil
        }
        return last.number
    }

    /// Adds an exhibit.
    ///
    /// - Parameters:
    ///   - isNumbered: whether it is one itself.
    ///   - clocks: the clocks that ran just before it.
    ///   - election: the election as configured when it occurred.
    mutating func add(
        _ event: Event, _ kind: ExhibitKind, isNumbered: Bool, clocks: [RunningClock], election: Election?
    ) -> Step {
        let starts = starts(for: kind, clocks)
        // Nothing is said by an unknown time since what is no exhibit.
        let passages = starts.map { passage(from: $0, to: event, election) }.filter {
            $0.since != nil || $0.seconds != nil
        }
        let follows = kind == .outcome ? places.last { $0.kind.isReaction || $0.kind.isSending }?.number : nil
        let isAdrift = event.known == .stated && starts.first?.place.known == .unknown
        if isNumbered { count += 1 }
        let number = isNumbered ? count : nil
        places.append(
            Place(
                number: number, event: event.number, kind: kind, instant: event.occurred,
                known: isAdrift ? .unknown : event.known))
        return Step(number: number, passages: passages, follows: follows, isAdrift: isAdrift)
    }

    /// The clocks that still run, by the exhibits that started them.
    func pending(_ clocks: [RunningClock]) -> [Pending] {
        clocks.map { clock in
            let start = places.first { $0.event == clock.startedBy }
            return Pending(
                clock: clock.kind, since: start?.number, due: start?.known == .unknown ? nil : clock.deadline)
        }
    }

    /// An exhibit from which time counts, with the clock that ran from it.
    private struct Start {
        var place: Place
        var clock: RunningClock?
        /// Whether it is what the exhibit answers, and not just named as well.
        var isAnswered = true
    }

    private func starts(for kind: ExhibitKind, _ clocks: [RunningClock]) -> [Start] {
        switch kind {
        case .content, .flag, .contact: []
        case .receipt: start(of: .acknowledgement, clocks, else: lastSending)
        case .reaction, .question, .portalNotice: reactionStarts(clocks)
        case .followUp: start(of: .nextStep, clocks, else: lastReaction)
        case .nudge, .bounce, .notAccepted, .automaticReply, .delay, .outcome: plain(lastSending)
        }
    }

    /// A reaction counts from the sending that it answers. The first sending and the receipt are named as well, where
    /// they are others: what a platform took in all is read there. Where the time of what it answers is unknown, so is
    /// the last exhibit before it whose time is known.
    private func reactionStarts(_ clocks: [RunningClock]) -> [Start] {
        var starts = start(of: .reaction, clocks, else: lastSending)
        var others = [places.first, places.first { $0.kind == .receipt }]
        if starts.first?.place.known == .unknown {
            others.append(places.last { $0.known == .header || $0.known == .typed })
        }
        for other in others.compactMap({ $0 }) {
            guard !starts.contains(where: { $0.place.event == other.event }) else { continue }
            starts.append(Start(place: other, isAnswered: false))
        }
        return starts
    }

    private func start(of kind: ClockKind, _ clocks: [RunningClock], else other: Place?) -> [Start] {
        guard let clock = clocks.first(where: { $0.kind == kind }),
            let place = places.first(where: { $0.event == clock.startedBy })
        else { return plain(other) }
        return [Start(place: place, clock: clock)]
    }

    private func plain(_ place: Place?) -> [Start] { place.map { [Start(place: $0)] } ?? [] }

    private var lastSending: Place? { places.last { $0.kind.isSending } }
    private var lastReaction: Place? { places.last { $0.kind.isReaction } }

    private func passage(from start: Start, to event: Event, _ election: Election?) -> Passage {
        let known = Self.known(from: start.place.known, to: event.known, isAnswered: start.isAnswered)
        let seconds = known == .unknown ? nil : event.occurred - start.place.instant
        return Passage(
            since: start.place.number, seconds: seconds, known: known,
            window: window(start, event, seconds, known, election))
    }

    /// The weaker of the two, except that a published duration (`stated`) is itself the fact: it stands even where the
    /// instant that it counts from is unknown. No other number is derived from an unknown instant (C1).
    private static func known(from start: Known, to end: Known, isAnswered: Bool) -> Known {
        if end == .unknown { return .unknown }
        if end == .stated { return start == .unknown && !isAnswered ? .unknown : .stated }
        if start == .unknown || start == .stated { return start }
        return start == .typed ? .typed : end
    }

    /// The window of the clock that ran. From an unknown instant it ran as well (C1), and what of it is a fact is its
    /// length: a stated duration is held against that, and nothing else is.
    private func window(
        _ start: Start, _ event: Event, _ seconds: Int64?, _ known: Known, _ election: Election?
    ) -> Window? {
        guard let clock = start.clock, let election else { return nil }
        let isAdrift = start.place.known == .unknown
        if isAdrift, known != .stated { return nil }
        let winner = election.contenders(
            forBasisPoints: Rung.deadlineBasisPoints, of: clock.kind, startedAt: clock.started
        ).min { $0.instant < $1.instant }
        guard let winner else { return nil }
        let allowance = clock.deadline - clock.started
        let isInside: Bool? =
            switch known {
            case .unknown: nil
            case .stated: seconds.flatMap { Passage.isInside(stated: $0, of: allowance) }
            case .header, .typed: event.occurred < clock.deadline
            }
        return Window(
            clock: clock.kind, tier: winner.tier, seconds: allowance, deadline: isAdrift ? nil : clock.deadline,
            isInside: isInside)
    }
}
