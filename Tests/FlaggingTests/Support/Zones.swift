import Flagging
import ShippedTables

/// Zones with changes near an election, as the engine sees them: tables of offsets (C24). Their instants are those of
/// the tz database, release 2024a.
enum Zones {
    static let amsterdam = Shipped.amsterdam
    static let kralendijk = Shipped.kralendijk
    /// Half an hour forward and back, at 02:00 local.
    static let lordHowe = ZoneTable(
        identifier: "Australia/Lord_Howe", initialOffset: 39_600,
        transitions: [
            .init(at: time("2025-04-05T15:00:00Z"), offset: 37_800),
            .init(at: time("2025-10-04T15:30:00Z"), offset: 39_600),
            .init(at: time("2026-04-04T15:00:00Z"), offset: 37_800),
        ])
    /// Midnight does not exist on the first day of summer time, and 23:00 exists twice on its last.
    static let saoPaulo = ZoneTable(
        identifier: "America/Sao_Paulo", initialOffset: -10_800,
        transitions: [
            .init(at: time("2017-10-15T03:00:00Z"), offset: -7_200),
            .init(at: time("2018-02-18T02:00:00Z"), offset: -10_800),
            .init(at: time("2018-11-04T03:00:00Z"), offset: -7_200),
            .init(at: time("2019-02-17T02:00:00Z"), offset: -10_800),
        ])
    /// An offset of three and a half hours, changed at midnight.
    static let tehran = ZoneTable(
        identifier: "Asia/Tehran", initialOffset: 12_600,
        transitions: [
            .init(at: time("2021-03-21T20:30:00Z"), offset: 16_200),
            .init(at: time("2021-09-21T19:30:00Z"), offset: 12_600),
            .init(at: time("2022-03-21T20:30:00Z"), offset: 16_200),
            .init(at: time("2022-09-21T19:30:00Z"), offset: 12_600),
        ])

    /// Each zone with an instant at which its clocks change: the walks, and the random elections, lie around it.
    static let changes: [(zone: ZoneTable, at: Instant)] =
        [amsterdam, lordHowe, saoPaulo, tehran].flatMap { zone in zone.transitions.map { (zone, $0.at) } }
        + [(kralendijk, time("2025-10-26T01:00:00Z"))]
}
