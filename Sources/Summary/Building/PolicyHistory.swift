import Flagging

/// The configurations that the ledger recorded, so that every window is the one that then applied (S2, S4).
struct PolicyHistory {
    private let entries: [(recorded: Instant, policy: Policy)]

    init(of events: [Event]) {
        entries = events.compactMap { event in
            if case .configured(let policy) = event.body { (event.recorded, policy) } else { nil }
        }
    }

    /// The policy in force at an instant that knows the election: the last one recorded until then, else the first of
    /// all, because a flag may have been submitted before the daemon was ever configured.
    func policy(for election: String, at instant: Instant) -> Policy? {
        let able = entries.filter { $0.policy.election(election) != nil }
        return (able.last { $0.recorded <= instant } ?? able.first)?.policy
    }

    /// The policies that were recorded later, in their order.
    func policies(after instant: Instant) -> [Policy] { entries.filter { $0.recorded > instant }.map(\.policy) }

    func election(_ id: String, at instant: Instant) -> Election? {
        policy(for: id, at: instant)?.election(id)
    }

    /// The election as it was when its period ended, or at an instant before: windows that were changed a year later are no
    /// windows of then (S2). Its name is the last one: a name is corrected, and changes no time.
    func election(_ id: String, asOf: Instant) -> Election? {
        guard let last = election(id, at: asOf) else { return nil }
        guard asOf >= last.period.upperBound, var then = election(id, at: last.period.upperBound) else { return last }
        then.name = last.name
        return then
    }

    /// The last name that a platform had; its id where none is known.
    func name(ofPlatform id: String) -> String {
        entries.reversed().lazy.compactMap { $0.policy.platform(id)?.name }.first ?? id
    }

    /// Every election that was ever configured, sorted.
    var electionIDs: [String] { Set(entries.flatMap { $0.policy.elections.map(\.id) }).sorted() }
    /// Every configuration, in the order of recording.
    var policies: [Policy] { entries.map(\.policy) }
}
