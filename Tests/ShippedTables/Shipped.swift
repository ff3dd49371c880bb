package import Flagging

/// The shipped tables, written out once for the tests of rooms that read no configuration. That the
/// shipped files say the same is for the tests of Configuration.
package enum Shipped {
    package static let amsterdam = ZoneTable(
        identifier: "Europe/Amsterdam", initialOffset: 3_600,
        transitions: [
            .init(at: time("2016-03-27T01:00:00Z"), offset: 7_200),
            .init(at: time("2016-10-30T01:00:00Z"), offset: 3_600),
            .init(at: time("2022-03-27T01:00:00Z"), offset: 7_200),
            .init(at: time("2022-10-30T01:00:00Z"), offset: 3_600),
            .init(at: time("2023-03-26T01:00:00Z"), offset: 7_200),
            .init(at: time("2023-10-29T01:00:00Z"), offset: 3_600),
            .init(at: time("2024-03-31T01:00:00Z"), offset: 7_200),
            .init(at: time("2024-10-27T01:00:00Z"), offset: 3_600),
            .init(at: time("2025-03-30T01:00:00Z"), offset: 7_200),
            .init(at: time("2025-10-26T01:00:00Z"), offset: 3_600),
            .init(at: time("2026-03-29T01:00:00Z"), offset: 7_200),
            .init(at: time("2026-10-25T01:00:00Z"), offset: 3_600),
            .init(at: time("2027-03-28T01:00:00Z"), offset: 7_200),
            .init(at: time("2027-10-31T01:00:00Z"), offset: 3_600),
        ])

    package static let kralendijk = ZoneTable(identifier: "America/Kralendijk", initialOffset: -14_400)

    package struct TierRow {
        package var name: String
        package var starts: String
        package var acknowledgement: Int64
        package var reaction: Int64
        package var nextStep: Int64
        package var repeats: Int64?
        package var take: Int64
        package var quiet: (String, String)?
        package var loud: Priority
        package var ceiling: Priority
    }

    private static let hour: Int64 = 3_600

    package static let tiers: [TierRow] = [
        TierRow(
            name: "ruim", starts: "N 08:00", acknowledgement: 24 * hour, reaction: 72 * hour, nextStep: 24 * hour,
            repeats: 48 * hour, take: 24 * hour, quiet: ("22:00", "08:00"), loud: .alert, ceiling: .alert),
        TierRow(
            name: "normaal", starts: "E-14 08:00", acknowledgement: 12 * hour, reaction: 48 * hour, nextStep: 12 * hour,
            repeats: 24 * hour, take: 12 * hour, quiet: ("22:00", "08:00"), loud: .alert, ceiling: .alert),
        TierRow(
            name: "verhoogd", starts: "E-7 08:00", acknowledgement: 4 * hour, reaction: 24 * hour, nextStep: 8 * hour,
            repeats: 12 * hour, take: 8 * hour, quiet: ("23:00", "07:00"), loud: .critical, ceiling: .alert),
        TierRow(
            name: "hoog", starts: "E-2 08:00", acknowledgement: 1 * hour, reaction: 3 * hour, nextStep: 2 * hour,
            repeats: 4 * hour, take: 2 * hour, quiet: nil, loud: .alert, ceiling: .alert),
        TierRow(
            name: "verkiezingsdag", starts: "E 06:00", acknowledgement: 1_800, reaction: 2 * hour, nextStep: 1 * hour,
            repeats: 1 * hour, take: 1 * hour, quiet: nil, loud: .alert, ceiling: .alert),
        TierRow(
            name: "na", starts: "P", acknowledgement: 12 * hour, reaction: 24 * hour, nextStep: 24 * hour, repeats: nil,
            take: 24 * hour, quiet: ("22:00", "08:00"), loud: .alert, ceiling: .notice),
        TierRow(
            name: "afronding", starts: "R 12:00", acknowledgement: 168 * hour, reaction: 168 * hour,
            nextStep: 168 * hour, repeats: nil, take: 168 * hour, quiet: ("22:00", "08:00"), loud: .alert,
            ceiling: .notice),
    ]

    package static let ladder = [
        Rung(
            name: "reminder", basisPoints: 7_500, priority: .notice, step: "check-mailbox", ownStep: "read-reaction",
            role: "on-call"),
        Rung(
            name: "due", basisPoints: 10_000, priority: .warning, step: "repeat-same-channel",
            ownStep: "decide-next-step", role: "on-call"),
        Rung(
            name: "escalation-contact", basisPoints: 15_000, priority: .error, step: "call-contact",
            ownStep: "decide-next-step", role: "on-call"),
        Rung(
            name: "escalation-head", basisPoints: 20_000, priority: .critical, step: "inform-head",
            ownStep: "inform-head", role: "head-of-unit"),
    ]

    package static let roles = [
        Role(id: "on-call", name: LocalizedText(nl: "piket", en: "on-call")),
        Role(id: "head-of-unit", name: LocalizedText(nl: "afdelingshoofd", en: "head of unit")),
    ]

    package static let platforms = [
        platform("x", "X", [("mail", false), ("urgent", false), ("phone", false)]),
        platform("meta", "Meta", [("portal", true), ("phone", false)]),
        platform("google", "Google", [("form", true), ("phone", false)]),
        platform("tiktok", "TikTok", [("mail", true), ("phone", false)]),
        platform("snapchat", "Snapchat", [("mail", false), ("phone", false)]),
    ]

    package static let ps2023 = election(
        id: "ps2023", code: "PS23", name: ("Provinciale Statenverkiezing 2023", "Provincial elections 2023"),
        nomination: "2023-01-30", polling: "2023-03-15", result: "2023-03-24")
    package static let tk2023 = election(
        id: "tk2023", code: "TK23", name: ("Tweede Kamerverkiezing 2023", "House of Representatives election 2023"),
        nomination: "2023-10-09", polling: "2023-11-22", result: "2023-12-01")
    package static let ep2024 = election(
        id: "ep2024", code: "EP24", name: ("Europees Parlementsverkiezing 2024", "European Parliament election 2024"),
        nomination: "2024-04-23", polling: "2024-06-06", result: "2024-06-15")
    package static let tk2025 = election(
        id: "tk2025", code: "TK25", name: ("Tweede Kamerverkiezing 2025", "House of Representatives election 2025"),
        nomination: "2025-09-15", polling: "2025-10-29", result: "2025-11-07")

    /// The election of the worked example alone.
    package static let policy = policy(of: [tk2025])
    /// The elections of the published history.
    package static let history = policy(of: [ps2023, tk2023, ep2024, tk2025])

    package static func policy(of elections: [Election]) -> Policy {
        Policy(elections: elections, ladder: ladder, roles: roles, platforms: platforms)
    }

    package static func platform(_ id: String, _ name: String, _ channels: [(String, Bool)]) -> Platform {
        Platform(id: id, name: name, channels: channels.map { Platform.Channel(id: $0.0, separateReceipt: $0.1) })
    }

    package static func election(
        id: String, code: String, name: (String, String), nomination: String, polling: String, result: String,
        zone: ZoneTable = amsterdam, also: ZoneTable = kralendijk, tiers rows: [TierRow] = tiers
    ) -> Election {
        let opens = LocalTime("07:30")!, closes = LocalTime("21:00")!  // proof: literals of the right form
        let days = [nomination, polling, result].map { CivilDate($0)! }  // proof: literals of the right form
        let spans = [zone, also].map {
            Polling(zone: $0.identifier, opens: $0.instant(of: days[1], opens), closes: $0.instant(of: days[1], closes))
        }
        let begins = rows.map {
            CalendarPoint($0.starts)!.instant(  // proof: literals of the right form
                nomination: days[0], firstPollingDay: days[1], resultDay: days[2], polling: spans, zone: zone)
        }
        let tiers = zip(rows, zip(begins, begins.dropFirst() + [.distantFuture])).map { row, span in
            Tier(
                name: row.name, begins: span.0, ends: span.1, acknowledgementSeconds: row.acknowledgement,
                reactionSeconds: row.reaction, nextStepSeconds: row.nextStep, repeatSeconds: row.repeats,
                takeSeconds: row.take,
                // proof: as above
                quiet: row.quiet.map { QuietHours(begins: LocalTime($0.0)!, ends: LocalTime($0.1)!) },
                loud: row.loud, ceiling: row.ceiling)
        }
        return Election(
            id: id, code: code, name: LocalizedText(nl: name.0, en: name.1), zone: zone, nomination: days[0],
            firstPollingDay: days[1], resultDay: days[2], polling: spans, tiers: tiers)
    }
}

/// An instant from its RFC 3339 text.
package func time(_ text: String) -> Instant {
    Instant(rfc3339: text)!  // proof: a wrong literal fails the test at once
}
