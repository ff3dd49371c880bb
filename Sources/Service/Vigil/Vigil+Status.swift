import Configuration
import Flagging
import Logging
import Systemd
import Wording

/// The unit's status line: open flags, when the next one is due, and what is wrong.
extension Vigil {
    func refreshStatus() {
        guard isReady, !isStopping else { return }
        let line = statusLine
        guard line != toldStatus else { return }
        toldStatus = line
        effects.tell([.status(line)])
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
        keeper.book.nextDeadline(after: now).map { next in
            StatusLine.Due(flag: next.flag.id, at: next.at, zone: keeper.book.election(of: next.flag)?.zone ?? .utc)
        }
    }

    private var trouble: String? {
        let language = keeper.configuration.language.wording
        if let ledgerTrouble { return ledgerTrouble.text(in: language) }
        if let configurationRefused { return configurationRefused }
        switch journalWord {
        case .ok: return nil
        case .waiting:
            let zone = keeper.book.policy.elections(inPeriodAt: now).first?.zone ?? .utc
            let since = waitingSince?.localText(in: zone, language: language)
            return JournalWait(count: unconfirmed.count, since: since).text(in: language)
        case .unreadable: return Notice.journalUnreadable.text(in: language)
        }
    }

    /// How the journal is, as everybody is told it.
    package enum JournalWord: String {
        case ok, waiting, unreadable
    }

    /// For so long an entry may be on its way: the desk looks every second (C23).
    private static let wayBackSeconds: Int64 = 5

    /// By what is known here: a desk that waits for a stuck journal says nothing.
    package var journalWord: JournalWord {
        if case .unreadable = journalState { return .unreadable }
        let instant = Instant(effects.readClocks().realtimeSeconds)
        guard let waitingSince, instant - waitingSince >= Self.wayBackSeconds else { return .ok }
        return .waiting
    }
}
