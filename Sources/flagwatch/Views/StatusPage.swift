import Control
import Wording

/// The daemon, its mailboxes, its next wake-up; what is wrong stands out.
struct StatusPage {
    let status: StatusView
    let face: Clockface

    private var language: Language { face.language }

    var page: Page {
        var page = Page()
        page.heading(Heading.status.text(in: language))
        if status.startedAt == nil { page.sentence(Notice.noDaemonRuns.text(in: language), .late) }
        page.add(.fields(fields))
        if !status.mailboxes.isEmpty { page.heading(Heading.mailboxes.text(in: language)) }
        for mailbox in status.mailboxes { page.add(.fields(fields(mailbox))) }
        return page
    }

    private func label(_ label: Label) -> String { label.text(in: language) }

    private var fields: Fields {
        var fields = Fields()
        fields.add(label(.version), status.version)
        fields.add(label(.since), face.text(status.startedAt, status.startedAtText, .dated))
        fields.add(label(.election), each: status.elections)
        fields.add(label(.openFlags), "\(status.openFlags)")
        fields.add(label(.heldMail), "\(status.held)", status.held > 0 ? .ours : .plain)
        fields.add(label(.nextWake), face.text(status.nextWake, status.nextWakeText, .dated) ?? "–")
        fields.add(label(.journal), journal, status.journal == "ok" ? .plain : .late)
        if status.unconfirmed > 0 { fields.add(label(.unconfirmed), "\(status.unconfirmed)", .late) }
        fields.add(label(.ledger), "\(status.ledger) (\(Counted.events(Int64(status.events), in: language)))")
        fields.add(ReadLabel.head.text(in: language), status.headHash)
        if let trouble = status.ledgerTrouble {
            fields.add(label(.problem), LedgerTrouble(rawValue: trouble)?.text(in: language) ?? trouble, .late)
        }
        fields.add(label(.configuration), each: status.configurationFiles)
        if let refused = status.configurationRefused {
            fields.add(label(.problem), "\(Notice.configurationRefused.text(in: language)) \(refused)", .late)
        }
        return fields
    }

    private var journal: String {
        switch status.journal {
        case "unreadable": return Notice.journalUnreadable.text(in: language)
        case "waiting":
            let since = face.text(status.waitingSince, status.waitingSinceText, .dated)
            return JournalWait(count: status.unconfirmed, since: since).text(in: language)
        case "unknown": return "–"
        default: return status.journal
        }
    }

    private func fields(_ mailbox: MailboxRow) -> Fields {
        var fields = Fields()
        fields.add(label(.mailbox), mailbox.path)
        fields.add(label(.messages), "\(mailbox.messages)")
        fields.add(label(.lastPoll), face.text(mailbox.lastPoll, mailbox.lastPollText, .dated) ?? "–")
        fields.add(label(.exporter), face.text(mailbox.lastExport, mailbox.lastExportText, .dated))
        if mailbox.stale { fields.add(label(.problem), Notice.exportStalled.text(in: language), .late) }
        fields.add(label(.problem), each: mailbox.problems, .late)
        return fields
    }
}
