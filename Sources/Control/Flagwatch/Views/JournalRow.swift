/// What the journal says of the entries that were read back from it. unreadable: why it cannot be read; then nothing is
/// claimed. since: when its oldest entry was written. found: entries that stand there once. older: entries that may be
/// older than its oldest. elsewhere: entries read back from the journal of another machine. anchors: heads of this
/// ledger that it remembers.
public struct JournalRow: Codable, Sendable, Equatable {
    /// Why the journal cannot be read; nil where it was.
    public var unreadable: String?
    /// When its oldest entry was written, epoch seconds.
    public var since: Int?
    /// When its oldest entry was written, RFC 3339.
    public var sinceText: String?
    /// How many entries stand there once.
    public var found: Int
    /// How many may be older than its oldest entry.
    public var older: Int
    /// How many were read back from the journal of another machine.
    public var elsewhere: Int
    /// How many heads of this ledger it remembers (L2).
    public var anchors: Int

    /// Takes the fields as they are.
    public init(
        unreadable: String? = nil, since: Int? = nil, sinceText: String? = nil, found: Int, older: Int, elsewhere: Int,
        anchors: Int
    ) {
        self.unreadable = unreadable
        self.since = since
        self.sinceText = sinceText
        self.found = found
        self.older = older
        self.elsewhere = elsewhere
        self.anchors = anchors
    }
}
