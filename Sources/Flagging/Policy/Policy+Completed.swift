extension Policy {
    /// This policy with the elections and platforms of open flags that it does not have, as an earlier one had them.
    ///
    /// A file that was taken away must not silence a flag that is open: without its election a flag has no clocks. What
    /// is kept so goes with the next configuration after the flags are closed.
    func completed(for flags: [FlagState], from earlier: Policy) -> Policy {
        var completed = self
        for opening in flags.map(\.opening) {
            if completed.election(opening.election) == nil, let election = earlier.election(opening.election) {
                completed.elections.append(election)
            }
            if completed.platform(opening.platform) == nil, let platform = earlier.platform(opening.platform) {
                completed.platforms.append(platform)
            }
        }
        return completed
    }
}

extension Book {
    /// The open flags whose election or platform a policy does not have.
    func openFlags(withoutPlaceIn policy: Policy) -> [FlagState] {
        let elections = Set(policy.elections.map(\.id))
        let platforms = Set(policy.platforms.map(\.id))
        return flags.filter {
            $0.isOpen && !(elections.contains($0.opening.election) && platforms.contains($0.opening.platform))
        }
    }
}
