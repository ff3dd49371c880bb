/// The kinds of journal entries: the values of `FLAGWATCH_ACTION` (flagwatch-rules(7), JOURNAL).
public enum Action: String, Codable, Sendable, CaseIterable {
    // By the ladder.
    case reminder, due, escalation, storm
    case bounce
    case mailboxStale = "mailbox-stale"
    case mailboxUnreadable = "mailbox-unreadable"
    case ledgerDamaged = "ledger-damaged"
    /// A daemon that rests until a person has mended what it stands on.
    case cannotStart = "cannot-start"
    case ledgerBehind = "ledger-behind"
    /// L10: a flag with a time outside the calendar; the others go on.
    case flagSetAside = "flag-set-aside"
    case journalUnreadable = "journal-unreadable"
    case takeLapsed = "take-lapsed"
    case mailHeld = "mail-held"
    case catchUp = "catch-up"
    case clockStepped = "clock-stepped"
    case notAccepted = "not-accepted"
    case configurationRefused = "configuration-refused"
    case reaction, question
    case lateReaction = "late-reaction"
    case tierBegan = "tier-began"
    case flagOpened = "flag-opened"
    case contactLogged = "contact-logged"
    case receipt
    case followUp = "follow-up"
    case nudge
    case automaticReply = "automatic-reply"
    case delay
    case flagClosed = "flag-closed"
    case flagReopened = "flag-reopened"
    case taken, snoozed, linked, dismissed, retracted, recorded, amended
    case mailboxRecovered = "mailbox-recovered"
    case configurationLoaded = "configuration-loaded"
    case ledgerHead = "ledger-head"
    case summaryWritten = "summary-written"
    case summaryFailed = "summary-failed"
    case summaryPublished = "summary-published"
    /// What a person decided about words of an exhibit, or that a person looked at it (S3).
    case redacted
    /// L5: a person erased what an election's flags knew of persons. No other action says that something is gone.
    case purged
    case started, stopped

    /// The priority by the table of flagwatch-rules(7), JOURNAL; the ladder's own actions take their rung's instead.
    public var priority: Priority {
        switch self {
        case .bounce, .mailboxStale, .mailboxUnreadable, .ledgerDamaged, .flagSetAside, .ledgerBehind, .cannotStart,
            .journalUnreadable:
            .error
        case .takeLapsed, .mailHeld, .catchUp, .clockStepped, .notAccepted, .configurationRefused, .summaryFailed:
            .warning
        case .due, .escalation, .storm: .warning
        case .reminder, .reaction, .question, .lateReaction, .tierBegan: .notice
        default: .info
        }
    }
}
