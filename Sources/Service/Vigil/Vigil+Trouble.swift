import Flagging
import Ledger
import Logging

/// L4: a full disk or a locked database is said once and tried again; nothing is half done.
extension Vigil {
    func attempt(_ body: () throws -> Void) {
        do {
            try body()
            guard ledgerTrouble != nil else { return }
            // Not every success wrote something: the trouble is over when a write succeeds.
            try effects.proveWritable()
            ledgerTrouble = nil
            log.notice("the ledger can be written again")
        } catch {
            trouble(with: error)
        }
    }

    /// Says what is wrong with the ledger, once.
    func trouble(with error: any Error) {
        let text = "\(error)"
        guard text != ledgerTrouble else { return }
        let isFirst = ledgerTrouble == nil
        ledgerTrouble = text
        log.error("\(text)")
        if isFirst { sayLedgerDamaged(isTransient: (error as? LedgerError)?.isTransient ?? false) }
        arm()
    }

    /// The one entry that cannot be recorded first: that the ledger cannot be written.
    private func sayLedgerDamaged(isTransient: Bool) {
        var entry = Entry(identity: "ledger-damaged/\(now.seconds)", action: .ledgerDamaged, issued: now)
        entry.actor = .service
        entry.result = isTransient ? "not-writable" : "damaged"
        entry.role = keeper.book.policy.roles.first?.id
        let outgoing = outgoing(entry)
        guard unrecorded.insert(outgoing.key).inserted else { return }
        effects.hand(over: [outgoing], recovered: false)
    }
}
