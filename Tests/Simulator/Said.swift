import Flagging

/// What was said of each clock with each deadline, gathered from the events and from nothing else.
struct Said {
    struct Place: Hashable {
        var flag: FlagID
        var clock: ClockKind
        var startedBy: Int64
        var deadline: Instant
    }

    struct Extent {
        var basisPoints: Int64 = 0
        var names: Set<String> = []
        var last = Instant.distantPast
    }

    private var lastRecorded = Instant.distantPast
    private(set) var extents: [Place: Extent] = [:]

    mutating func note(_ event: Event) {
        // C22: what was said in a future that did not come was said now.
        if event.recorded < lastRecorded {
            for (place, extent) in extents where extent.last > event.recorded {
                extents[place]?.last = event.recorded
            }
        }
        lastRecorded = event.recorded
        switch event.body {
        case .prompted(let issue): note(issue, at: event.recorded)
        case .takeLapsed(_, let covers): for issue in covers { note(issue, at: event.recorded) }
        default: break
        }
    }

    private mutating func note(_ issue: Issue, at instant: Instant) {
        let place = Place(
            flag: issue.flag, clock: issue.clock, startedBy: issue.startedBy, deadline: issue.deadline)
        extents[place, default: Extent()].basisPoints = max(extents[place]?.basisPoints ?? 0, issue.basisPoints)
        extents[place]?.names.insert(issue.rung)
        extents[place]?.last = instant
    }
}
