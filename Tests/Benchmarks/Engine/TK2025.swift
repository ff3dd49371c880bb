import Flagging

/// The election and the shipped tiers, resolved, and the history of its X flag.
enum TK2025 {
    static let starts = at("2025-10-17T00:00:00+02:00")
    static let ends = at("2025-11-08T00:00:00+01:00")
    private static let hour: Int64 = 3_600

    static let zone = ZoneTable(
        identifier: "Europe/Amsterdam", initialOffset: 3_600,
        transitions: (2000...2037).flatMap { year in
            [lastSunday(year, 3, 31, offset: 7_200), lastSunday(year, 10, 31, offset: 3_600)]
        })

    static let tiers: [Tier] = {
        var tiers = [
            tier("ruim", "2025-09-15T08:00:00+02:00", (24, 72, 24), 48, 24, "22:00-08:00"),
            tier("normaal", "2025-10-15T08:00:00+02:00", (12, 48, 12), 24, 12, "22:00-08:00"),
            tier("verhoogd", "2025-10-22T08:00:00+02:00", (4, 24, 8), 12, 8, "23:00-07:00", loud: .critical),
            tier("hoog", "2025-10-27T08:00:00+01:00", (1, 3, 2), 4, 2, nil),
            tier("verkiezingsdag", "2025-10-29T06:00:00+01:00", (1, 2, 1), 1, 1, nil),
            tier("na", "2025-10-30T02:00:00+01:00", (12, 24, 24), nil, 24, "22:00-08:00", ceiling: .notice),
            tier("afronding", "2025-11-07T12:00:00+01:00", (168, 168, 168), nil, 168, "22:00-08:00", ceiling: .notice),
        ]
        for index in tiers.indices.dropLast() { tiers[index].ends = tiers[index + 1].begins }
        return tiers
    }()

    static let policy = Policy(
        elections: [
            Election(
                id: "tk2025", code: "TK25", name: LocalizedText(nl: "tk2025", en: "tk2025"), zone: zone,
                nomination: CivilDate(daysSinceEpoch: 20_346), firstPollingDay: CivilDate(daysSinceEpoch: 20_390),
                resultDay: CivilDate(daysSinceEpoch: 20_399), polling: [], tiers: tiers)
        ],
        ladder: [
            rung("reminder", 7_500, .notice), rung("due", 10_000, .warning), rung("escalation-contact", 15_000, .error),
            rung("escalation-head", 20_000, .critical),
        ],
        roles: [Role(id: "on-call", name: LocalizedText(nl: "piket", en: "on-call"))],
        platforms: [Platform(id: "x", name: "X", channels: [.init(id: "mail", separateReceipt: false)])])

    static let deeds: [(at: Instant, input: Input)] = {
        let flag = FlagID(code: "TK25", sequence: 1)
        let person = Benchmark.person
        return [
            (at("2025-10-17T14:32:00+02:00"), .open(OpenRequest(election: "tk2025", platform: "x"), by: person)),
            (at("2025-10-20T11:59:00+02:00"), .record(RecordRequest(flag: flag, kind: .reaction), by: person)),
            (at("2025-10-20T20:11:00+02:00"), .record(RecordRequest(flag: flag, kind: .followUp), by: person)),
        ]
    }()

    private static func at(_ text: String) -> Instant { Instant(rfc3339: text) ?? .distantPast }

    private static func lastSunday(_ year: Int, _ month: Int, _ day: Int, offset: Int64) -> ZoneTable.Transition {
        let last = CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
        let sunday = last.adding(days: -((last.weekday + 1) % 7))
        return .init(at: Instant(Int64(sunday.daysSinceEpoch) * 86_400 + 3_600), offset: offset)
    }

    private static func rung(_ name: String, _ basisPoints: Int64, _ priority: Priority) -> Rung {
        Rung(
            name: name, basisPoints: basisPoints, priority: priority, step: "ask", ownStep: "decide", role: "on-call")
    }

    private static func tier(
        _ name: String, _ begins: String, _ hours: (Int64, Int64, Int64), _ repeats: Int64?, _ take: Int64,
        _ quiet: String?, loud: Priority = .alert, ceiling: Priority = .alert
    ) -> Tier {
        let times = quiet.map { $0.split(separator: "-").compactMap { LocalTime($0) } } ?? []
        return Tier(
            name: name, begins: at(begins), ends: .distantFuture, acknowledgementSeconds: hours.0 * hour,
            reactionSeconds: hours.1 * hour, nextStepSeconds: hours.2 * hour, repeatSeconds: repeats.map { $0 * hour },
            takeSeconds: take * hour, quiet: times.count == 2 ? QuietHours(begins: times[0], ends: times[1]) : nil,
            loud: loud, ceiling: ceiling)
    }
}
