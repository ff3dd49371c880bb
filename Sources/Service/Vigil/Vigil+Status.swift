import Configuration
import Flagging
import Logging
import Systemd
import Wording

/// The unit's status line: open flags, when the next one is due, and what is wrong.
extension Vigil {
    func refreshStatus() {
        guard isReady, !isStopping else { return }
        effects.tell([.status(statusLine)])
    }

    func logStatus() {
        log.notice("\(statusLine)")
    }

    var statusLine: String {
        let book = keeper.book
        let line = StatusLine(
            openFlags: book.openFlagCount, held: book.held.count,
            nextDue: nextDue, trouble: trouble)
        return line.text(in: keeper.configuration.language.wording)
    }

    /// The earliest deadline that lies ahead.
    var nextDue: StatusLine.Due? {
        let book = keeper.book
        return book.flags.filter(\.isOpen).flatMap { flag in flag.clocks.map { (flag, $0.deadline) } }
            .filter { $0.1 > now }.min { $0.1 < $1.1 }
            .map { StatusLine.Due(flag: $0.0.id, at: $0.1, zone: book.election(of: $0.0)?.zone ?? .utc) }
    }

    private var trouble: String? {
        if let ledgerTrouble { return ledgerTrouble }
        if let configurationRefused { return configurationRefused }
        switch journalState {
        case .ok: return nil
        case .waiting(let count): return count > 1 ? "journal: \(count) unconfirmed" : nil
        case .unreadable(let reason): return "journal: \(reason)"
        }
    }
}
