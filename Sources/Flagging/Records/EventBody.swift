/// What happened. Each case is a kind of row in the ledger; its labels are part of the ledger's format.
public enum EventBody: Hashable, Sendable, Codable {
    // Facts about flags.
    case opened(opening: Opening)
    case contactLogged(opening: Opening)
    case happened(fact: Fact)
    case closed
    case reopened
    // What people decide.
    case taken(role: String)
    case snoozed(until: Instant)
    case linked(mail: String, kind: FactKind)
    case dismissed(mail: String)
    /// A person hides or keeps words of an exhibit (S3).
    case redacted(mark: RedactionMark)
    /// A person looked at an exhibit as it would be published (S3).
    case reviewed(review: ExhibitReview)
    /// Corrects how a flag was opened.
    case amended(amendment: Amendment)
    /// Voids an earlier event (C26).
    case retracted(event: Int64)
    /// Voids what a mail did (C26).
    case unlinked(mail: String, events: [Int64])
    // Prompts.
    case prompted(issue: Issue)
    case takeLapsed(flag: FlagID, covers: [Issue])
    case stormed(issues: Int)
    case caughtUp(skipped: Int)
    case mailHeld(finding: Finding)
    /// Nothing of the flag is prompted for any more: the event named has a time outside the calendar (L10).
    case setAside(event: Int64)
    case heldReminded(election: String)
    // The surroundings.
    case tierBegan(election: String, tier: String, at: Instant)
    case configured(policy: Policy)
    case configurationRefused
    case clockStepped(seconds: Int64)
    case mailboxStale(mailbox: String, since: Instant)
    case mailboxUnreadable(mailbox: String, trouble: MailboxTrouble.Kind)
    case mailboxRecovered(mailbox: String)
    case started
    case stopped
    case ledgerHead(hash: String)
    /// The journal remembers what this ledger does not hold (L8).
    case ledgerBehind(loss: LedgerLoss)
    case journalUnreadable
    /// The summary of an election is to be written: its period is over, or what it says was corrected since (S4).
    case summaryDue(election: String)
    case summaryWritten(election: String)
    /// It could not be written; it is tried again.
    case summaryFailed(election: String)
    /// A person released it (S3).
    case summaryPublished(publication: Publication)
    /// The personal values of the election's flags were erased (L5).
    case purged(election: String)

    /// The case's name: the `kind` column of the ledger.
    public var kind: String {
        switch self {
        case .opened: "opened"
        case .contactLogged: "contact-logged"
        case .happened(let fact): fact.kind.rawValue
        case .closed: "closed"
        case .reopened: "reopened"
        case .taken: "taken"
        case .snoozed: "snoozed"
        case .linked: "linked"
        case .dismissed: "dismissed"
        case .redacted: "redacted"
        case .reviewed: "reviewed"
        case .amended: "amended"
        case .retracted: "retracted"
        case .unlinked: "unlinked"
        case .prompted: "prompted"
        case .takeLapsed: "take-lapsed"
        case .stormed: "stormed"
        case .caughtUp: "caught-up"
        case .mailHeld: "mail-held"
        case .setAside: "set-aside"
        case .heldReminded: "held-reminded"
        case .tierBegan: "tier-began"
        case .configured: "configured"
        case .configurationRefused: "configuration-refused"
        case .clockStepped: "clock-stepped"
        case .mailboxStale: "mailbox-stale"
        case .mailboxUnreadable: "mailbox-unreadable"
        case .mailboxRecovered: "mailbox-recovered"
        case .started: "started"
        case .stopped: "stopped"
        case .ledgerHead: "ledger-head"
        case .ledgerBehind: "ledger-behind"
        case .journalUnreadable: "journal-unreadable"
        case .summaryDue: "summary-due"
        case .summaryWritten: "summary-written"
        case .summaryFailed: "summary-failed"
        case .summaryPublished: "summary-published"
        case .purged: "purged"
        }
    }
}
