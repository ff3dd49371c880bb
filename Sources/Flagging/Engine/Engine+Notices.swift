/// What happens around the flags: configuration, clock, export, the daemon itself.
extension Engine {
    static func notice(_ input: Input, _ draft: inout Draft) {
        switch input {
        case .started: draft.add(.started, entry: draft.entry(.started))
        case .stopped: draft.add(.stopped, entry: draft.entry(.stopped))
        case .configured(let policy, let isReload): configure(policy, isReload: isReload, &draft)
        case .configurationRefused:
            var entry = draft.entry(.configurationRefused, step: Step.mendConfiguration)
            entry.result = "refused"
            draft.add(.configurationRefused, entry: entry)
        case .clockStepped(let seconds):
            // C22: a step of more than two seconds is logged.
            guard seconds.magnitude > 2 else { return }
            stepped(by: seconds, &draft)
        case .mailboxStale(let mailbox, let since):
            guard draft.book.staleMailboxes[mailbox] == nil else { return }
            var entry = draft.entry(.mailboxStale, step: Step.checkExport)
            entry.mailbox = mailbox
            entry.result = "stale"
            entry.role = draft.policy.administrator
            draft.add(.mailboxStale(mailbox: mailbox, since: since), entry: entry)
        case .mailboxUnreadable(let mailbox, let kind):
            guard draft.book.unreadableMailboxes[mailbox] == nil else { return }
            var entry = draft.entry(.mailboxUnreadable, step: Step.mendMailbox)
            entry.mailbox = mailbox
            entry.result = kind.rawValue
            entry.role = draft.policy.administrator
            draft.add(.mailboxUnreadable(mailbox: mailbox, trouble: kind), entry: entry)
        case .mailboxRecovered(let mailbox):
            let book = draft.book
            guard book.staleMailboxes[mailbox] != nil || book.unreadableMailboxes[mailbox] != nil else { return }
            var entry = draft.entry(.mailboxRecovered)
            entry.mailbox = mailbox
            draft.add(.mailboxRecovered(mailbox: mailbox), entry: entry)
        case .ledgerHead(let hash):
            var entry = draft.entry(.ledgerHead)
            entry.result = hash
            entry.count = Int(draft.book.eventCount)
            draft.add(.ledgerHead(hash: hash), entry: entry)
        case .ledgerBehind(let loss):
            var entry = draft.entry(.ledgerBehind)
            entry.role = draft.policy.roles.first?.id
            entry.result = String(loss.known)
            entry.count = loss.remembered.map { Int($0) }
            entry.flags = loss.flags
            draft.add(.ledgerBehind(loss: loss), entry: entry)
        case .journalUnreadable: draft.add(.journalUnreadable, entry: draft.entry(.journalUnreadable))
        case .summaryWritten(let election, let folder, let unreviewed):
            var entry = draft.entry(
                .summaryWritten, step: unreviewed > 0 ? Step.reviewExhibits : Step.publishSummary)
            draft.place(election, &entry)
            entry.folder = folder
            entry.count = unreviewed
            draft.add(.summaryWritten(election: election), entry: entry)
        case .summaryFailed(let election):
            // Said once, until it could be written.
            guard !draft.book.hasFailedSummary(of: election) else { return }
            var entry = draft.entry(.summaryFailed, step: Step.makeRoom)
            draft.place(election, &entry)
            entry.result = "failed"
            entry.role = draft.policy.administrator
            draft.add(.summaryFailed(election: election), entry: entry)
        default: break
        }
    }

    static func stepped(by seconds: Int64, _ draft: inout Draft) {
        var entry = draft.entry(.clockStepped, step: Step.checkClock)
        entry.result = String(seconds)
        draft.add(.clockStepped(seconds: seconds), entry: entry)
    }

    /// An unchanged configuration at the start is no event; a reload is always answered.
    private static func configure(_ policy: Policy, isReload: Bool, _ draft: inout Draft) {
        let kept = draft.book.openFlags(withoutPlaceIn: policy)
        let policy = policy.completed(for: kept, from: draft.policy)
        guard isReload || policy != draft.policy else { return }
        let isFirst = draft.policy == .empty
        var entry = draft.entry(.configurationLoaded)
        if !kept.isEmpty {
            entry.result = "kept"
            entry.count = kept.count
            entry.flags = kept.map(\.id)
        }
        draft.add(.configured(policy: policy), entry: isFirst ? nil : entry)
    }
}
