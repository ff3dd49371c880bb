import Flagging
import Ledger
import Testing

@testable import Service

@Suite("The ledger held against what the journal remembers") struct RecollectionTests {
    private let id = FlagID(code: "TE26", sequence: 3)

    /// A ledger of ten events whose keys are `k1`… and whose hashes are `h1`…, with one flag.
    private func loss(_ remembered: Recollection, saidBefore: [LedgerLoss] = []) -> LedgerLoss? {
        let opening = Opening(election: "te", platform: "x", channel: "mail")
        func event(_ number: Int64, _ body: EventBody, flag: FlagID? = nil) -> Event {
            Event(
                number: number, recorded: Instant(number), occurred: Instant(number), known: .typed, actor: .service,
                flag: flag, body: body)
        }
        var events = [event(1, .opened(opening: opening), flag: FlagID(code: "TE26", sequence: 1))]
        events += saidBefore.enumerated().map { event(Int64($0 + 2), .ledgerBehind(loss: $1)) }
        while events.count < 10 { events.append(event(Int64(events.count + 1), .started)) }
        return remembered.loss(
            in: Book(folding: events), key: { $0 <= 10 ? "k\($0)" : nil }, hash: { $0 <= 10 ? "h\($0)" : nil })
    }

    private func remembering(
        _ traces: [(Int64, String)] = [], head: ChainHead? = nil, flags: [FlagID] = []
    ) -> Recollection {
        var found = Recollection()
        found.traces = traces.map { .init(event: $0.0, key: $0.1) }
        found.head = head
        found.flags = flags
        return found
    }

    @Test("L8: what the ledger holds is no loss: its entries, its anchor, its flags")
    func nothing() {
        #expect(loss(Recollection()) == nil)
        let flag = FlagID(code: "TE26", sequence: 1)
        #expect(
            loss(remembering([(10, "k10"), (4, "k4")], head: ChainHead(number: 9, hash: "h9"), flags: [flag])) == nil)
    }

    @Test("L8: an entry of a later event, or of another one of that number, is a loss, up to the highest")
    func events() {
        let lost = LedgerLoss(known: 10, remembered: 12, key: "x11")
        #expect(loss(remembering([(11, "x11"), (12, "x12"), (10, "k10")])) == lost)
        #expect(loss(remembering([(10, "x10")])) == LedgerLoss(known: 10, remembered: 10, key: "x10"))
    }

    @Test("L8: an anchor beyond the end, or of another history, is a loss too")
    func anchors() {
        let beyond = ChainHead(number: 40, hash: "h40")
        #expect(loss(remembering(head: beyond)) == LedgerLoss(known: 10, remembered: 40, key: "h40"))
        let other = ChainHead(number: 9, hash: "x9")
        #expect(loss(remembering(head: other)) == LedgerLoss(known: 10, remembered: 9, key: "x9"))
    }

    @Test("L8: a flag that the journal knows and the ledger does not is a loss, whatever ledger it was of")
    func flags() {
        let contact = FlagID(code: "TE26", sequence: 2, isContact: true)
        #expect(loss(remembering(flags: [id, contact])) == LedgerLoss(known: 10, flags: [id, contact]))
    }

    @Test("L8: a loss is said once: what is older than it was judged with it, what is newer is a loss again")
    func once() {
        let said = [LedgerLoss(known: 1, remembered: 12, flags: [id], key: "x12")]
        let again = remembering([(12, "x12"), (11, "x11")], flags: [id])
        #expect(loss(again, saidBefore: said) == nil)
        let more = remembering([(5, "y5"), (12, "x12"), (11, "x11")], flags: [id])
        #expect(loss(more, saidBefore: said) == LedgerLoss(known: 10, remembered: 5, key: "y5"))
        let head = remembering(head: ChainHead(number: 12, hash: "h12"))
        #expect(loss(head, saidBefore: [LedgerLoss(known: 1, remembered: 12, key: "h12")]) == nil)
    }
}
