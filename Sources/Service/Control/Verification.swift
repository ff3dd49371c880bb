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
    /// - Parameters:
    ///   - isAlone: the file has no copies of mail beside it, of which nothing can be said then.
    ///   - pages: digests to be looked up among the pages that were released (S4).
    /// - Throws: `LedgerError` where the ledger cannot be read at all.
    public static func answer(
        _ ledger: LedgerFile, journal: Bool, isAlone: Bool = false, zone: ZoneTable, language: Language,
        pages: [String]? = nil
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
                + (audit?.findings ?? []).map { ProblemRow($0, language) },
            pages: try pages.map { try released($0, in: ledger, zone) })
    }

    /// Which event released each page; a page of no event was not released from this ledger, or was changed since.
    private static func released(_ digests: [String], in ledger: LedgerFile, _ zone: ZoneTable) throws -> [PageRow] {
        var rows = digests.map { PageRow(digest: $0.lowercased()) }
        try ledger.forEachEvent { event in
            guard case .summaryPublished(let publication) = event.body else { return }
            for index in rows.indices {
                guard let page = publication.pages.first(where: { $0.digest == rows[index].digest }) else { continue }
                rows[index] = PageRow(
                    digest: page.digest, event: Int(event.number), election: publication.election, name: page.name,
                    released: Int(event.recorded.seconds), releasedText: event.recorded.rfc3339(in: zone))
            }
        }
        return rows
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
