import Flagging

/// Random elections around a change of the clocks, and random configurations of them.
enum RandomPolicy {
    private static let hour: Int64 = 3_600

    static func make(
        around change: Instant, in zone: ZoneTable, _ platforms: [Platform], _ chance: Chance
    ) -> Policy {
        var policy = Policy(elections: [], ladder: ladder(chance), roles: roles, platforms: platforms)
        policy.elections = [election(around: change, in: zone, chance)]
        return policy
    }

    /// The same election under other allowances or another ladder, as a reload brings it.
    static func vary(_ policy: Policy, around change: Instant, _ chance: Chance) -> Policy {
        var varied = policy
        if chance.once(in: 2) { varied.ladder = ladder(chance) }
        if chance.once(in: 2), let zone = policy.elections.first?.zone {
            varied.elections = [election(around: change, in: zone, chance)]
        }
        return varied
    }

    static func election(around change: Instant, in zone: ZoneTable, _ chance: Chance) -> Election {
        var begins: Set<Int64> = []
        for _ in 0..<chance.int(1...4) {
            begins.insert(change.seconds + chance.int(-200...200) * hour / 2 + (chance.once(in: 4) ? 1 : 0))
        }
        // Allowances may only tighten until the polls close; the last tier may be wide again.
        var allowance = chance.int(8...60)
        var tiers: [Tier] = []
        for (index, begin) in begins.sorted().enumerated() {
            let isLast = index == begins.count - 1
            if index > 0 { allowance = isLast && chance.once(in: 2) ? 48 : max(1, allowance - chance.int(0...20)) }
            tiers.append(tier("t\(index)", begin, allowance, chance))
        }
        for index in tiers.indices.dropLast() { tiers[index].ends = tiers[index + 1].begins }
        let day = zone.local(at: change).date
        return Election(
            id: "sim", code: "SIM", name: LocalizedText(nl: "sim", en: "sim"), zone: zone, nomination: day,
            firstPollingDay: day, resultDay: day, polling: [], tiers: tiers)
    }

    private static func tier(_ name: String, _ begins: Int64, _ allowance: Int64, _ chance: Chance) -> Tier {
        let quiet: [QuietHours?] = [nil, hours("22:00-08:00"), hours("23:30-02:30"), hours("01:15-02:45")]
        return Tier(
            name: name, begins: Instant(begins), ends: .distantFuture,
            acknowledgementSeconds: max(1_800, allowance * hour / chance.int(1...4)),
            reactionSeconds: allowance * hour - (chance.once(in: 3) ? 1 : 0),
            nextStepSeconds: max(900, allowance * hour / chance.int(1...3)),
            repeatSeconds: chance.once(in: 3) ? nil : chance.int(6...40) * hour,
            takeSeconds: chance.int(1...24) * hour, quiet: chance.pick(quiet) ?? nil,
            loud: chance.pick([.alert, .critical, .warning]) ?? .alert,
            ceiling: chance.pick([.alert, .alert, .notice]) ?? .alert)
    }

    static func hours(_ text: String) -> QuietHours? {
        let parts = text.split(separator: "-").compactMap { LocalTime($0) }
        return parts.count == 2 ? QuietHours(begins: parts[0], ends: parts[1]) : nil
    }

    private static func ladder(_ chance: Chance) -> [Rung] {
        let rows: [(String, Int64, Priority)] = [
            ("reminder", 7_500, .notice), ("due", 10_000, .warning), ("contact", 15_000, .error),
            ("head", 20_000, .critical), ("early", 2_500, .info), ("last", 30_000, .critical),
        ]
        let chosen = chance.once(in: 3) ? rows.filter { _ in !chance.once(in: 3) } : Array(rows.prefix(4))
        return (chosen.isEmpty ? [rows[1]] : chosen).sorted { $0.1 < $1.1 }.map {
            Rung(name: $0.0, basisPoints: $0.1, priority: $0.2, step: "ask", ownStep: "decide", role: "on-call")
        }
    }

    private static let roles = [Role(id: "on-call", name: LocalizedText(nl: "piket", en: "on-call"))]
}
