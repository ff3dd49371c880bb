/// An event of the ledger. actor: uid:1000, mail or service. personal: values that a purge erases (names, subjects,
/// URLs, references, note texts), by name. voidedBy: the number of the event that took this one back.
public struct EventRow: Codable, Sendable, Equatable {
    /// Its number in the ledger.
    public var number: Int
    /// When it was recorded, epoch seconds.
    public var recorded: Int
    /// When it was recorded, RFC 3339.
    public var recordedText: String
    /// When it occurred (C11), epoch seconds.
    public var occurred: Int
    /// When it occurred, RFC 3339.
    public var occurredText: String
    /// How the instant is known (C1); nil means `typed`.
    public var known: String
    /// `uid:1000`, `mail` or `service`.
    public var actor: String
    /// The event's kind in the ledger.
    public var kind: String
    /// The action as the journal names it.
    public var action: String
    /// The flag it is about.
    public var flag: String?
    /// What happened, in one line without personal values.
    public var details: String
    /// Values that a purge erases (L5), by name.
    public var personal: [String: String]
    /// The number of the event that took this one back (C26).
    public var voidedBy: Int?

    /// Takes the fields as they are.
    public init(
        number: Int, recorded: Int, recordedText: String, occurred: Int, occurredText: String, known: String,
        actor: String, kind: String, action: String, flag: String? = nil, details: String,
        personal: [String: String], voidedBy: Int? = nil
    ) {
        self.number = number
        self.recorded = recorded
        self.recordedText = recordedText
        self.occurred = occurred
        self.occurredText = occurredText
        self.known = known
        self.actor = actor
        self.kind = kind
        self.action = action
        self.flag = flag
        self.details = details
        self.personal = personal
        self.voidedBy = voidedBy
    }
}
