public import Flagging

/// M5: whether answers can be seen, judged from what was seen of a mailbox. The daemon and the rehearsal ask this one
/// function.
///
/// Silence counts from the exporter's sign itself, whoever was off meanwhile; and that a mailbox was said to be stale lies
/// in the book, over restarts of ours. One grace stands beside it: after the machine itself was off, slept or had its
/// clock set, the exporter gets one silence to run again, and until then nothing is said, neither that it stalled nor that
/// it recovered.
public struct MailboxWatchdog: Hashable, Sendable {
    /// The mailbox's path.
    public var mailbox: String
    /// Why it cannot be read at all; nil where it can.
    public var outage: MailboxTrouble.Kind?
    /// The exporter's last sign; nil where none is to be seen.
    public var sign: Instant?
    /// Since when the machine is awake, without a pause or a step of its clock.
    public var awakeSince: Instant
    /// How long the exporter may be silent, in seconds; nil where nobody watches for that.
    public var silenceSeconds: Int64?

    /// A look at a mailbox.
    public init(
        mailbox: String, outage: MailboxTrouble.Kind? = nil, sign: Instant?, awakeSince: Instant, silenceSeconds: Int64?
    ) {
        self.mailbox = mailbox
        self.outage = outage
        self.sign = sign
        self.awakeSince = awakeSince
        self.silenceSeconds = silenceSeconds
    }

    /// When the silence is over, if no other sign comes; nil where nobody watches.
    public var staleAt: Instant? { silenceSeconds.map { max(sign ?? awakeSince, awakeSince) + $0 } }

    /// What is to be said now; nil where nothing has changed.
    public func verdict(at now: Instant, in book: Book) -> Input? {
        let wasUnreadable = book.unreadableMailboxes[mailbox] != nil
        let wasStale = book.staleMailboxes[mailbox] != nil
        if let outage { return wasUnreadable ? nil : .mailboxUnreadable(mailbox: mailbox, outage) }
        let recovered: Input? = wasUnreadable || wasStale ? .mailboxRecovered(mailbox: mailbox) : nil
        guard let silenceSeconds, let staleAt else { return recovered }
        if let sign, now < sign + silenceSeconds { return recovered }
        if now >= staleAt {
            return wasStale ? nil : .mailboxStale(mailbox: mailbox, since: sign ?? awakeSince)
        }
        // The grace: that it can be read is said, that the exporter runs is not known yet.
        return wasUnreadable ? recovered : nil
    }
}
