import Configuration
import Flagging
import Ledger
import Logging
import MailReader
import Mailbox
import Matching
import Systemd

/// Mail: batches from the room go to the keeper; what it files or holds is kept beside the ledger (L3).
extension Daemon {
    func startMail() {
        mailRoom?.stop()
        let settings = keeper.configuration.mailboxes
        mailboxes = settings.map { MailboxStatus(path: $0.path) }
        mailRoom = nil
        guard !settings.isEmpty else { return mailWasRead() }
        var records: [[FileRecord]] = []
        attempt { records = try settings.map { try remembered(of: $0.path) } }
        if records.isEmpty { records = settings.map { _ in [] } }
        let room = MailRoom(
            settings, remembering: records, limits: keeper.configuration.limits,
            examiner: keeper.examiner, clock: clock,
            reports: MailRoom.Reports(
                batch: { @Sendable [self] batch, room in onQueue { $0.received(batch, from: room) } },
                scanned: { @Sendable [self] index, status in onQueue { $0.scanned(index, status) } }))
        mailRoom = room
        room.start()
    }

    private func remembered(of path: String) throws -> [FileRecord] {
        try index.files(ofMailbox: path).compactMap { FileRecord(encoded: $0) }
    }

    /// C21: mail is read before anything that is due is issued; so the timer waits while a batch is dealt with.
    private func received(_ batch: MailBatch, from room: MailRoom) {
        // What a room of an older configuration read comes again from the new one.
        guard !isStopping, room === mailRoom else { return }
        lookAtClock()
        var isKept = false
        attempt {
            var events: [Event] = []
            // At once for the whole batch, and for what was kept before something failed.
            defer { deliver(events) }
            let seen = try index.seen(among: batch.mails.map(\.context.identity))
            for mail in batch.mails where !seen.contains(mail.context.identity) { events += try receive(mail) }
            try index.note(batch.mails.map(\.context.identity).filter { !seen.contains($0) })
            isKept = true
        }
        if isReady { settle() }
        if !isReady { tell(.extendTimeout(microseconds: 30_000_000)) }
        room.settle(batch, isKept: isKept) { @Sendable [self] index, records in
            onQueue { $0.remember(records, of: index) }
        }
    }

    private func receive(_ mail: ArrivedMail) throws -> [Event] {
        try keeper.read(mail, at: now) { try ledger.mailCopies.keep(mail.bytes, identity: mail.context.identity) }
    }

    private func remember(_ records: [FileRecord], of mailbox: Int) {
        guard mailboxes.indices.contains(mailbox) else { return }
        let path = mailboxes[mailbox].path
        attempt {
            try index.note(files: records.map { (key: $0.key.value, record: $0.encoded) }, ofMailbox: path)
        }
    }

    private func scanned(_ index: Int, _ status: MailboxStatus) {
        guard !isStopping, mailboxes.indices.contains(index) else { return }
        lookAtClock()
        var status = status
        let before = mailboxes[index]
        status.lastExportSeen = before.lastExport == status.lastExport ? before.lastExportSeen : status.lastPoll
        for problem in Set(status.problems).subtracting(before.problems).sorted() {
            log.warning("mailbox \(status.path): \(problem)")
        }
        mailboxes[index] = status
        if !isReady, mailboxes.allSatisfy({ $0.lastPoll != nil }) { mailWasRead() }
        watchExport(of: index)
    }

    /// M5: past the silence a prompt says that answers cannot be seen.
    private func watchExport(of index: Int) {
        let settings = keeper.configuration.mailboxes
        guard settings.indices.contains(index), let export = settings[index].export else { return }
        let status = mailboxes[index]
        // A sign from a clock ahead of ours counts from when it was seen. Silence counts from our own start, so that a
        // machine that boots does not complain before the exporter had its turn.
        let sign = status.lastExport.map { $0 > now ? status.lastExportSeen ?? now : $0 } ?? startedAt
        let isStale = now - max(sign, startedAt) >= export.silenceSeconds
        let wasStale = keeper.book.staleMailboxes[status.path] != nil
        if isStale, !wasStale { notice(.mailboxStale(mailbox: status.path, since: sign)) }
        if !isStale, wasStale { notice(.mailboxRecovered(mailbox: status.path)) }
    }
}
