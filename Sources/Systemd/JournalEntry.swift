/// An entry to be written: what every entry has, and its further fields.
public struct JournalEntry: Hashable, Sendable {
    /// The one line that a person reads.
    public var message: String
    /// How urgent it is.
    public var priority: JournalPriority
    /// The kind of the entry, from the catalog.
    public var messageID: ID128?
    /// The further fields, in this order. A name may occur more than once: the journal keeps all its values.
    public var fields: [JournalField]

    /// An entry with the fields that every entry has, and further ones.
    public init(
        message: String, priority: JournalPriority, messageID: ID128? = nil, fields: [JournalField] = []
    ) {
        self.message = message
        self.priority = priority
        self.messageID = messageID
        self.fields = fields
    }

    /// All fields as they go out, the common ones first.
    public func allFields(identifier: String) -> [JournalField] {
        var all = [JournalField(.message, message), JournalField(.priority, String(priority.rawValue))]
        if let messageID { all.append(JournalField(.messageID, messageID.description)) }
        all.append(JournalField(.syslogIdentifier, identifier))
        return all + fields
    }
}
