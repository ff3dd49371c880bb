import Configuration
import Flagging
import Ledger
import Logging
import Wording

/// L4: a full disk or a locked database is said once and tried again; nothing is half done.
extension Vigil {
    func attempt(_ body: () throws -> Void) {
        do {
            try body()
            guard ledgerTrouble != nil else { return }
            // Not every success wrote something: the trouble is over when a write succeeds.
            try effects.proveWritable()
            ledgerTrouble = nil
            saidTrouble = nil
            log.notice("the ledger can be written again")
        } catch {
            trouble(with: error)
        }
    }

    /// Says what is wrong with the ledger, once.
    func trouble(with error: any Error) {
        let text = "\(error)"
        guard text != saidTrouble else { return }
        let before = ledgerTrouble
        let trouble = LedgerTrouble(error)
        ledgerTrouble = trouble
        saidTrouble = text
        log.error("\(text)")
        if before == nil || trouble == .gone {
            let isTransient = (error as? LedgerError)?.isTransient ?? false
            sayLedgerDamaged(trouble == .gone ? "gone" : isTransient ? "not-writable" : "damaged")
        }
        // L8: nothing that is written from now on is kept by anybody, and no retry changes that.
        if trouble == .gone { effects.end(exitCode: 5) }
        arm()
    }

    /// The one entry that cannot be recorded first: that the ledger cannot be written.
    private func sayLedgerDamaged(_ result: String) {
        var entry = Entry(identity: "ledger-damaged/\(now.seconds)", action: .ledgerDamaged, issued: now)
        entry.actor = .service
        entry.result = result
        entry.role = keeper.book.policy.roles.first?.id
        let key = effects.key(ofUnrecorded: entry)
        guard unrecorded.insert(key).inserted else { return }
        let rendered = RenderedEntry(
            entry, key: key, policy: keeper.book.policy, language: keeper.configuration.language.wording)
        effects.hand(over: [OutgoingEntry(key: key, rendered: rendered)], recovered: false)
    }
}
