import Flagging

/// Zones with a change of the clocks near an election; the transitions are those of the tz database, in epoch seconds.
enum Zones {
    static let all: [ZoneTable] = [
        zone("Europe/Amsterdam", 3_600, (1_743_296_400, 7_200), (1_761_440_400, 3_600), (1_774_746_000, 7_200)),
        zone("America/Kralendijk", -14_400),
        zone("Australia/Lord_Howe", 39_600, (1_743_865_200, 37_800), (1_759_591_800, 39_600), (1_775_314_800, 37_800)),
        zone("America/Sao_Paulo", -10_800, (1_508_036_400, -7_200), (1_518_919_200, -10_800), (1_541_300_400, -7_200)),
        zone("Asia/Tehran", 12_600, (1_616_358_600, 16_200), (1_632_252_600, 12_600), (1_647_894_600, 16_200)),
    ]

    private static func zone(_ identifier: String, _ initial: Int64, _ changes: (Int64, Int64)...) -> ZoneTable {
        ZoneTable(
            identifier: identifier, initialOffset: initial,
            transitions: changes.map { .init(at: Instant($0.0), offset: $0.1) })
    }
}
