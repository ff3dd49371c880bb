/// A clock that ran, with what stopped it.
public struct PastClock: Hashable, Sendable {
    /// The clock, with the instants that the configuration in force gives it.
    public var clock: RunningClock
    /// The fact that stopped it; nil while it runs.
    public var stoppedBy: FlagFact?
}

extension Book {
    /// Every clock that the facts of a flag started, in the order of their starts, also those that stopped: whoever was
    /// woken by one wants to know why after it stopped too.
    public func clocks(everOf flag: FlagState) -> [PastClock] {
        guard let election = election(of: flag), !flag.id.isContact, !flag.isVoid else { return [] }
        var found: [PastClock] = []
        var running: [Course.Start] = []
        for end in flag.facts.indices {
            let now = flag.course(of: Array(flag.facts[...end]), in: policy).starts
            for stopped in running where !now.contains(stopped) {
                let place = found.firstIndex { $0.clock.kind == stopped.kind && $0.clock.startedBy == stopped.event }
                if let place { found[place].stoppedBy = flag.facts[end] }
            }
            for start in now where !running.contains(start) {
                found.append(PastClock(clock: RunningClock(start, in: election, ladder: policy.ladder)))
            }
            running = now
        }
        return found
    }
}
