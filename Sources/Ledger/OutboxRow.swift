public import Flagging

/// An intent that has not been read back from the journal yet (C23).
public struct OutboxRow: Hashable, Sendable {
    /// 32 hex digits: `FLAGWATCH_KEY`.
    public var key: String
    /// The event that caused it.
    public var event: Int64
    /// What is to be written.
    public var entry: Entry
}

/// How an entry came to count as written (C23).
public enum Confirmation: Hashable, Sendable {
    /// It was read back from that journal (`LedgerFile.journalName`); nil where nobody knows which one.
    case readBack(journal: String?)
    /// The journal cannot be read: it was written once and that is all that is known.
    case unconfirmed
}

/// An intent with what became of it, for `verify` of the outbox against the journal.
public struct OutboxRecord: Hashable, Sendable {
    /// 32 hex digits.
    public var key: String
    /// The event that caused it.
    public var event: Int64
    /// When the intent was recorded: its entry was written then or later.
    public var recorded: Instant
    /// How it came to count as written; nil while it does not.
    public var confirmation: Confirmation?
    /// When it did.
    public var confirmed: Instant?
}

/// How many intents there are, by what became of them.
public struct OutboxCounts: Hashable, Sendable {
    /// Not yet written, or not yet read back.
    public var pending = 0
    /// Read back from the journal.
    public var readBack = 0
    /// Written where the journal cannot be read.
    public var unconfirmed = 0
}
