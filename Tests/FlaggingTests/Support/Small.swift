import Flagging
import ShippedTables

/// Small elections in UTC that begin at 1970-01-01T00:00:00Z, so that an expected instant can be read off the hours.
enum Small {
    static let hour: Int64 = 3_600

    /// The instant so many hours after the epoch.
    static func at(_ hours: Double) -> Instant { Instant(Int64(hours * 3_600)) }

    /// A tier whose allowances, in hours, are the same for every clock unless said otherwise.
    static func tier(
        _ name: String, begins: Double, allowance: Double, nextStep: Double? = nil, receipt: Double? = nil,
        repeats: Double? = nil, take: Double = 4, quiet: String? = nil, loud: Priority = .alert,
        ceiling: Priority = .alert
    ) -> Tier {
        Tier(
            name: name, begins: at(begins), ends: .distantFuture,
            acknowledgementSeconds: Int64((receipt ?? allowance) * 3_600), reactionSeconds: Int64(allowance * 3_600),
            nextStepSeconds: Int64((nextStep ?? allowance) * 3_600), repeatSeconds: repeats.map { Int64($0 * 3_600) },
            takeSeconds: Int64(take * 3_600), quiet: quiet.map(hours), loud: loud, ceiling: ceiling)
    }

    static func hours(_ text: String) -> QuietHours {
        let ends = text.split(separator: "-")
        return QuietHours(begins: LocalTime(ends[0])!, ends: LocalTime(ends[1])!)  // proof: literals of the right form
    }

    static func election(
        _ tiers: [Tier], id: String = "small", code: String = "SM", zone: ZoneTable = .utc
    ) -> Election {
        var joined = tiers
        for index in joined.indices.dropLast() { joined[index].ends = joined[index + 1].begins }
        let day = CivilDate("1970-01-01")!  // proof: a literal of the right form
        return Election(
            id: id, code: code, name: LocalizedText(nl: id, en: id), zone: zone, nomination: day, firstPollingDay: day,
            resultDay: day, polling: [], tiers: joined)
    }

    /// Half, whole, and twice the allowance, at notice, warning and critical.
    static let ladder = [
        rung("half", 5_000, .notice), rung("whole", 10_000, .warning), rung("twice", 20_000, .critical),
    ]

    static func rung(_ name: String, _ basisPoints: Int64, _ priority: Priority) -> Rung {
        Rung(
            name: name, basisPoints: basisPoints, priority: priority, step: "ask-them", ownStep: "ask-us",
            role: "on-call")
    }

    static func policy(_ tiers: Tier..., ladder: [Rung] = ladder) -> Policy {
        Policy(
            elections: [election(tiers)], ladder: ladder, roles: Shipped.roles, platforms: Shipped.platforms)
    }
}
