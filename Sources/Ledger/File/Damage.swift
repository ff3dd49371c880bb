/// What is wrong in a ledger, and where. It is never repaired by itself and never overwritten.
public struct Damage: Hashable, Sendable {
    /// What differs.
    public enum What: Hashable, Sendable {
        /// The row that should stand here is missing; the next one has the number given, or there is none.
        case missing(next: Int64?)
        /// `previous` is not the hash of the row before.
        case previousHash
        /// One of the columns was changed: the hash of the row is another.
        case contents
        /// A column holds what no column of this format can.
        case column(String)
        /// The payload is JSON of this version, but says something else than its columns or cannot be read.
        case payload(String)
        /// The digests of the personal values are not those that the row was hashed with.
        case personalDigests
        /// A personal value is another than the one that was hashed.
        case personalValue(name: String)
        /// Personal values or an outbox row of an event that does not exist: the end of the chain was cut off.
        case withoutEvent(table: String)
        /// The intent of the event has no row in the outbox, or the wrong key (C23).
        case outbox
        /// A trigger that keeps a table append-only is gone or altered.
        case trigger(name: String)
        /// The chain is not the one that the journal anchors (L2).
        case anchor
        /// The copy of a mail filed on a flag is missing (L3).
        case mailMissing(identity: String)
        /// The copy of a mail has other content than its name says (L3).
        case mailContents(identity: String)
        /// SQLite cannot read a page.
        case page(String)
    }

    /// The number of the event; nil where the damage has no row.
    public var row: Int64?
    /// What differs there.
    public var what: What

    /// A damage at a row.
    public init(row: Int64?, what: What) {
        self.row = row
        self.what = what
    }

    /// Whether the ledger itself is whole and only a copy of a mail is missing or another (L3).
    public var isAboutMail: Bool {
        switch what {
        case .mailMissing, .mailContents: true
        default: false
        }
    }
}
