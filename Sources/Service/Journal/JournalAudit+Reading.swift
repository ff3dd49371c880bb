import Flagging
import Ledger
import Systemd

extension JournalAudit {
    /// Holds a ledger's outbox against this machine's journal.
    ///
    /// Anybody can send an entry with any key: only what our own user, root, or our unit wrote counts. It reads all our
    /// entries, which may take a while: not on a queue that anybody waits for.
    ///
    /// - Returns: what was found, and when the oldest entry was written, in microseconds.
    /// - Throws: `JournalReadError` where nothing can be said; `LedgerError`.
    static func of(_ ledger: LedgerFile) throws -> (audit: JournalAudit, since: Int64?) {
        // The outbox first: what counts as read back in it was in the journal before.
        var intents: [OutboxRecord] = []
        try ledger.forEachIntent { intents.append($0) }
        let reader = try JournalReader()
        defer { reader.close() }
        let author = JournalAuthor.ourselves(orUnit: "flagwatch.service")
        var entries: [Entry] = []
        try reader.forEach(
            having: [JournalField(.syslogIdentifier, SystemJournal.identifier)], by: author,
            reading: [EntryFieldNames.key, EntryFieldNames.action, EntryFieldNames.result, EntryFieldNames.count]
        ) { values in
            guard let key = values[0] else { return }
            let isHead = values[1] == Action.ledgerHead.rawValue
            let head = isHead ? values[2].map { (hash: $0, number: values[3].flatMap { Int64($0) }) } : nil
            entries.append(Entry(key: key, head: head))
        }
        // Afterwards: what was vacuumed while we read is older than this.
        let since = try reader.oldest(by: author)
        let audit = JournalAudit(
            intents, entries, since: since, journal: ledger.thisJournal, isAnchorKey: ledger.isAnchorKey(_:of:))
        return (audit, since)
    }
}
