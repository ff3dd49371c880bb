import Flagging

/// What each exhibit answers, and how long after it came (S2).
struct ExhibitCourse {
    private struct Place {
        var number: Int
        var event: Int64
        var kind: ExhibitKind
        var instant: Instant
        /// How the instant is known as the start of something: a stated duration after an unknown instant leads to an
        /// instant that is just as unknown.
        var known: Known
    }

    private let isContact: Bool
    private var places: [Place] = []

    init(isContact: Bool) {
        self.isContact = isContact
    }

    var count: Int { places.count }

    /// What is found for one exhibit.
    struct Step {
        var number: Int
        /// The times since what it answers, first the one that matters most.
        var passages: [Passage]
        /// For an outcome, the exhibit after which it reached the team.
        var follows: Int?
        /// Whether its instant was computed from an unknown one, so that only the duration is known.
        var isAdrift: Bool
    }

    /// Adds an exhibit.
    ///
    /// - Parameters:
    ///   - clocks: the clocks that ran just before it.
    ///   - election: the election as configured when it occurred.
    mutating func add(
        _ event: Event, _ kind: ExhibitKind, clocks: [RunningClock], election: Election?
    ) -> Step {
        let starts = starts(for: kind, clocks)
        let passages = starts.map { passage(from: $0, to: event, election) }
        let follows = kind == .outcome ? places.last { $0.kind.isReaction || $0.kind.isSending }?.number : nil
        let isAdrift = event.known == .stated && starts.first?.place.known == .unknown
        places.append(
            Place(
                number: count + 1, event: event.number, kind: kind, instant: event.occurred,
                known: isAdrift ? .unknown : event.known))
        return Step(number: count, passages: passages, follows: follows, isAdrift: isAdrift)
    }

    /// The clocks that still run, by the exhibits that started them.
    func pending(_ clocks: [RunningClock]) -> [Pending] {
        clocks.compactMap { clock in
            places.first { $0.event == clock.startedBy }.map { Pending(clock: clock.kind, since: $0.number) }
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
        case .content, .flag, .contact, .reopened: []
        case .receipt: start(of: .acknowledgement, clocks, else: lastSending)
        case .reaction, .question, .portalNotice: reactionStarts(clocks)
        case .followUp: start(of: .nextStep, clocks, else: lastReaction)
        case .closed: start(of: .nextStep, clocks, else: nil)
        case .nudge, .bounce, .notAccepted, .automaticReply, .delay, .outcome: plain(lastSending)
        }
    }

    /// A reaction counts from the sending that it answers. The first sending and the receipt are named as well, where
    /// they are others: what a platform took in all is read there.
    private func reactionStarts(_ clocks: [RunningClock]) -> [Start] {
        var starts = start(of: .reaction, clocks, else: lastSending)
        for other in [places.first { $0.kind.isSending }, places.first { $0.kind == .receipt }].compactMap({ $0 }) {
            guard !starts.contains(where: { $0.place.number == other.number }) else { continue }
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
        return Passage(
            since: start.place.number, seconds: known == .unknown ? nil : event.occurred - start.place.instant,
            known: known, window: start.place.known == .unknown ? nil : window(start.clock, event, election))
    }

    /// The weaker of the two, except that a published duration (`stated`) is itself the fact: it stands even where the
    /// instant that it counts from is unknown. No other number is derived from an unknown instant (C1).
    private static func known(from start: Known, to end: Known, isAnswered: Bool) -> Known {
        if end == .unknown { return .unknown }
        if end == .stated { return start == .unknown && !isAnswered ? .unknown : .stated }
        if start == .unknown || start == .stated { return start }
        return start == .typed ? .typed : end
    }

    private func window(_ clock: RunningClock?, _ event: Event, _ election: Election?) -> Window? {
        guard let clock, let election else { return nil }
        let winner = election.contenders(
            forBasisPoints: Rung.deadlineBasisPoints, of: clock.kind, startedAt: clock.started
        ).min { $0.instant < $1.instant }
        guard let winner else { return nil }
        return Window(
            clock: clock.kind, tier: winner.tier, seconds: clock.deadline - clock.started, deadline: clock.deadline,
            isInside: event.known == .unknown ? nil : event.occurred < clock.deadline)
    }
}
