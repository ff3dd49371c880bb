import Flagging
import Testing

@testable import Ledger
@testable import Service

@Suite("The outbox held against what a journal says") struct JournalAuditTests {
    private func intent(
        _ event: Int64, _ confirmation: Ledger.Confirmation?, recorded: Int64 = 100
    ) -> OutboxRecord {
        OutboxRecord(
            key: "k\(event)", event: event, recorded: Instant(recorded), confirmation: confirmation, confirmed: nil)
    }

    private func audit(
        _ intents: [OutboxRecord], _ entries: [JournalAudit.Entry], since: Int64? = 50_000_000
    ) -> JournalAudit {
        JournalAudit(intents, entries, since: since, journal: "here", isAnchorKey: { $0 == "anchor\($1.number)" })
    }

    private func entry(_ key: String) -> JournalAudit.Entry { JournalAudit.Entry(key: key) }

    private let here = Ledger.Confirmation.readBack(journal: "here")

    @Test("C23: once is right, twice and never are not; the order of the findings is that of the events")
    func counts() {
        let found = audit([intent(1, here), intent(2, here), intent(3, here)], ["k1", "k3", "k3"].map(entry))
        #expect(found.found == 1)
        #expect(found.findings == [.init(event: 2, what: .missing), .init(event: 3, what: .doubled(2))])
    }

    @Test("after a move to a spare machine nothing is missing that was read back on the old one")
    func elsewhere() {
        let moved = audit([intent(1, .readBack(journal: "there")), intent(2, .readBack(journal: nil))], [])
        #expect(moved.elsewhere == 2 && moved.findings.isEmpty && moved.found == 0)
    }

    @Test("C23: what was recorded before the journal's oldest entry may have been vacuumed, to the microsecond")
    func older() {
        let intents = [intent(1, here, recorded: 99), intent(2, here, recorded: 100), intent(3, here, recorded: 101)]
        let found = audit(intents, [], since: 100_000_001)
        #expect(found.older == 2 && found.findings == [.init(event: 3, what: .missing)])
        #expect(audit(intents, [], since: nil).older == 3)
    }

    @Test(
        "C23: what waits need not be there, what was written in doubt may be there twice; nothing is claimed of either")
    func inDoubt() {
        let found = audit([intent(1, nil), intent(2, .unconfirmed)], ["k2", "k2"].map(entry))
        #expect(found.findings.isEmpty && found.found == 0 && found.older == 0)
        #expect(audit([intent(1, nil)], ["k1", "k1"].map(entry)).findings.count == 1)
    }

    @Test("L2: a head counts when its key is of this ledger, also when its event was cut off; another's does not")
    func anchors() {
        let found = audit(
            [intent(5, here)],
            [
                .init(key: "k5", head: (hash: "a", number: nil)), .init(key: "anchor9", head: (hash: "b", number: 9)),
                .init(key: "stranger", head: (hash: "c", number: 7)),
            ])
        #expect(found.anchors == [ChainHead(number: 4, hash: "a"), ChainHead(number: 9, hash: "b")])
    }
}
