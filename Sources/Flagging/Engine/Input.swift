/// What the shell tells the engine. Everything that can happen to the daemon is one of these.
public enum Input: Hashable, Sendable {
    // From the surroundings.
    /// The daemon began; its configuration and its mailbox follow.
    case started
    case stopped
    /// The configuration in force: at the start, where an unchanged one is no event, and at a reload.
    case configured(Policy, isReload: Bool)
    /// A new configuration was refused and the old one kept (K2).
    case configurationRefused
    /// Time passed: what is due is issued. `afterOutage` when the daemon was off, the machine slept, or the clock
    /// jumped forward since the last tick (C21, C22).
    case tick(afterOutage: Bool)
    /// The wall clock was set by so many seconds (C22).
    case clockStepped(seconds: Int64)
    case mailboxStale(mailbox: String, since: Instant)
    /// M5: a mailbox, or a folder that the configuration names, cannot be read at all.
    case mailboxUnreadable(mailbox: String, MailboxTrouble.Kind)
    case mailboxRecovered(mailbox: String)
    case ledgerHead(hash: String)
    /// The journal remembers what the ledger does not hold (L8).
    case ledgerBehind(LedgerLoss)
    case journalUnreadable
    /// S4: the shell wrote the summary that was due: where, and how many exhibits nobody has looked at.
    case summaryWritten(election: String, folder: String, unreviewed: Int)
    case summaryFailed(election: String)
    /// A mail that was read and matched.
    case mail(Finding)
    // From people.
    case open(OpenRequest, by: Person)
    case record(RecordRequest, by: Person)
    case amend(AmendRequest, by: Person)
    case close(FlagID, why: String?, by: Person)
    case reopen(FlagID, why: String?, by: Person)
    case take(FlagID, role: String?, by: Person)
    case snooze(FlagID, until: Instant, by: Person)
    case link(mail: String, flag: FlagID, kind: FactKind, why: String? = nil, despite: String? = nil, by: Person)
    case dismiss(mail: String, why: String?, by: Person)
    case retract(event: Int64, why: String, by: Person)
    case unlink(mail: String, why: String, by: Person)
    case redact(MarkRequest, by: Person)
    case review(ExhibitReview, of: FlagID, by: Person)
    case publish(PublishRequest, by: Person)
    /// L5: allowed so many seconds after the election was over.
    case purge(election: String, retention: Int64, by: Person)
}
