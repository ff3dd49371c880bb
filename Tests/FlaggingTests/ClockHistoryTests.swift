import Flagging
import ShippedTables
import Testing

@Suite("The clocks that a flag ever had") struct ClockHistoryTests {
    private func lines(_ world: VirtualTime) -> [String] {
        world.book.clocks(everOf: world.flag).map { past in
            let stop = past.stoppedBy.map { "\($0.occurred.rfc3339(in: Shipped.amsterdam).prefix(16)) by \($0.number)" }
            let start = past.clock.started.rfc3339(in: Shipped.amsterdam).prefix(16)
            return "\(past.clock.kind.rawValue) \(start) by \(past.clock.startedBy), \(stop ?? "runs")"
        }
    }

    @Test("explain: a clock that stopped is told with what stopped it, the one that runs without")
    func history() throws {
        var world = try VirtualTime(at: "2025-10-17T00:00:00+02:00")
        try world.at("2025-10-17T14:32:00+02:00", .open(OpenRequest(platform: "meta"), by: VirtualTime.person))
        let opened = world.flag.facts[0].number
        func record(_ kind: FactKind, _ at: String) throws -> Int64 {
            try world.at(at, .record(RecordRequest(flag: world.flag.id, kind: kind), by: VirtualTime.person))
            return world.flag.facts.last?.number ?? 0
        }
        let receipt = try record(.receipt, "2025-10-17T15:00:00+02:00")
        let reaction = try record(.reaction, "2025-10-18T09:00:00+02:00")
        #expect(
            lines(world) == [
                "acknowledgement 2025-10-17T14:32 by \(opened), 2025-10-17T15:00 by \(receipt)",
                "reaction 2025-10-17T14:32 by \(opened), 2025-10-18T09:00 by \(reaction)",
                "next-step 2025-10-18T09:00 by \(reaction), runs",
            ])
        #expect(world.book.clocks(everOf: world.flag).filter { $0.stoppedBy == nil }.map(\.clock) == world.flag.clocks)
        // C26: the reaction was a mistake; then nothing stopped the reaction clock.
        try world.at(
            "2025-10-18T10:00:00+02:00", .retract(event: reaction, why: "mistake", by: VirtualTime.person))
        #expect(lines(world).last == "reaction 2025-10-17T14:32 by \(opened), runs")
        #expect(world.book.clocks(everOf: world.flag).filter { $0.stoppedBy == nil }.map(\.clock) == world.flag.clocks)
    }
}
