import Configuration
import Flagging
import Logging
package import Mailbox
import Matching
import Systemd
import Wording

/// Mail: batches go to the keeper; what it files or holds is kept beside the ledger (L3).
extension Vigil {
    func startMail() {
        attempt { try noteDealt(isLast: true) }
        reading += 1
        let configuration = keeper.configuration
        let settings = configuration.mailboxes
        mailboxes = settings.map { MailboxStatus(path: $0.path) }
        hearings = settings.map { _ in MailboxHearing() }
        var records: [[FileRecord]] = settings.map { _ in [] }
        attempt { records = try settings.map { try effects.rememberedFiles(ofMailbox: $0.path) } }
        effects.startReading(
            MailReading(
                number: reading, mailboxes: settings, remembered: records, limits: configuration.limits,
                examiner: keeper.examiner))
        for index in settings.indices { heard(ofMailbox: index) }
        if settings.isEmpty { mailWasRead() }
    }

    /// New mail of a mailbox: whether it was dealt with, else it comes again; nil where the reading is over. C21: mail is
    /// read before anything that is due is issued; so the timer waits while a batch is dealt with.
    package func received(_ mails: [ArrivedMail], of mailbox: Int, by reading: Int) -> Bool? {
        // What was read under an older configuration comes again under the new one.
        guard !isStopping, reading == self.reading else { return nil }
        lookAtClock()
        var isKept = false
        attempt {
            try sayOwedLoss()
            let identities = mails.map(\.context.identity)
            let seen = try effects.seenMail(among: identities)
            let new = mails.filter { !seen.contains($0.context.identity) }
            let (events, copies) = try receive(new)
            deliver(events)
            // L3: the entries are on their way and no longer wait. A mail counts as seen, and its file as read, only when
            // its copy is on the disk: after a power cut before that it comes again, and `mendCopy` makes it whole.
            try effects.synchronizeCopies(copies)
            isKept = true
            unnoted.identities += new.map(\.context.identity)
            try noteDealt()
        }
        settle()
        if !isReady { effects.tell([.extendTimeout(microseconds: Self.extensionMicroseconds)]) }
        if mailboxes.indices.contains(mailbox) { heard(ofMailbox: mailbox) }
        return isKept
    }

    /// The events of a batch, and the copies that wait for the disk. The events are one transaction (L4): it waits for the
    /// disk once, and an error leaves all of it for the next time.
    private func receive(_ mails: [ArrivedMail]) throws -> (events: [Event], copies: [String]) {
        var copies: [String] = []
        let events = try keeper.together {
            for mail in mails {
                let identity = mail.context.identity
                if keeper.book.knows(mail: identity) {
                    if try effects.mendCopy(mail.bytes, identity: identity) { copies.append(identity) }
                    continue
                }
                try keeper.read(mail, at: now) {
                    try effects.placeCopy(mail.bytes, identity: identity)
                    copies.append(identity)
                }
            }
        }
        return (events, copies)
    }

    /// The files of a batch that was dealt with. Under another configuration the same place is another mailbox: there
    /// they would hide mail; not remembered they are read again, and known.
    package func remember(_ records: [FileRecord], of mailbox: Int, by reading: Int) {
        guard reading == self.reading, mailboxes.indices.contains(mailbox) else { return }
        unnoted.files.append((mailboxes[mailbox].path, records))
        attempt { try noteDealt() }
    }

    /// Puts into the index what was dealt with: at once, but in few large strokes while a mailbox is read for the first
    /// time, because 500 mails at a time would touch each page of it 200 times. What a crash takes is read again and
    /// known by the ledger.
    func noteDealt(isLast: Bool = false) throws {
        guard isReady || isLast || unnoted.identities.count >= Unnoted.most else { return }
        if !unnoted.identities.isEmpty { try effects.noteSeenMail(unnoted.identities) }
        unnoted.identities = []
        while let (path, records) = unnoted.files.popLast() {
            do {
                try effects.remember(records, ofMailbox: path)
            } catch {
                unnoted.files.append((path, records))
                throw error
            }
        }
    }

    /// A mailbox was looked through to its end.
    package func scanned(_ index: Int, _ found: MailboxStatus, by reading: Int) {
        guard !isStopping, reading == self.reading, mailboxes.indices.contains(index) else { return }
        lookAtClock()
        var status = found
        let before = mailboxes[index]
        status.lastExportSeen = before.lastExport == status.lastExport ? before.lastExportSeen : status.lastPoll
        learn(status, of: index)
        heard(ofMailbox: index)
        beReadyWhenLookedThrough()
        watchMailbox(index)
        // C21: an outage that this look at the clock saw is answered now. What falls due later is on time again, and must
        // not be told as something that was missed.
        if owesOutage { settle() }
    }

    /// Takes over what is known of a mailbox, and says what is new in it to administrators.
    func learn(_ status: MailboxStatus, of index: Int) {
        let before = mailboxes[index]
        let language = keeper.configuration.language.wording
        for trouble in status.troubles where trouble.count > before.count(of: trouble.kind) {
            let notice = Notice.namesAreInStatus.text(in: language)
            log.warning("\(status.path): \(trouble.text(in: language)); \(notice)")
        }
        mailboxes[index] = status
    }

    /// C21: what is due is issued once each mailbox was looked through, or is known not to be readable.
    func beReadyWhenLookedThrough() {
        guard !isReady else { return }
        attempt { try noteDealt(isLast: true) }
        if mailboxes.allSatisfy({ $0.lastPoll != nil || $0.outage != nil }) { mailWasRead() }
    }

    /// M5: where answers cannot be seen a prompt says so.
    func watchMailbox(_ index: Int) {
        let settings = keeper.configuration.mailboxes
        guard settings.indices.contains(index) else { return }
        let status = mailboxes[index]
        guard status.isSettled else { return }
        let watchdog = MailboxWatchdog(
            mailbox: status.path, outage: status.outage,
            // A sign from a clock ahead of ours counts from when it was seen.
            sign: status.lastExport.map { $0 > now ? status.lastExportSeen ?? now : $0 },
            awakeSince: awakeSince, silenceSeconds: settings[index].export?.silenceSeconds)
        // What a full disk cannot note now is seen again at the next poll, if it is still so.
        if let input = watchdog.verdict(at: now, in: keeper.book) { attempt { try submit(input) } }
    }
}
