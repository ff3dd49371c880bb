/// What people ask about the prompts of a flag.
extension Book {
    /// The next prompt of a running clock; nil where none follows. While the flag is taken, none but what its lapse says.
    public func nextPrompt(of clock: RunningClock, of flag: FlagState) -> NextPrompt? {
        guard let election = election(of: flag) else { return nil }
        let next = flag.pending(of: clock, in: election, ladder: policy.ladder).min { $0.released < $1.released }
        return next.map {
            NextPrompt(
                rung: policy.ladder[$0.rung], repetition: $0.repetition, instant: $0.instant, released: $0.released)
        }
    }

    /// The next prompt of a flag with its clock; nil where none follows.
    public func nextPrompt(of flag: FlagState) -> (clock: RunningClock, prompt: NextPrompt)? {
        flag.clocks.compactMap { clock in nextPrompt(of: clock, of: flag).map { (clock, $0) } }
            .min { $0.1.released < $1.1.released }
    }

    /// The names of the rungs of a clock that were issued, in the ladder's order.
    public func issuedRungs(of clock: RunningClock, of flag: FlagState) -> [String] {
        guard let issued = flag.progress(of: clock)?.repetitions else { return [] }
        return policy.ladder.map(\.name).filter { issued[$0] != nil }
    }
}
