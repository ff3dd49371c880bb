import Flagging
import Wording

/// The published case of 2025, with a hand-made zone: Amsterdam's clocks of that year (C24).
enum Sample {
    static let amsterdam = ZoneTable(
        identifier: "Europe/Amsterdam", initialOffset: 3_600,
        transitions: [
            .init(at: utc("2025-03-30T01:00:00Z"), offset: 7_200),
            .init(at: utc("2025-10-26T01:00:00Z"), offset: 3_600),
        ])

    static let policy: Policy = {
        let tier = Tier(
            name: "ruim", begins: utc("2025-09-15T06:00:00Z"), ends: .distantFuture, acknowledgementSeconds: 86_400,
            reactionSeconds: 259_200, nextStepSeconds: 86_400, repeatSeconds: nil, takeSeconds: 86_400, quiet: nil,
            loud: .alert, ceiling: .alert)
        let election = Election(
            id: "tk2025", code: "TK25",
            name: LocalizedText(nl: "Tweede Kamerverkiezing 2025", en: "House of Representatives 2025"),
            zone: amsterdam, nomination: day("2025-09-15"), firstPollingDay: day("2025-10-29"),
            resultDay: day("2025-11-07"),
            polling: [
                Polling(
                    zone: "Europe/Amsterdam", opens: utc("2025-10-29T06:30:00Z"), closes: utc("2025-10-29T20:00:00Z"))
            ], tiers: [tier])
        return Policy(
            elections: [election], ladder: [],
            roles: [
                Role(id: "on-call", name: LocalizedText(nl: "piket", en: "on-call")),
                Role(id: "head-of-unit", name: LocalizedText(nl: "hoofd", en: "head of unit")),
            ],
            platforms: [
                Platform(id: "x", name: "X", channels: [.init(id: "mail", separateReceipt: false)]),
                Platform(id: "meta", name: "Meta", channels: [.init(id: "portal", separateReceipt: true)]),
            ])
    }()

    static let flag = FlagID(code: "TK25", sequence: 1)

    /// An instant of the test; one that cannot be read is a mistake in the test and shows as year 1.
    static func utc(_ text: String) -> Instant { Instant(rfc3339: text) ?? .distantPast }

    private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

    /// An entry about the X flag, changed as the test needs it.
    static func entry(
        _ action: Action, at issued: String = "2025-10-20T11:59:00+02:00", _ change: (inout Entry) -> Void = { _ in }
    ) -> Entry {
        var entry = Entry(identity: "test", action: action, issued: utc(issued))
        entry.election = "tk2025"
        change(&entry)
        return entry
    }

    /// An entry of the ladder.
    static func rung(
        _ action: Action, at issued: String, due: String, clock: ClockKind = .reaction, step: String,
        role: String = "on-call", repetition: Int = 0
    ) -> Entry {
        entry(action, at: issued) {
            $0.flag = flag
            $0.platform = "x"
            $0.clock = clock
            $0.due = utc(due)
            $0.step = step
            $0.role = role
            $0.repetition = repetition
        }
    }

    /// An entry about the X flag that is no prompt of the ladder.
    static func about(_ action: Action, _ change: (inout Entry) -> Void = { _ in }) -> Entry {
        entry(action) {
            $0.flag = flag
            $0.platform = "x"
            change(&$0)
        }
    }
}
