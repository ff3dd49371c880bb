extension Book {
    /// What must hold after every event; each broken one as a sentence. Empty when all is well.
    public func _checkInvariants() -> [String] {
        var broken: [String] = []
        for (place, flag) in flags.enumerated() {
            if places[flag.id] != place { broken.append("\(flag.id) is not where the index says") }
            if !zip(flag.facts, flag.facts.dropFirst()).allSatisfy({ FlagFact.precedes($0, $1) }) {
                broken.append("C11: facts of \(flag.id) are out of order")
            }
            broken += checkClocks(of: flag)
            var again = flag
            again.refold(in: policy, asOf: flag.asOf)
            if again.wake != flag.wake || again.clocks != flag.clocks || again.turn != flag.turn {
                broken.append("\(flag.id) differs from the fold of its facts")
            }
            if agenda.instant(of: place) != flag.wake { broken.append("\(flag.id) is not on the agenda as it wakes") }
        }
        if !Set(held.keys).isDisjoint(with: filed.keys) { broken.append("a mail is both held and filed") }
        if !agenda.isSound { broken.append("the agenda is out of order") }
        return broken
    }

    private func checkClocks(of flag: FlagState) -> [String] {
        var broken: [String] = []
        let kinds = flag.clocks.map(\.kind)
        if Set(kinds).count != kinds.count { broken.append("\(flag.id) runs a clock twice") }
        if !flag.isOpen, !kinds.isEmpty { broken.append("C8: \(flag.id) is not open and a clock runs") }
        if kinds.contains(.nextStep), flag.turn != .ours { broken.append("C4: next-step runs out of our turn") }
        if kinds.contains(.reaction), flag.turn != .platform { broken.append("C4: reaction runs in our turn") }
        if flag.isSetAside, !kinds.isEmpty { broken.append("L10: \(flag.id) is set aside and a clock runs") }
        if flag.isOpen, !flag.isSetAside, election(of: flag) != nil, kinds.isEmpty {
            broken.append("\(flag.id) is open without a clock")
        }
        for clock in flag.clocks where !zip(clock.rungs, clock.rungs.dropFirst()).allSatisfy({ $0 <= $1 }) {
            broken.append("C13: rungs of \(flag.id) are not in order")
        }
        return broken
    }
}
