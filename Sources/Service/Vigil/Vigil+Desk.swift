import Flagging
import Ledger
import Logging
import Systemd

/// What becomes of entries: the desk tells, the ledger notes it (C23).
extension Vigil {
    package func heard(_ report: DeskReport) {
        switch report {
        case .confirmed(let confirmed, let proof):
            unconfirmed.subtract(confirmed)
            let instant = Instant(effects.readClocks().realtimeSeconds)
            lastConfirmed = instant
            waitingSince = unconfirmed.isEmpty ? nil : instant
            owedConfirmations.append((confirmed.filter { !unrecorded.contains($0) }, proof))
            attempt { try confirmOwed() }
        case .state(let state):
            let wasUnreadable = if case .unreadable = journalState { true } else { false }
            journalState = state
            if case .unreadable(let reason) = state, !wasUnreadable {
                log.error("the journal cannot be read, entries go out unconfirmed: \(reason)")
                notice(.journalUnreadable)
            }
        case .trouble(let text):
            log.error("\(text)")
        }
        arm()
        refreshStatus()
    }

    /// What was read back is noted in the ledger; what cannot be noted now is noted at the next turn.
    func confirmOwed() throws {
        while let (keys, proof) = owedConfirmations.first {
            try effects.confirm(keys, proof == .readBack ? .readBack(journal: nil) : .unconfirmed, at: now)
            lastWritten = now
            owedConfirmations.removeFirst()
        }
    }
}
