import Flagging
import Testing

/// S2: an outcome is what was read in a platform's answer, or seen otherwise and recorded by itself.
struct OutcomeTests {
    @Test("S2: an outcome is refused with what is no answer, such as a receipt, and nothing is recorded")
    func refused() throws {
        var world = try VirtualTime(policy: Small.policy(Small.tier("one", begins: 0, allowance: 24)))
        try world.open(1)
        let before = world.events.count
        for kind in FactKind.allCases where !kind.bearsOutcome {
            let request = RecordRequest(
                flag: VirtualTime.first, kind: kind, outcomes: ["verwijderd"], note: "by phone")
            #expect(throws: Refusal.outcomeWithoutReaction(VirtualTime.first, kind)) {
                try world.give(.record(request, by: VirtualTime.person))
            }
        }
        #expect(world.events.count == before)
        for kind in [FactKind.reaction, .question, .portalNotice, .notAccepted, .outcome] {
            #expect(kind.bearsOutcome)
            try world.give(
                .record(
                    RecordRequest(flag: VirtualTime.first, kind: kind, outcomes: ["verwijderd"]), by: VirtualTime.person
                )
            )
        }
    }
}
