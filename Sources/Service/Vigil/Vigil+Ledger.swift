import Flagging
import Ledger
import Logging
import Systemd

/// The ledger's end is guarded: it is held against the journal and the note beside it at the start (L8), and its log is
/// emptied into it when it is quiet (L7).
extension Vigil {
    /// L8: before anything is decided, so that no number is given out again.
    func holdAgainstTheEarlier() {
        do {
            owedLoss = try effects.recall()?.loss(
                in: keeper.book, key: effects.key(ofEvent:), hash: effects.hash(ofEvent:))
        } catch let error as JournalReadError {
            log.error("the ledger is not held against the journal: \(error)")
        } catch {
            trouble(with: error)
        }
        if let remains = effects.remains { owedLoss = (owedLoss ?? LedgerLoss(known: 0)).adding(remains) }
        if let lost = effects.lostEnd { owedLoss = lost.added(to: owedLoss, in: keeper.book) }
        guard let loss = owedLoss else { return }
        let end = loss.remembered.map { "event \($0)" } ?? (loss.flags.isEmpty ? "an unknown end" : "other flags")
        log.critical("the ledger ends at event \(loss.known), an earlier one had \(end)")
        attempt { try sayOwedLoss() }
    }

    /// What a full disk does not take now is tried before anything else is decided. Mail that the index calls seen, an
    /// earlier state of the ledger never saw: it is read once more.
    func sayOwedLoss() throws {
        guard let loss = owedLoss else { return }
        try effects.forgetSeenMail()
        try submit(.ledgerBehind(loss))
        owedLoss = nil
    }

    /// For so long nothing must have been written before the log is emptied (L7).
    private static let quietSeconds: Int64 = 60

    /// The instant at which the log is to be emptied; nil where nothing was written since (C25).
    var quietInstant: Instant? { lastWritten.map { $0 + Self.quietSeconds } }

    /// L7: after a quiet minute. A failure loses nothing, because the log is read too; it is tried a minute later.
    func emptyLogWhenQuiet() {
        // The clock may have been set back meanwhile (C22).
        lastWritten = lastWritten.map { min($0, now) }
        guard ledgerTrouble == nil, let quietInstant, quietInstant <= now else { return }
        do {
            lastWritten = try effects.emptyLog() ? nil : now
        } catch {
            lastWritten = now
            if (error as? LedgerError)?.isTransient != true { return trouble(with: error) }
            log.warning("the ledger's log is not emptied yet: \(error)")
        }
    }
}

extension LedgerLoss {
    /// The same with what an earlier ledger left on the disk.
    fileprivate func adding(_ remains: LedgerRemains) -> LedgerLoss {
        var loss = self
        loss.remembered = [loss.remembered, remains.last].compactMap { $0 }.max()
        loss.flags = Set(loss.flags + remains.flags).sorted()
        return loss
    }
}

extension WrittenEnd {
    /// L8: the loss that the journal tells of, and what was noted beyond it.
    fileprivate func added(to told: LedgerLoss?, in book: Book) -> LedgerLoss {
        var loss = told ?? LedgerLoss(known: book.eventCount)
        loss.remembered = max(loss.remembered ?? number, number)
        loss.flags = Set(loss.flags + flags.filter { !book.hasGivenOut($0) }).sorted()
        return loss
    }
}
