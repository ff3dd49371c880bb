/// What a delivery report says (RFC 3464, or its text where it has no such part).
public struct BounceReport: Hashable, Sendable {
    /// Every address that it names as one of those for which it went wrong, in lower case.
    public var recipients: [String]
    /// Those of them that the mailer itself tried (`Final-Recipient`): an `Original-Recipient` was chosen by whoever sent
    /// the mail (T5).
    public var failed: [String]
    /// The enhanced status code, `5.1.1`.
    public var status: String?
    /// `failed`, `delayed`, `delivered`, `relayed`, `expanded`.
    public var action: String
    /// The Message-ID of what we sent, without angle brackets.
    public var originalMessageID: String?
    /// The subject of what we sent.
    public var originalSubject: String?
    /// What it was recognised by, for the record.
    public var evidence: String

    /// A report.
    public init(
        recipients: [String] = [], failed: [String]? = nil, status: String? = nil, action: String,
        originalMessageID: String? = nil,
        originalSubject: String? = nil, evidence: String
    ) {
        self.recipients = recipients
        self.failed = failed ?? recipients
        self.status = status
        self.action = action
        self.originalMessageID = originalMessageID
        self.originalSubject = originalSubject
        self.evidence = evidence
    }

    /// Recognised by its words alone.
    var isProse: Bool { evidence == MailerProse.evidence }
    /// Permanent: it has to be sent again (C6).
    public var isFailure: Bool { action == "failed" }
    /// Transient: it is still being tried (C9).
    public var isDelay: Bool { action == "delayed" }
}
