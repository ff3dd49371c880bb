public import Control
public import Flagging
public import Ledger
import Mailbox
import Systemd
public import Wording

/// What `verify` answers, from the daemon and from a file alike.
public enum Verification {
    /// Walks the chain and the copies of mail (L2, L3, L5), and, where asked, holds the outbox against this machine's
    /// journal (C23) and the chain against the heads that it remembers.
    ///
    /// - Parameter isAlone: the file has no copies of mail beside it, of which nothing can be said then.
    /// - Throws: `LedgerError` where the ledger cannot be read at all.
    public static func answer(
        _ ledger: LedgerFile, journal: Bool, isAlone: Bool = false, zone: ZoneTable, language: Language
    ) throws -> VerifyAnswer {
        let noted = ledger.noted
        let counts = try ledger.outboxCounts()
        let (row, audit) = journal ? try hold(ledger, zone) : (nil, nil)
        let report = try ledger.verify(
            anchors: audit?.anchors ?? [], identify: { ContentIdentity(of: $0).description })
        let damages = report.damages.filter { !(isAlone && $0.isAboutMail) }
        // L8: the file itself looks whole where its log was lost, cut or damaged.
        let lost = noted.flatMap { report.isWhole && $0.number > report.head.number ? $0.number : nil }
        return VerifyAnswer(
            events: Int(report.events), headHash: report.head.hash, unconfirmed: counts.pending + counts.unconfirmed,
            journal: row,
            problems: damages.map { ProblemRow($0, language) }
                + (lost.map { [ProblemRow(lostEnd: $0, language)] } ?? [])
                + (audit?.findings ?? []).map { ProblemRow($0, language) })
    }

    /// Where the journal cannot be read nothing is claimed.
    private static func hold(_ ledger: LedgerFile, _ zone: ZoneTable) throws -> (JournalRow, JournalAudit?) {
        do {
            let (audit, since) = try JournalAudit.of(ledger)
            let instant = since.map { Instant($0 / 1_000_000) }
            let row = JournalRow(
                since: instant.map { Int($0.seconds) }, sinceText: instant?.rfc3339(in: zone), found: audit.found,
                older: audit.older, elsewhere: audit.elsewhere, anchors: audit.anchors.count)
            return (row, audit)
        } catch let error as JournalReadError {
            return (JournalRow(unreadable: "\(error)", found: 0, older: 0, elsewhere: 0, anchors: 0), nil)
        }
    }
}

extension ProblemRow {
    fileprivate init(_ damage: Damage, _ language: Language) {
        let kind = damage.isAboutMail ? "mail" : damage.what == .anchor ? "anchor" : "ledger"
        let reason = LedgerFlaw(damage.what).text(in: language)
        self.init(row: damage.row.map { Int($0) }, kind: kind, reason: reason)
    }

    fileprivate init(lostEnd number: Int64, _ language: Language) {
        self.init(row: Int(number), kind: "ledger", reason: LedgerFlaw.lostEnd.text(in: language))
    }

    fileprivate init(_ finding: JournalAudit.Finding, _ language: Language) {
        let (kind, reason) =
            switch finding.what {
            case .missing: ("missing", ReadLabel.missing.text(in: language))
            case .doubled(let times): ("doubled", Counted.timesInJournal(times, in: language))
            }
        self.init(row: Int(finding.event), kind: kind, reason: reason)
    }
}
