/// Files a held mail on a flag as that kind.
public struct LinkCall: FlagwatchCall, Equatable {
    /// What the daemon answers.
    public typealias Answer = RecordedAnswer
    /// The method.
    public static let shortMethod = "Link"
    /// It changes the ledger.
    public static let isDeed = true

    /// The hash of the mail's content.
    public var mail: String
    /// The flag's id.
    public var id: String
    /// What the mail is.
    public var kind: String
    /// The reason.
    public var why: String?
    /// Why a mail counts that is suspicious, or of another platform than the flag's.
    public var despite: String?

    /// Takes the fields as they are.
    public init(mail: String, id: String, kind: String, why: String? = nil, despite: String? = nil) {
        self.mail = mail
        self.id = id
        self.kind = kind
        self.why = why
        self.despite = despite
    }
}
